package io.concertreservation.core.shared.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A library or program out of a Debian or Ubuntu package, which is downloaded and taken apart without being installed.
 *
 * @param server who needs it
 * @param name what the file is called, or what its name begins with
 * @param packages where it may be, in the order to try
 */
public record DebianFile(String server, String name, List<String> packages) {

    private static final Map<String, List<String>> PACKAGES = Map.of(
            "libaio.so.1", List.of("libaio1", "libaio1t64"),
            "libnuma.so.1", List.of("libnuma1"),
            "libcrypt.so.1", List.of("libcrypt1"),
            "libssl.so.3", List.of("libssl3", "libssl3t64"),
            "libcrypto.so.3", List.of("libssl3", "libssl3t64"),
            "libstdc++.so.6", List.of("libstdc++6"),
            "libgcc_s.so.1", List.of("libgcc-s1", "libgcc1"),
            "libatomic.so.1", List.of("libatomic1"),
            "libjemalloc.so.2", List.of("libjemalloc2"),
            "liblzf.so.1", List.of("liblzf1"));

    static DebianFile library(String server, String name) {
        return new DebianFile(server, name, PACKAGES.getOrDefault(name, List.of()));
    }

    /** Puts the file, under its name, right into the folder. */
    public void unpackInto(Path folder) throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("package"));
        // The machine's own package lists first; where they are empty or old, fresh ones of our own.
        if (!download(work, List.of()) && !(refresh(work) && download(work, ownLists(work)))) {
            throw new ServerUnavailableException(whatToDo());
        }
        Files.copy(find(work), folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        CacheFolder.delete(work);
    }

    private boolean download(Path work, List<String> options) throws IOException, InterruptedException {
        for (String candidate : packages) {
            if (run(work, "apt-get", options, List.of("download", candidate)) && takeApart(work)) {
                return true;
            }
        }
        return false;
    }

    private boolean takeApart(Path work) throws IOException, InterruptedException {
        File[] archives = work.toFile().listFiles((where, file) -> file.endsWith(".deb"));
        return archives != null
                && archives.length > 0
                && run(work, "dpkg", List.of("-x"), List.of(archives[0].getPath(), work.toString()));
    }

    private static boolean refresh(Path work) throws IOException, InterruptedException {
        Files.createDirectories(work.resolve("state/lists/partial"));
        Files.createDirectories(work.resolve("cache/archives/partial"));
        return run(work, "apt-get", ownLists(work), List.of("update"));
    }

    private static List<String> ownLists(Path work) {
        return List.of(
                "-o",
                "Dir::State=" + work.resolve("state"),
                "-o",
                "Dir::State::status=/var/lib/dpkg/status",
                "-o",
                "Dir::Cache=" + work.resolve("cache"),
                "-o",
                "APT::Sandbox::User=root");
    }

    private Path find(Path work) throws IOException {
        try (Stream<Path> paths = Files.walk(work)) {
            // Since the change to 64-bit time the file of libaio1t64 carries that in its name, too; and the name of a
            // manual is longer than that of the program it is about.
            Optional<Path> found = paths.filter(Files::isRegularFile)
                    .filter(path -> path.getFileName().toString().startsWith(name))
                    .min(Comparator.comparingInt(
                            path -> path.getFileName().toString().length()));
            return found.orElseThrow(() -> new ServerUnavailableException(whatToDo()));
        }
    }

    private String whatToDo() {
        return server + " needs " + name + ", which this system lacks: install it (Debian, Ubuntu: "
                + "sudo apt-get update && sudo apt-get install "
                + packages.stream().findFirst().orElse(name)
                + packages.stream().skip(1).map(other -> ", or " + other).collect(Collectors.joining())
                + "; Fedora: sudo dnf install libaio numactl-libs openssl-libs) and try again.";
    }

    private static boolean run(Path work, String program, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.of(List.of(program), options, arguments)
                .flatMap(List::stream)
                .toList());
        builder.directory(work.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
