package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.util.stream.Stream;

/** Finds adapters of the database that would work outside a transaction. */
final class Joining {
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";

    private Joining() {}

    static Stream<String> missing(Tree tree, JavaClass type) {
        boolean opens = type.getAllRawInterfaces().stream()
                .anyMatch(port -> port.getSimpleName().equals("Transactions"));
        return !tree.implementsPort(type) || opens || isMandatory(type)
                ? Stream.empty()
                : Stream.of("implements a port without @Transactional(MANDATORY)");
    }

    private static boolean isMandatory(JavaClass type) {
        return type.tryGetAnnotationOfType(TRANSACTIONAL)
                .flatMap(annotation -> annotation.get("value"))
                .filter(value -> value instanceof JavaEnumConstant constant
                        && constant.name().equals("MANDATORY"))
                .isPresent();
    }
}
