package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.Set;
import java.util.stream.Stream;

/** Finds adapters of the database that would work outside a transaction. */
final class Joining {
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final Set<String> BEGINNERS = Set.of(
            "io.quarkus.narayana.jta.QuarkusTransaction",
            "jakarta.transaction.UserTransaction",
            "jakarta.transaction.TransactionManager");

    private Joining() {}

    static Stream<String> missing(Tree tree, JavaClass type) {
        if (opens(type)) {
            return Stream.empty();
        }
        Stream<String> unprotected = tree.implementsPort(type) && !isMandatory(type)
                ? Stream.of("implements a port without @Transactional(MANDATORY)")
                : Stream.empty();
        Stream<String> declared = type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(TRANSACTIONAL) && !isMandatory(method))
                .map(method -> method.getName() + " does not join with @Transactional(MANDATORY)");
        Stream<String> begun = Faults.dependencies(type, target -> BEGINNERS.contains(target.getName()));
        return Stream.of(unprotected, declared, begun).flatMap(found -> found);
    }

    /** The one class whose business it is, and what is inside it. */
    private static boolean opens(JavaClass type) {
        return type.getEnclosingClass().map(Joining::opens).orElse(false)
                || type.getAllRawInterfaces().stream()
                        .anyMatch(port -> port.getSimpleName().equals("Transactions"));
    }

    private static boolean isMandatory(HasAnnotations<?> annotated) {
        return annotated
                .tryGetAnnotationOfType(TRANSACTIONAL)
                .flatMap(annotation -> annotation.get("value"))
                .filter(value -> value instanceof JavaEnumConstant constant
                        && constant.name().equals("MANDATORY"))
                .isPresent();
    }
}
