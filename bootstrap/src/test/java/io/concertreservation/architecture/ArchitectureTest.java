package io.concertreservation.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages(Tree.PRODUCT.base());

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps_the_rule(Rule rule) {
        rule.in(Tree.PRODUCT).check(PRODUCT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "adapter.in.rest", "adapter.out.persistence", "adapter.out.redis", "bootstrap"})
    void every_module_is_looked_at(String module) {
        String start = Tree.PRODUCT.base() + "." + module + ".";
        assertThat(PRODUCT.stream().filter(type -> type.getName().startsWith(start)))
                .as("classes of %s", module)
                .isNotEmpty();
    }

    @Test
    void tests_are_not_looked_at() {
        assertThat(PRODUCT.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.endsWith("Test") || name.endsWith("IT"));
    }

    private static Stream<Rule> rules() {
        return ArchitectureRules.all();
    }
}
