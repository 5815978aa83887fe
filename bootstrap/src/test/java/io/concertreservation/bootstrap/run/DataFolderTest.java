package io.concertreservation.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path root;

    @Test
    void one_run_at_a_time_has_the_folder() throws IOException {
        try (DataFolder first = DataFolder.tryOpen(root).orElseThrow()) {
            assertThat(first.addresses()).hasParentRaw(root);
            assertThat(DataFolder.tryOpen(root)).isEmpty();
        }
        try (DataFolder next = DataFolder.tryOpen(root).orElseThrow()) {
            assertThat(next.mySql()).hasParentRaw(root);
        }
    }

    @Test
    void starting_over_removes_everything_but_the_lock() throws IOException {
        Files.createDirectories(root.resolve("mysql/concert"));
        Files.writeString(root.resolve("mysql/concert/seat.ibd"), "seats");
        try (DataFolder folder = DataFolder.tryOpen(root).orElseThrow()) {
            folder.startOver();

            assertThat(root).isDirectoryNotContaining(entry -> !entry.endsWith("lock"));
            assertThat(DataFolder.tryOpen(root)).isEmpty();
        }
    }

    @Test
    void keys_are_made_once_and_kept_from_others() throws IOException {
        try (DataFolder folder = DataFolder.tryOpen(root).orElseThrow()) {
            LocalKeys made = LocalKeys.in(folder.keys());

            assertThat(LocalKeys.in(folder.keys())).isEqualTo(made);
            assertThat(made.queueKey()).matches("local:[A-Za-z0-9+/]{43}=");
            assertThat(Files.getPosixFilePermissions(made.privateKey()))
                    .hasSize(2)
                    .allMatch(permission -> permission.name().startsWith("OWNER"));
            assertThat(made.publicKey()).content().startsWith("-----BEGIN PUBLIC KEY-----");
        }
    }
}
