package io.concertreservation.adapter.in.rest.admin;

import io.concertreservation.core.queue.domain.QueueMode;
import java.util.Locale;

/** The words for what an operator lets a queue do. */
final class QueueModeWord {
    static final String ANY = "open|paused|draining|closed|bypass";

    private QueueModeWord() {}

    static String of(QueueMode mode) {
        return mode.name().toLowerCase(Locale.ROOT);
    }

    /** Of one of {@link #ANY}. */
    static QueueMode parse(String word) {
        return QueueMode.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
