package io.concertreservation.torture.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All calls of a run, in the order in which they ended, in memory and as lines of JSON in a file. */
public final class History implements AutoCloseable {

    private final BufferedWriter file;
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Call> heard = new HashMap<>();
    private final Map<Deed, Map<Outcome, Long>> counts = new EnumMap<>(Deed.class);

    private History(BufferedWriter file) {
        this.file = file;
    }

    public static History in(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new History(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void add(Call call) {
        calls.add(call);
        if (call.isDone() && (call.deed() == Deed.ENTER || call.deed() == Deed.POLL)) {
            heard.put(call.buyer() + " " + call.about(), call);
        }
        counts.computeIfAbsent(call.deed(), deed -> new EnumMap<>(Outcome.class))
                .merge(call.answer().outcome(), 1L, Long::sum);
        try {
            file.write(call.line());
            file.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the buyer last asked about the place in that queue, and had the answer, all of it between these times. */
    public synchronized boolean wasHeardOf(String buyer, String concert, long fromMillis, long toMillis) {
        Call last = heard.get(buyer + " " + concert);
        return last != null
                && fromMillis <= last.invoked().toEpochMilli()
                && last.ended().toEpochMilli() <= toMillis;
    }

    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    public synchronized long count(Deed deed, Outcome outcome) {
        return counts.getOrDefault(deed, Map.of()).getOrDefault(outcome, 0L);
    }

    public synchronized long count(Outcome outcome) {
        return counts.values().stream()
                .mapToLong(row -> row.getOrDefault(outcome, 0L))
                .sum();
    }

    public synchronized int size() {
        return calls.size();
    }

    public List<Call> calls(Deed deed) {
        return calls().stream().filter(call -> call.deed() == deed).toList();
    }

    /** What was to happen once, each with its calls in the order of their ends. */
    public List<Wish> wishes(Deed deed) {
        Map<String, List<Call>> byKey = new LinkedHashMap<>();
        calls(deed)
                .forEach(call -> byKey.computeIfAbsent(call.buyer() + " " + call.key(), key -> new ArrayList<>())
                        .add(call));
        return byKey.values().stream()
                .map(same ->
                        new Wish(same.getFirst().buyer(), deed, same.getFirst().key(), List.copyOf(same)))
                .toList();
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
