package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.stream.Stream;

/** Finds the tables that entities are mapped to. */
final class TableUse {
    private static final String ENTITY = "jakarta.persistence.Entity";

    private TableUse() {}

    /** The mapped tables that are not the feature's own; an entity without a named table is a fault too. */
    static Stream<String> mapped(Tree tree, JavaClass type) {
        String feature = tree.persistencePart(type).orElse("");
        Stream<String> foreign = Stream.concat(
                        tables(type), type.getFields().stream().flatMap(TableUse::tables))
                .filter(table -> Tables.ownerOf(table).filter(feature::equals).isEmpty())
                .map(table -> "maps the table '%s', which is not its own".formatted(table));
        boolean unnamed = type.isAnnotatedWith(ENTITY) && tables(type).findAny().isEmpty();
        return unnamed ? Stream.of("is an entity without a named table") : foreign;
    }

    private static Stream<String> tables(HasAnnotations<?> annotated) {
        return annotations(annotated)
                .filter(annotation -> annotation.getRawType().getName().matches("jakarta\\.persistence\\.\\w*Table"))
                .flatMap(annotation -> annotation.get("name").stream())
                .map(Object::toString);
    }

    private static Stream<? extends JavaAnnotation<?>> annotations(HasAnnotations<?> annotated) {
        return annotated.getAnnotations().stream();
    }
}
