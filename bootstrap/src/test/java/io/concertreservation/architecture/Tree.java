package io.concertreservation.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where things live, below a base package. */
record Tree(String base) {
    static final Tree PRODUCT = new Tree("io.concertreservation");

    String core() {
        return base + ".core..";
    }

    String domains() {
        return base + ".core.*.domain..";
    }

    String useCases() {
        return base + ".core.*.usecase..";
    }

    String ports() {
        return base + ".core.*.port..";
    }

    String inAdapters() {
        return base + ".adapter.in..";
    }

    String outAdapters() {
        return base + ".adapter.out..";
    }

    String rest() {
        return base + ".adapter.in.rest..";
    }

    String persistence() {
        return base + ".adapter.out.persistence..";
    }

    String redis() {
        return base + ".adapter.out.redis..";
    }

    String bootstrap() {
        return base + ".bootstrap..";
    }

    String schedule() {
        return base + ".bootstrap.schedule..";
    }

    /** The feature that a class of the core belongs to. */
    Optional<String> coreFeature(JavaClass type) {
        return group(type, "core\\.([a-z]+)\\..*");
    }

    /** The layer of the core that a class belongs to: domain, use case or port. */
    Optional<String> coreLayer(JavaClass type) {
        return group(type, "core\\.[a-z]+\\.([a-z]+)\\..*");
    }

    /** The part of the persistence adapter that a class belongs to: a feature's, or a technical one. */
    Optional<String> persistencePart(JavaClass type) {
        return group(type, "adapter\\.out\\.persistence\\.([a-z]+)\\..*");
    }

    /** The part of an out-adapter that a class belongs to. */
    Optional<String> outAdapterPart(JavaClass type) {
        return group(type, "adapter\\.out\\.[a-z]+\\.([a-z]+)\\..*");
    }

    /** The adapter that a class belongs to, as in {@code in.rest}. */
    Optional<String> adapter(JavaClass type) {
        return group(type, "adapter\\.((?:in|out)\\.[a-z]+)\\..*");
    }

    boolean implementsPort(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(port -> coreLayer(port).filter("port"::equals).isPresent());
    }

    boolean isBootstrap(JavaClass type) {
        return type.getPackageName().startsWith(base + ".bootstrap");
    }

    /** What a pattern below the base finds in a class's name. */
    private Optional<String> group(JavaClass type, String pattern) {
        Matcher matcher = Pattern.compile(Pattern.quote(base) + "\\." + pattern).matcher(type.getName());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
