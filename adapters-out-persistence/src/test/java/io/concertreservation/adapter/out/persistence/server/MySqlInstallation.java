package io.concertreservation.adapter.out.persistence.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.NativeLibraries;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The MySQL program and an empty database, both prepared once in the user's cache folder. */
final class MySqlInstallation {

    static final String DATABASE = "concert";
    static final String USER = "concert";
    static final String PASSWORD = "concert";

    private static final String VERSION = "8.0.12";
    private static final String FIRST_WORDS = """
            CREATE DATABASE %s;
            CREATE USER '%s'@'%%' IDENTIFIED BY '%s';
            GRANT ALL ON %s.* TO '%s'@'%%';
            GRANT PROCESS ON *.* TO '%s'@'%%';
            GRANT SELECT ON performance_schema.* TO '%s'@'%%';
            """.formatted(DATABASE, USER, PASSWORD, DATABASE, USER, USER, USER);

    private final Path program;
    private final NativeLibraries libraries;

    private MySqlInstallation(Path program, NativeLibraries libraries) {
        this.program = program;
        this.libraries = libraries;
    }

    static MySqlInstallation prepare() {
        String archive = archiveForThisMachine();
        Path program = CacheFolder.of("mysql-" + VERSION, folder -> unpack(archive, folder));
        NativeLibraries libraries =
                NativeLibraries.of("MySQL", program.resolve("bin/mysqld").toString(), "--no-defaults", "--version");
        return new MySqlInstallation(program, libraries);
    }

    /** A command line of mysqld without options files, which could come from another installation. */
    ProcessBuilder mysqld(Path data, List<String> flags) {
        List<String> command = new ArrayList<>();
        command.add(program.resolve("bin/mysqld").toString());
        command.add("--no-defaults");
        if ("root".equals(System.getProperty("user.name"))) {
            // Without the flag it refuses to run as root, as in most containers.
            command.add("--user=root");
        }
        command.add("--basedir=" + program);
        command.add("--datadir=" + data);
        command.addAll(flags);
        ProcessBuilder builder = new ProcessBuilder(command);
        libraries.addTo(builder);
        return builder;
    }

    /** Puts an empty database that knows our user into a folder that has none yet. */
    void fill(Path data) {
        if (Files.isDirectory(data.resolve("mysql"))) {
            return;
        }
        Path pristine = CacheFolder.of("mysql-" + VERSION + "-empty", this::initialise);
        try {
            CacheFolder.copy(pristine, data);
        } catch (IOException e) {
            throw new ServerUnavailableException(
                    "The folder " + data + " could not be filled (" + e.getMessage() + "): is there room on the disk?",
                    e);
        }
    }

    private void initialise(Path data) throws IOException, InterruptedException {
        Path firstWords = Files.createTempFile("concert", ".sql");
        try {
            Files.writeString(firstWords, FIRST_WORDS);
            Process process = mysqld(
                            data,
                            List.of(
                                    "--initialize-insecure",
                                    "--init-file=" + firstWords,
                                    "--innodb-log-file-size=16M",
                                    "--character-set-server=utf8mb4",
                                    "--collation-server=utf8mb4_0900_ai_ci",
                                    "--auto-generate-certs=OFF"))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ServerUnavailableException("MySQL could not set up an empty database: " + output.strip());
            }
            Files.deleteIfExists(data.resolve("auto.cnf"));
        } finally {
            Files.delete(firstWords);
        }
    }

    private static void unpack(String archive, Path folder) throws IOException, InterruptedException {
        Process tar = new ProcessBuilder("tar", "-xzf", "-", "-C", folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream packed = MySqlInstallation.class.getResourceAsStream(archive);
                var unpacked = tar.getOutputStream()) {
            if (packed == null) {
                throw new IOException(archive + " is not on the class path");
            }
            packed.transferTo(unpacked);
        }
        if (tar.waitFor() != 0) {
            throw new IOException("tar could not unpack " + archive);
        }
    }

    private static String archiveForThisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch");
        if (system.contains("linux") && machine.equals("amd64")) {
            return "/mysql-Linux-amd64.tar.gz";
        }
        if (system.contains("mac")) {
            // On Apple's own processors it runs under Rosetta.
            return "/mysql-Mac_OS_X-x86_64.tar.gz";
        }
        throw new ServerUnavailableException("No MySQL comes along for " + system + " on " + machine
                + ": start a MySQL 8 yourself and set MYSQL_URL (tests: TEST_MYSQL_URL) to its JDBC address.");
    }
}
