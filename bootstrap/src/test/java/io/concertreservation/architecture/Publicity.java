package io.concertreservation.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds adapter classes that are public without need. A class may be public when another package of its adapter uses it,
 * when bootstrap does, when it is part of a public one, when it holds constants alone (whose use the compiler hides), or
 * when its kind has to be public for the framework; never when it implements a port, since then it is known by the port.
 */
final class Publicity {
    private static final Set<String> KINDS_MADE_BY_NAME =
            Set.of("jakarta.ws.rs.core.Application", "org.eclipse.microprofile.openapi.OASFilter");

    private Publicity() {}

    static Stream<String> needless(Tree tree, JavaClass type) {
        if (!type.getModifiers().contains(PUBLIC) || type.getSimpleName().equals("package-info")) {
            return Stream.empty();
        }
        if (tree.implementsPort(type)) {
            return Stream.of("implements a port and is public");
        }
        boolean needed = type.getEnclosingClass().isPresent()
                || isMadeByName(type)
                || holdsConstantsAlone(type)
                || isUsedElsewhere(tree, type);
        return needed ? Stream.empty() : Stream.of("is public and no other package needs it");
    }

    private static boolean isMadeByName(JavaClass type) {
        return KINDS_MADE_BY_NAME.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean holdsConstantsAlone(JavaClass type) {
        return type.getMethods().isEmpty()
                && !type.getFields().isEmpty()
                && type.getFields().stream()
                        .map(JavaField::getModifiers)
                        .allMatch(modifiers -> modifiers.containsAll(Set.of(STATIC, FINAL)));
    }

    private static boolean isUsedElsewhere(Tree tree, JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(Dependency::getOriginClass)
                .filter(user -> !user.getPackageName().equals(type.getPackageName()))
                .anyMatch(user -> tree.adapter(user).equals(tree.adapter(type)) || tree.isBootstrap(user));
    }
}
