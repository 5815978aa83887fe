package io.concertreservation.core.shared.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path root;

    private Path from;
    private Path to;

    @BeforeEach
    void aFolderInAFolder() throws IOException {
        from = root.resolve("from");
        to = root.resolve("to");
        Files.createDirectories(from.resolve("inner"));
        Files.writeString(from.resolve("inner/file"), "words");
    }

    @Test
    void all_of_a_folder_is_copied_also_into_one_that_is_there_and_empty() throws IOException {
        Files.createDirectory(to);

        CacheFolder.copy(from, to);

        assertThat(to.resolve("inner/file")).hasContent("words");
    }

    @Test
    void a_copy_that_breaks_off_leaves_nothing_that_looks_like_one() throws IOException {
        Files.createSymbolicLink(from.resolve("last"), root.resolve("nowhere"));

        assertThatThrownBy(() -> CacheFolder.copy(from, to)).isInstanceOf(IOException.class);

        assertThat(root)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("to"));
    }
}
