package io.concertreservation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once; without one the tests of pages are left out, but never where CI=true. */
final class Chromium {

    private static final double PATIENCE_MILLIS = 20_000;
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser shared() {
        Optional<Path> program = find();
        if (program.isEmpty()) {
            String words = "There is no Chromium here: apt-get install chromium, or name one by CHROMIUM.";
            assertThat(System.getenv("CI")).as(words).isNotEqualTo("true");
            abort(words);
        }
        if (browser == null) {
            browser = start(program.orElseThrow());
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        }
        return browser;
    }

    private static Browser start(Path program) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(FLAGS));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> places = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                                .map(name -> Path.of(folder, name)));
        return places.filter(Files::isExecutable).findFirst();
    }
}
