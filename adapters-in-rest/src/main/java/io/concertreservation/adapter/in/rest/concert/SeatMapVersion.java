package io.concertreservation.adapter.in.rest.concert;

import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.core.shared.domain.Mark;
import io.concertreservation.core.shared.domain.Refusal;
import org.jspecify.annotations.Nullable;

/** The mark of a seat map as clients know it: opaque to them, and the same from every instance. */
final class SeatMapVersion {
    private static final int LONGEST = 100;

    private SeatMapVersion() {}

    static String write(Mark mark) {
        return mark.era() + "." + mark.number();
    }

    /** Throws a refusal {@code invalid-parameter} for what was never given out. */
    static Mark read(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Mark.NONE;
        }
        int dot = text.lastIndexOf('.');
        try {
            if (dot >= 0 && text.length() <= LONGEST && text.chars().allMatch(c -> c < 0x80)) {
                return new Mark(text.substring(0, dot), Long.parseLong(text, dot + 1, text.length(), 10));
            }
        } catch (NumberFormatException wrong) {
            // Refused below like any other text that we did not make.
        }
        throw new Refusal(
                WebReason.INVALID_PARAMETER, "since and Last-Event-ID must be the version of an earlier answer.");
    }
}
