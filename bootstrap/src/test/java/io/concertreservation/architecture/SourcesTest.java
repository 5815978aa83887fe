package io.concertreservation.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final String PACKAGE_INFO = "package-info.java";
    private static final int LONGEST = 200;
    private static final Pattern PACKAGE_WITH_PURPOSE =
            Pattern.compile("\\A/\\*\\*\\s+\\S.*?\\*/\\s+@NullMarked\\s+package ", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:public )?(?:abstract |final |sealed |non-sealed )*"
            + "(?:class|record|interface|@interface|enum) \\w+");
    private static final Pattern UNFINISHED =
            Pattern.compile("T[O]DO|F[I]XME|@[D]isabled|Thread[.]sleep|new [U]nsupportedOperationException");

    @Test
    void every_package_of_the_product_says_what_it_is_for() {
        assertThat(Sources.ofProduct().map(Path::getParent).distinct()).allMatch(SourcesTest::saysItsPurpose);
    }

    @Test
    void every_package_of_tests_alone_says_what_it_is_for() {
        assertThat(Sources.ofTests().map(Path::getParent).distinct())
                .allMatch(folder -> saysItsPurpose(folder) || saysItsPurpose(inProduct(folder)));
    }

    @Test
    void every_type_of_the_product_says_what_it_is() {
        assertThat(Sources.ofProduct().filter(file -> !isInfo(file))).allMatch(SourcesTest::hasSentence);
    }

    @Test
    void no_file_is_long() {
        assertThat(all()).allMatch(file -> Sources.read(file).lines().count() <= LONGEST);
    }

    @Test
    void nothing_is_left_for_later() {
        assertThat(all())
                .noneMatch(file -> UNFINISHED.matcher(Sources.read(file)).find());
    }

    private static Stream<Path> all() {
        return Stream.concat(Sources.ofProduct(), Sources.ofTests());
    }

    private static boolean isInfo(Path file) {
        return file.endsWith(PACKAGE_INFO) || file.endsWith("module-info.java");
    }

    /** The root of the sources holds nothing but the description of the module. */
    private static boolean saysItsPurpose(Path folder) {
        Path info = folder.resolve(PACKAGE_INFO);
        return folder.endsWith("src/main/java")
                || (Files.exists(info)
                        && PACKAGE_WITH_PURPOSE.matcher(Sources.read(info)).find());
    }

    private static Path inProduct(Path folder) {
        return Path.of(folder.toString().replace("src/test/java", "src/main/java"));
    }

    /** A Javadoc comment between the imports and the first type. */
    private static boolean hasSentence(Path file) {
        String text = Sources.read(file);
        return TYPE.matcher(text)
                .results()
                .findFirst()
                .filter(type -> text.substring(0, type.start()).contains("/**"))
                .isPresent();
    }
}
