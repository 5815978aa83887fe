package io.concertreservation.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.concertreservation.architecture.WrongCode.Breach;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesBiteTest {
    @TempDir
    private static Path folder;

    private static JavaClasses wrong;

    @BeforeAll
    static void compile() {
        wrong = WrongCode.compiledInto(folder);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_found(Breach breach) {
        Pattern name = Pattern.compile("\\b" + Pattern.quote(breach.type()) + "\\b");
        assertThat(faults(rule(breach.rule())))
                .as("faults that %s finds in %s", breach.rule(), breach.type())
                .anyMatch(fault -> name.matcher(fault).find());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_code_that_breaks_it(Rule rule) {
        assertThat(WrongCode.breaches()).extracting(Breach::rule).contains(rule.name());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_finds_fault_only_with_the_code_that_breaks_it(Rule rule) {
        Set<String> guilty = WrongCode.breaches().stream()
                .filter(breach -> breach.rule().equals(rule.name()))
                .map(Breach::type)
                .collect(toSet());
        assertThat(faults(rule)).allMatch(fault -> guilty.stream().anyMatch(fault::contains));
    }

    private static List<String> faults(Rule rule) {
        return rule.in(WrongCode.TREE).evaluate(wrong).getFailureReport().getDetails();
    }

    private static Rule rule(String name) {
        return ArchitectureRules.all()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no rule " + name));
    }

    private static Stream<Breach> breaches() {
        return WrongCode.breaches().stream();
    }

    private static Stream<Rule> rules() {
        return ArchitectureRules.all();
    }
}
