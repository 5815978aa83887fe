package io.concertreservation.load;

import java.time.Duration;
import java.util.List;

/**
 * What is played, as system properties say.
 *
 * @param doors addresses of the instances; everybody stays with one of them
 * @param concert what everybody wants
 * @param dates its schedules
 * @param people a file with the columns {@code person,bearer}, a line for everybody
 * @param users how many come
 * @param arrive within how long all of them have come
 * @param atMost when the story ends, whoever still waits
 */
record Story(
        List<String> doors,
        String concert,
        List<String> dates,
        String people,
        int users,
        Duration arrive,
        Duration atMost) {

    static Story told() {
        return new Story(
                words("onsale.doors"),
                word("onsale.concert"),
                words("onsale.dates"),
                word("onsale.people"),
                Integer.parseInt(word("onsale.users")),
                Duration.parse(word("onsale.arrive")),
                Duration.parse(word("onsale.at-most")));
    }

    private static List<String> words(String name) {
        return List.of(word(name).split(","));
    }

    private static String word(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not given: start this by make onsale.");
        }
        return value;
    }
}
