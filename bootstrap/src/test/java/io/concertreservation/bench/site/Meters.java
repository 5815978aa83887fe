package io.concertreservation.bench.site;

/** What the service counts. */
public record Meters(Machine machine) {

    private static final String CONNECTIONS = "agroal_acquire_count_total";

    /** How often a connection to the database was taken since the start. */
    public double connections() {
        String all = machine.door().outside().get("/q/metrics").asString();
        return all.lines()
                .filter(line -> line.startsWith(CONNECTIONS))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + CONNECTIONS));
    }
}
