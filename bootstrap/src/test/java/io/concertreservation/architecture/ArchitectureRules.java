package io.concertreservation.architecture;

import java.util.Arrays;
import java.util.stream.Stream;

/** All rules of the code's structure. */
final class ArchitectureRules {
    private ArchitectureRules() {}

    static Stream<Rule> all() {
        return Stream.<Rule[]>of(
                        CoreRule.values(),
                        FeatureRule.values(),
                        AdapterRule.values(),
                        BootstrapRule.values(),
                        CodeRule.values())
                .flatMap(Arrays::stream);
    }
}
