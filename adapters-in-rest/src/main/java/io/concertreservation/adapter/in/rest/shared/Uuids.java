package io.concertreservation.adapter.in.rest.shared;

import java.util.UUID;

/** Reads UUIDs in their usual form only. */
public final class Uuids {
    private static final int LENGTH = 36;

    private Uuids() {}

    /** Throws {@link IllegalArgumentException} for anything but the 36 characters; digits of other scripts are none. */
    public static UUID parse(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(c -> c < 0x80)) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }
}
