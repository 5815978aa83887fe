package io.concertreservation.adapter.out.persistence.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.DebianFile;
import io.concertreservation.core.shared.server.NativeLibraries;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Programs that dump and restore a MySQL: those on the path, or MariaDB's out of packages of Debian or Ubuntu. */
public final class MySqlClients {

    private static final String SERVER = "MySQL";
    private static final String DUMP = "mariadb-dump";
    private static final String CLIENT = "mariadb";
    private static final List<DebianFile> FILES = List.of(
            new DebianFile(SERVER, DUMP, List.of("mariadb-client")),
            new DebianFile(SERVER, CLIENT, List.of("mariadb-client-core")),
            // The way in which users of MySQL 8 log in.
            new DebianFile(SERVER, "caching_sha2_password.so", List.of("libmariadb3")));

    private MySqlClients() {}

    /** Lets a script that names them by MYSQLDUMP and MYSQL find them, with all that they need. */
    public static void addTo(ProcessBuilder script) {
        if (isOnPath("mysqldump") && isOnPath("mysql")) {
            return;
        }
        Path folder = CacheFolder.of("mysql-clients", into -> {
            for (DebianFile file : FILES) {
                file.unpackInto(into);
            }
        });
        String dump = folder.resolve(DUMP).toString();
        script.environment().put("MYSQLDUMP", dump);
        script.environment().put("MYSQL", folder.resolve(CLIENT).toString());
        script.environment().put("MARIADB_PLUGIN_DIR", folder.toString());
        NativeLibraries.of(SERVER, dump, "--version").addTo(script);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
