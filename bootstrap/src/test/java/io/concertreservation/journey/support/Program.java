package io.concertreservation.journey.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The service as a program to run: what was built for the JVM, or the native executable. */
public enum Program {
    JVM,
    NATIVE;

    private static final Path PACKAGE = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String EXECUTABLE = "native.image.path";

    /** The one that is to be tested: the native executable where the build names it. */
    public static Program tested() {
        return System.getProperty(EXECUTABLE) == null ? JVM : NATIVE;
    }

    /** How to run it with these settings and arguments. */
    public List<String> command(Map<String, String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(
                this == NATIVE
                        ? System.getProperty(EXECUTABLE)
                        : Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString());
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Xmx256m");
        if (this == JVM) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", PACKAGE.toString()));
        }
        command.addAll(arguments);
        return command;
    }
}
