package io.concertreservation.load;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.exitHere;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.rampUsers;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/**
 * An on-sale day: two of five people come in the first sixth of the time, the others evenly after them. They wait as the
 * service tells them, look at the map of one date, try seats near the stage (most lose some), hold, charge, pay. Some go
 * away while they wait, with or without saying so; some forget their hold, some give it back.
 */
public final class OnSale extends Simulation {

    private static final int TRIES = 4;
    private static final double SAYS_GOODBYE = 0.5;
    private static final double NEVER_COMES_BACK = 0.5;
    private static final double FORGETS = 6;
    private static final double GIVES_BACK = 6;

    private final Story story = Story.told();

    {
        int first = story.users() * 2 / 5;
        Duration rush = story.arrive().dividedBy(6);
        setUp(scenario("On sale")
                        .exec(feed(csv(story.people()).queue()), getIn(), buy())
                        .injectOpen(
                                rampUsers(first).during(rush),
                                rampUsers(story.users() - first)
                                        .during(story.arrive().minus(rush))))
                .protocols(http.baseUrls(story.doors())
                        .acceptHeader("application/json")
                        .shareConnections()
                        .disableCaching()
                        .disableWarmUp())
                .maxDuration(story.atMost());
    }

    private ChainBuilder getIn() {
        return exec(
                exec(Wishes.of(story.dates())),
                Calls.enter(story.concert()),
                asLongAs(session -> !Wishes.hasPlace(session))
                        .on(pause(Wishes::untilNextPoll), Calls.enter(story.concert())),
                asLongAs(session -> Wishes.isIn(session, "waiting"))
                        .on(pause(Wishes::untilNextPoll), mayGiveUp(), Calls.poll()),
                doIf(session -> !Wishes.isIn(session, "active")).then(exitHere()));
    }

    private static ChainBuilder mayGiveUp() {
        return randomSwitch()
                .on(
                        percent(SAYS_GOODBYE).then(Calls.leave(), exitHere()),
                        percent(NEVER_COMES_BACK).then(exitHere()));
    }

    private static ChainBuilder buy() {
        return exec(
                repeat(TRIES)
                        .on(doIf(Wishes::hasNothing)
                                .then(
                                        Calls.look(),
                                        pause(Duration.ofSeconds(1), Duration.ofSeconds(4)),
                                        exec(Wishes::choose),
                                        doIf(Wishes::hasChosen)
                                                .then(exec(
                                                        Calls.hold(),
                                                        doIf(Wishes::isTooLate).then(exitHere()))))),
                doIf(Wishes::hasNothing).then(Calls.leave(), exitHere()),
                pause(Duration.ofSeconds(1), Duration.ofSeconds(5)),
                randomSwitch()
                        .on(
                                percent(FORGETS).then(exitHere()),
                                percent(GIVES_BACK).then(Calls.cancel(), Calls.leave(), exitHere())),
                untilDone("5 charge", Calls.charge()),
                untilDone("6 pay", Calls.pay()));
    }

    /** Told to come again, everybody does; the key makes it once. */
    private static ChainBuilder untilDone(String what, HttpRequestActionBuilder call) {
        return exec(exec(call), asLongAs(Wishes::isPutOff, what, false).on(pause(Duration.ofSeconds(1)), exec(call)));
    }
}
