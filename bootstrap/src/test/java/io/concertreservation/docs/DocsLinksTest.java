package io.concertreservation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsLinksTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    @Test
    void every_link_of_the_documents_leads_somewhere() {
        List<Path> documents = Documents.all();

        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(documents.stream().flatMap(DocsLinksTest::deadLinks)).isEmpty();
    }

    @Test
    void every_document_is_linked_to_from_the_readme_or_from_another_document() {
        List<Path> reached = Documents.all().stream()
                .flatMap(DocsLinksTest::targets)
                .distinct()
                .toList();

        assertThat(Documents.all())
                .filteredOn(document -> !document.getFileName().toString().startsWith("README"))
                .allMatch(reached::contains);
    }

    private static Stream<String> deadLinks(Path document) {
        return links(document)
                .filter(link -> isDead(document, link))
                .map(link -> Documents.root().relativize(document) + ": " + link);
    }

    private static Stream<Path> targets(Path document) {
        return links(document).map(link -> target(document, link));
    }

    private static Stream<String> links(Path document) {
        return Documents.prose(document).stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map((MatchResult match) -> match.group(1))
                .filter(link -> !link.contains("://"));
    }

    private static boolean isDead(Path document, String link) {
        Path target = target(document, link);
        if (!Files.exists(target)) {
            return true;
        }
        int hash = link.indexOf('#');
        return hash >= 0
                && Documents.headings(target).stream()
                        .noneMatch(heading -> Documents.anchor(heading).equals(link.substring(hash + 1)));
    }

    private static Path target(Path document, String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? document : document.resolveSibling(path).normalize();
    }
}
