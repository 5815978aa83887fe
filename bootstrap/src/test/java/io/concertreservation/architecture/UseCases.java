package io.concertreservation.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** Finds what is wrong with use cases and the services behind them. */
final class UseCases {
    private static final String SERVICE = "Service";

    private UseCases() {}

    static Stream<String> methodsBesidesOne(JavaClass type) {
        long count = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(ABSTRACT))
                .count();
        return count == 1 ? Stream.empty() : Stream.of("has %d abstract methods".formatted(count));
    }

    static Stream<String> missing(JavaClass service) {
        String name = service.getName();
        String useCase = name.substring(0, name.length() - SERVICE.length());
        boolean implemented = service.getRawInterfaces().stream()
                .anyMatch(type -> type.getName().equals(useCase));
        return implemented ? Stream.empty() : Stream.of("does not implement " + useCase);
    }

    static Stream<String> servicesSeen(Tree tree, JavaClass type) {
        return Faults.dependencies(
                type, target -> isService(tree, target) && !outermost(target).equals(outermost(type)));
    }

    /** Whether a class does a part of the work behind a use case. */
    static boolean isHelper(Tree tree, JavaClass type) {
        boolean spoken = type.isInterface() || type.isRecord() || type.isEnum();
        return tree.coreLayer(type).filter("usecase"::equals).isPresent() && !spoken;
    }

    private static boolean isService(Tree tree, JavaClass type) {
        return tree.coreFeature(type).isPresent()
                && outermost(type).getSimpleName().endsWith(SERVICE);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(UseCases::outermost).orElse(type);
    }
}
