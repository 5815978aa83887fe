package io.concertreservation.onsale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The report as one HTML file that needs nothing else; uPlot draws. */
record Page(Outcome outcome) {

    private static final String LIBRARY = "/META-INF/resources/webjars/uplot/1.6.30/dist/";
    private static final String TEMPLATE = "/onsale/report.html";

    Path write(Path file) throws IOException {
        String page = resource(TEMPLATE)
                .replace("{{style}}", resource(LIBRARY + "uPlot.min.css"))
                .replace("{{library}}", resource(LIBRARY + "uPlot.iife.min.js"))
                .replace("{{title}}", title())
                .replace("{{sums}}", outcome.lines().stream().collect(Collectors.joining("\n")))
                .replace("{{people}}", people())
                .replace("{{plots}}", plots());
        return Files.writeString(file, page);
    }

    private String title() {
        Plan plan = outcome.plan();
        return "%,d people within %d s, %,d seats, %,d let in a minute, %d instances"
                .formatted(
                        plan.users(),
                        plan.arrive().toSeconds(),
                        plan.dates() * Plan.SEATS_A_DATE,
                        plan.perMinute(),
                        plan.instances());
    }

    /** The page of the load generator, as people saw the answers. */
    private String people() throws IOException {
        Path folder = outcome.plan().folder();
        try (var files = Files.find(folder.resolve("people"), 2, (file, ignored) -> file.endsWith("index.html"))) {
            return files.map(file -> folder.relativize(file).toString())
                    .findFirst()
                    .orElse("people.log");
        }
    }

    private String plots() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ArrayNode all = json.createArrayNode();
        for (Plot plot : Plot.all()) {
            ObjectNode one = all.addObject().put("title", plot.title());
            ArrayNode names = one.putArray("names");
            ArrayNode data = one.putArray("data");
            ArrayNode times = data.addArray();
            later().forEach(at -> times.add(outcome.moments().get(at).at() / 1_000.0));
            for (Plot.Line line : plot.lines()) {
                names.add(line.name());
                ArrayNode values = data.addArray();
                later().forEach(at -> line.value()
                        .apply(outcome.moments().get(at), outcome.moments().get(at - 1))
                        .ifPresentOrElse(values::add, values::addNull));
            }
        }
        return json.writeValueAsString(all);
    }

    private List<Integer> later() {
        return IntStream.range(1, outcome.moments().size()).boxed().toList();
    }

    private static String resource(String name) {
        try (InputStream stream = Page.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
