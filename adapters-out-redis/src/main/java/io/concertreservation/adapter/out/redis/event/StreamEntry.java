package io.concertreservation.adapter.out.redis.event;

import io.vertx.mutiny.redis.client.Response;

/**
 * What stands at a position of the stream.
 *
 * @param attempt how often it was delivered, from 1
 */
record StreamEntry(String position, String text, long attempt) {

    /** An entry without the field of an event has an empty text. */
    static StreamEntry of(Response entry, long attempt) {
        Response fields = entry.get(1);
        String text = "";
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            if (fields.get(i).toString().equals(RedisEventStream.FIELD)) {
                text = fields.get(i + 1).toString();
            }
        }
        return new StreamEntry(entry.get(0).toString(), text, attempt);
    }
}
