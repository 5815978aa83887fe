package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the dependencies from one part of the tree to another. */
final class Crossings {
    private Crossings() {}

    /** The dependencies between two different parts for which the predicate, of both their names, holds. */
    static Stream<String> from(
            JavaClass type, Function<JavaClass, Optional<String>> partOf, BiPredicate<String, String> wrong) {
        return partOf.apply(type)
                .map(from -> Faults.dependencies(
                        type,
                        target -> partOf.apply(target)
                                .filter(to -> !to.equals(from) && wrong.test(from, to))
                                .isPresent()))
                .orElseGet(Stream::empty);
    }

    /** The dependencies of a class in the core on ports of features that are not its own. */
    static Stream<String> toPorts(JavaClass type, Tree tree) {
        String feature = tree.coreFeature(type).orElse("");
        return Faults.dependencies(
                type,
                target -> tree.coreLayer(target).filter("port"::equals).isPresent()
                        && tree.coreFeature(target)
                                .filter(other -> !Features.mayAskPortsOf(feature, other))
                                .isPresent());
    }
}
