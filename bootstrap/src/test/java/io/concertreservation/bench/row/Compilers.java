package io.concertreservation.bench.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The just-in-time compilers of the service and of the load. As long as they are busy, what is measured is how a program
 * warms up and not how fast it is; with few processors that lasts for a minute or more.
 *
 * @param service the process of the service, a HotSpot of this JDK, or {@link #NONE}
 */
public record Compilers(long service) {

    /** A native executable has been compiled before. */
    public static final long NONE = -1;

    private static final String COUNTER = "java.ci.totalTime=";
    private static final String FREQUENCY = "sun.os.hrt.frequency=";

    /** How long all of them have been compiling up to now. */
    Duration busy() {
        return ofService().plusMillis(ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
    }

    private Duration ofService() {
        if (service == NONE) {
            return Duration.ZERO;
        }
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process asked = new ProcessBuilder(jcmd, String.valueOf(service), "PerfCounter.print")
                    .redirectErrorStream(true)
                    .start();
            String counters = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Duration.ofNanos((long) (number(counters, COUNTER) * 1e9 / number(counters, FREQUENCY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String counters, String name) {
        return counters.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + name + " in " + counters));
    }
}
