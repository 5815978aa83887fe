package io.concertreservation.adapter.out.persistence.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.DebianFile;
import io.concertreservation.core.shared.server.NativeLibraries;
import java.nio.file.Path;
import java.util.List;

/** Programs that dump and restore a MySQL: MariaDB's, out of packages of the machine's Debian or Ubuntu. */
public record MySqlClients(Path folder) {

    private static final String SERVER = "MySQL";
    private static final String DUMP = "mariadb-dump";
    private static final String CLIENT = "mariadb";
    private static final List<DebianFile> FILES = List.of(
            new DebianFile(SERVER, DUMP, List.of("mariadb-client")),
            new DebianFile(SERVER, CLIENT, List.of("mariadb-client-core")),
            // The way in which users of MySQL 8 log in.
            new DebianFile(SERVER, "caching_sha2_password.so", List.of("libmariadb3")));

    /** Unpacked once in the user's cache folder. */
    public static MySqlClients prepare() {
        return new MySqlClients(CacheFolder.of("mysql-clients", into -> {
            for (DebianFile file : FILES) {
                file.unpackInto(into);
            }
        }));
    }

    /** Tells a process, by the variables MYSQLDUMP and MYSQL, where they are, and lets them find what they need. */
    public void addTo(ProcessBuilder builder) {
        String dump = folder.resolve(DUMP).toString();
        builder.environment().put("MYSQLDUMP", dump);
        builder.environment().put("MYSQL", folder.resolve(CLIENT).toString());
        builder.environment().put("MARIADB_PLUGIN_DIR", folder.toString());
        NativeLibraries.of(SERVER, dump, "--version").addTo(builder);
    }
}
