package io.concertreservation.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions and predicates in the rules' own words. */
final class Faults {
    private Faults() {}

    /** Every fault that is found in a class breaks the rule. */
    static ArchCondition<JavaClass> have(String description, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type)
                        .distinct()
                        .map(fault -> type.getName() + ": " + fault)
                        .forEach(line -> events.add(SimpleConditionEvent.violated(type, line)));
            }
        };
    }

    static DescribedPredicate<JavaClass> type(String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** The dependencies of a class whose target breaks a rule, in words. */
    static Stream<String> dependencies(JavaClass type, Predicate<JavaClass> wrong) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> wrong.test(dependency.getTargetClass().getBaseComponentType()))
                .map(dependency -> dependency.getDescription());
    }
}
