package io.concertreservation.torture;

import io.concertreservation.faults.Servers;
import io.concertreservation.journey.support.Door;
import io.concertreservation.journey.support.Organizer;
import io.concertreservation.journey.support.Programme;
import io.concertreservation.journey.support.Show;
import io.concertreservation.torture.buyers.Caller;
import io.concertreservation.torture.buyers.Crowd;
import io.concertreservation.torture.buyers.Habits;
import io.concertreservation.torture.check.Checker;
import io.concertreservation.torture.check.Violation;
import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.history.History;
import io.concertreservation.torture.queue.QueueWatch;
import io.concertreservation.torture.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Concerts on sale at a site, with few seats, and everybody who is there. */
public final class Stage implements AutoCloseable {

    private static final long PRICE = 20_000;

    private final Site site;
    private final History history;
    private final List<Show> shows;
    private final QueueWatch watch;
    private final Caller caller;
    private Ending ending = new Ending();
    private Crowd crowd = new Crowd(ending);
    private int crowds;

    private Stage(Site site, History history, List<Show> shows) {
        this.site = site;
        this.history = history;
        this.shows = shows;
        this.watch = QueueWatch.start(
                site.servers().redis().port(),
                shows.stream().map(Show::concert).toList(),
                history::wasHeardOf,
                site.times());
        this.caller = new Caller(site.doors(), history);
    }

    /** Puts so many concerts on sale, each with two rows of so many seats. */
    public static Stage set(Site site, Path historyFile, int concerts, int seatsPerRow) {
        Door door = site.first().door();
        Programme programme = Programme.usual().seats(2, seatsPerRow, PRICE).perPerson(4);
        List<Show> shows = IntStream.range(0, concerts)
                .mapToObj(i -> new Organizer(door).publishes(programme))
                .toList();
        return new Stage(site, History.in(historyFile), shows);
    }

    /** Lets so many people in who have not been here before. */
    public void open(int buyers, SplittableRandom seed, Habits habits) {
        ending = new Ending();
        crowd = new Crowd(ending);
        crowd.start("buyer-" + crowds++, buyers, seed, habits, caller, shows);
    }

    /** Sends everybody home and waits for their last answers. */
    public void end() {
        ending.begin();
        crowd.awaitEnd();
    }

    public Ending ending() {
        return ending;
    }

    public History history() {
        return history;
    }

    public String concert() {
        return shows.getFirst().concert();
    }

    public List<Violation> violations(List<Injected> faults, boolean settling, Path errors) throws Exception {
        return new Checker(site, history, watch, errors).violations(faults, settling);
    }

    public Servers servers() {
        return site.servers();
    }

    @Override
    public void close() {
        ending.begin();
        caller.close();
        watch.end();
        history.close();
    }
}
