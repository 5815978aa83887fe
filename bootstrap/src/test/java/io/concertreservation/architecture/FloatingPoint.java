package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the uses of binary fractions, in what a class declares and in what it calls. */
final class FloatingPoint {
    private static final Set<String> TYPES = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private FloatingPoint() {}

    static Stream<String> in(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> isFloating(field.getRawType()))
                .map(field -> field.getDescription());
        Stream<String> codeUnits = type.getCodeUnits().stream()
                .filter(unit -> isFloating(unit.getRawReturnType()) || takesFloating(unit))
                .map(JavaCodeUnit::getDescription);
        Stream<String> calls = type.getCodeUnitAccessesFromSelf().stream()
                .filter(FloatingPoint::isFloating)
                .map(JavaCodeUnitAccess::getDescription);
        return Stream.of(fields, codeUnits, calls).flatMap(found -> found);
    }

    private static boolean takesFloating(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(FloatingPoint::isFloating);
    }

    private static boolean isFloating(JavaCodeUnitAccess<?> access) {
        return isFloating(access.getTarget().getRawReturnType())
                || access.getTarget().getRawParameterTypes().stream().anyMatch(FloatingPoint::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return TYPES.contains(type.getBaseComponentType().getName());
    }
}
