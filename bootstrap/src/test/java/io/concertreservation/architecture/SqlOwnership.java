package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** That SQL and JPQL speak of the tables and entities of their own feature alone. */
final class SqlOwnership extends ArchCondition<JavaClass> {
    private final Tree tree;
    private final Map<String, String> entityOwners = new HashMap<>();

    SqlOwnership(Tree tree) {
        super("name only tables and entities of their feature in SQL");
        this.tree = tree;
    }

    @Override
    public void init(Collection<JavaClass> all) {
        all.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .forEach(type -> entityOwners.put(
                        type.getSimpleName(), tree.persistencePart(type).orElse("")));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String feature = tree.persistencePart(type).orElse("");
        for (String name : SqlNames.in(type)) {
            ownerOf(name)
                    .filter(owner -> !owner.equals(feature) && !Features.readsAllBooks(feature))
                    .map(owner -> "%s: has SQL about %s, which belongs to %s".formatted(type.getName(), name, owner))
                    .ifPresent(line -> events.add(SimpleConditionEvent.violated(type, line)));
        }
    }

    private Optional<String> ownerOf(String name) {
        return Tables.ownerOf(name.toLowerCase(Locale.ROOT)).or(() -> Optional.ofNullable(entityOwners.get(name)));
    }
}
