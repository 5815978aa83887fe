package io.concertreservation.bootstrap.metrics;

import io.concertreservation.adapter.in.rest.stream.StreamFact;
import io.concertreservation.adapter.in.rest.stream.StreamKind;
import io.concertreservation.adapter.in.rest.stream.Streams;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The streams of this instance, by what they are about. */
@Singleton
class StreamMeter implements MeterBinder {
    private final Streams streams;

    StreamMeter(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (StreamKind kind : StreamKind.values()) {
            Gauge.builder("concert.streams.open", streams, all -> all.open(kind))
                    .description("Streams that are open")
                    .tag("kind", word(kind))
                    .register(meters);
            count(meters, "concert.streams.refused", "Streams refused", kind, StreamFact.REFUSED);
            count(meters, "concert.streams.cut", "Streams cut off: nobody read them", kind, StreamFact.CUT);
            count(meters, "concert.stream.events", "Events sent", kind, StreamFact.SENT);
            count(meters, "concert.stream.events.superseded", "Events skipped", kind, StreamFact.SUPERSEDED);
        }
    }

    private void count(MeterRegistry meters, String name, String words, StreamKind kind, StreamFact fact) {
        FunctionCounter.builder(name, streams, all -> all.count(kind, fact))
                .description(words)
                .tag("kind", word(kind))
                .register(meters);
    }

    private static String word(StreamKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
