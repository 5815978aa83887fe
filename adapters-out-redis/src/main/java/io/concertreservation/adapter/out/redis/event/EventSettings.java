package io.concertreservation.adapter.out.redis.event;

import java.time.Duration;

/**
 * How the stream is kept and read.
 *
 * @param stream the key of the stream
 * @param keepAbout about how many events the stream keeps for those who read late
 * @param redeliverAfter how long a consumer may take before its delivery is given to another
 * @param forgetConsumersAfter for how long a consumer that has nothing left to do must be silent to be forgotten
 */
record EventSettings(String stream, long keepAbout, Duration redeliverAfter, Duration forgetConsumersAfter) {

    String deadLetters(String group) {
        return stream + ":dead:" + group;
    }
}
