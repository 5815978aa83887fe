package io.concertreservation.architecture;

import java.util.stream.Stream;

/** The packages that exist. */
final class Homes {
    private Homes() {}

    /** A layer of a feature in the core; an adapter, or one part of it; bootstrap, or one part of it. */
    static String[] in(Tree tree) {
        Stream<String> layers = Features.names().stream()
                .flatMap(feature -> Stream.of("domain", "usecase", "port")
                        .map(layer -> "%s.core.%s.%s".formatted(tree.base(), feature, layer)));
        Stream<String> others = Stream.of(
                        "adapter.in.rest", "adapter.out.persistence", "adapter.out.redis", "bootstrap")
                .map(home -> tree.base() + "." + home)
                .flatMap(home -> Stream.of(home, home + ".*"));
        return Stream.concat(layers, others).toArray(String[]::new);
    }
}
