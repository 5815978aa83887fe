package io.concertreservation.ui;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a browser complained about: errors in its console, breaches of the security policy, exceptions nobody caught. */
final class Complaints {

    private static final String REFUSED = "the server responded with a status of ";

    private final List<String> all = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();
    private boolean offline;

    void listenTo(Page page) {
        page.onConsoleMessage(this::hear);
        page.onPageError(all::add);
    }

    /** A refusal of that status belongs to the story that is tested. */
    void expect(int status) {
        expected.add(status);
    }

    /** The service goes away in the story that is tested. */
    void expectAbsence() {
        offline = true;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            all.add(message.text());
        }
    }

    List<String> unexpected() {
        return all.stream().filter(text -> !isExpected(text)).toList();
    }

    private boolean isExpected(String text) {
        return expected.stream().anyMatch(status -> text.contains(REFUSED + status))
                || (offline && text.contains("net::ERR_"));
    }
}
