package io.concertreservation.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own. */
final class Visitor implements AutoCloseable {

    private static final int PHONE_WIDTH = 390;

    private final String name;
    private final Door door;
    private final BrowserContext context;
    private final Complaints complaints = new Complaints();
    private Page page;

    private Visitor(String name, Door door, BrowserContext context) {
        this.name = name;
        this.door = door;
        this.context = context;
        context.onPage(complaints::listenTo);
        this.page = context.newPage();
    }

    static Visitor at(Door door, String name) {
        return new Visitor(name, door, Chromium.shared().newContext(options()));
    }

    static Visitor onPhone(Door door, String name) {
        return new Visitor(name, door, Chromium.shared().newContext(options().setViewportSize(PHONE_WIDTH, 800)));
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("en-US")
                .setTimezoneId("Asia/Seoul")
                .setViewportSize(1200, 900);
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    Complaints complaints() {
        return complaints;
    }

    /** Opens a page and says who one is, if it asks. */
    Visitor opens(String address, String role) {
        return looksAt(address).signsIn(role);
    }

    Visitor looksAt(String address) {
        page.navigate(door.where().get() + "/ui/" + address);
        return this;
    }

    void searches(String words) {
        field("Search by title or artist").fill(words);
        button("Search").click();
    }

    Visitor signsIn(String role) {
        field("Your access token").fill(Tokens.of(name, role));
        button("Go on").click();
        return this;
    }

    /** Opens the first date of a show, and says who one is. */
    Visitor opensDate(Show show) {
        return opens(addressOf(show), "buyer");
    }

    static String addressOf(Show show) {
        return "#/concerts/%s/dates/%s".formatted(show.concert(), show.schedule());
    }

    /** A second tab at the same address; from now on this person looks at that one. */
    Visitor opensSecondTab() {
        String address = page.url();
        page = context.newPage();
        page.navigate(address);
        return this;
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    Locator heading(String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false));
    }

    /** The button of a seat, by row and number, in whatever state. */
    Locator seat(int row, int number) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("row %d, seat %d,".formatted(row, number))));
    }

    Locator element(String id) {
        return page.locator("#" + id);
    }

    List<String> unexpectedComplaints() {
        return complaints.unexpected();
    }

    @Override
    public void close() {
        context.close();
    }
}
