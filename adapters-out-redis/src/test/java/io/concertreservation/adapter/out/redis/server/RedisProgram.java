package io.concertreservation.adapter.out.redis.server;

import io.concertreservation.core.shared.server.CacheFolder;
import io.concertreservation.core.shared.server.DebianFile;
import io.concertreservation.core.shared.server.NativeLibraries;
import io.concertreservation.core.shared.server.ServerUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;

/** A Redis program for this machine, unpacked once in the user's cache folder. */
record RedisProgram(Path file, NativeLibraries libraries) {

    private static final String FILE = "redis-server";

    /** The Redis 6.2 that comes along. */
    static RedisProgram embedded() {
        OsArchitecture machine = OsArchitecture.detectOSandArchitecture();
        Map<OsArchitecture, String> programs = ExecutableProvider.newProvidedVersionsMap();
        String name = programs.get(machine);
        if (name == null) {
            throw new ServerUnavailableException("No Redis comes along for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch")
                    + ": start a Redis yourself and set REDIS_URL (tests: TEST_REDIS_URL) to its address.");
        }
        String fileName = Path.of(name).getFileName().toString();
        return in(CacheFolder.of(fileName, into -> unpack("/" + fileName, into.resolve(FILE))));
    }

    /** The Redis of the machine's Debian or Ubuntu, which is one program that goes by the name it is called by. */
    static RedisProgram ofDebian() {
        DebianFile program = new DebianFile("Redis", "redis-check-rdb", List.of("redis-tools"));
        return in(CacheFolder.of("redis-server-debian", into -> {
            program.unpackInto(into);
            Files.move(into.resolve(program.name()), into.resolve(FILE));
        }));
    }

    private static RedisProgram in(Path folder) {
        Path file = folder.resolve(FILE);
        return new RedisProgram(file, NativeLibraries.of("Redis", file.toString(), "--version"));
    }

    ProcessBuilder with(List<String> settings) {
        List<String> command = new ArrayList<>(List.of(file.toString()));
        command.addAll(settings);
        ProcessBuilder builder = new ProcessBuilder(command);
        libraries.addTo(builder);
        return builder;
    }

    private static void unpack(String name, Path file) throws IOException {
        try (InputStream packed = ExecutableProvider.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new IOException(name + " is not on the class path");
            }
            Files.copy(packed, file);
        }
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }
}
