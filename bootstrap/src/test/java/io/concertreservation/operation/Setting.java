package io.concertreservation.operation;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** A key of ours with its default; {@code none} when the operator has to give it. */
record Setting(String key, String value) {

    static final String NONE = "none";

    /** Its name in the environment. */
    String variable() {
        return key.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** With the default that the properties of the application or of an adapter give it, if there is one. */
    static Setting of(String key, String coded) {
        return Stream.of(
                        "bootstrap/src/main/resources/application.properties",
                        "adapters-in-rest/src/main/resources/META-INF/microprofile-config.properties",
                        "adapters-out-persistence/src/main/resources/META-INF/microprofile-config.properties",
                        "adapters-out-redis/src/main/resources/META-INF/microprofile-config.properties")
                .map(Repository::file)
                .filter(Files::exists)
                .map(file -> properties(Repository.text(file)).getProperty(key))
                .filter(value -> value != null)
                .findFirst()
                .map(value -> new Setting(key, value))
                .orElseGet(() -> new Setting(key, coded));
    }

    private static Properties properties(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return properties;
    }
}
