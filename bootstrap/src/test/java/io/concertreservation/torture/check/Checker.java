package io.concertreservation.torture.check;

import io.concertreservation.torture.faults.Injected;
import io.concertreservation.torture.history.History;
import io.concertreservation.torture.queue.QueueWatch;
import io.concertreservation.torture.site.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Gathers the evidence of a run and holds it against each promise. */
public final class Checker {

    private final Site site;
    private final History history;
    private final QueueWatch watch;
    private final Path errors;

    /**
     * A checker for a run that is over.
     *
     * @param errors the page that lists all refusals
     */
    public Checker(Site site, History history, QueueWatch watch, Path errors) {
        this.site = site;
        this.history = history;
        this.watch = watch;
        this.errors = errors;
    }

    /** Looks at once, or lets everything settle first. */
    public List<Violation> violations(List<Injected> faults, boolean settling) throws IOException, SQLException {
        try (Connection connection = site.servers().connect()) {
            Dust dust = new Dust(connection, site);
            List<String> leftovers = settling ? dust.settle() : List.of();
            Evidence evidence = new Evidence(
                    history,
                    Tables.of(connection),
                    dust.stream(),
                    watch.turns(),
                    watch.disorder(),
                    leftovers,
                    new Audit(site).breaches(),
                    faults,
                    site.times(),
                    settling,
                    errors);
            return violations(evidence);
        }
    }

    private static List<Violation> violations(Evidence evidence) {
        Findings findings = new Findings();
        new SeatChecks(evidence, findings).check();
        new LimitChecks(evidence, findings).check();
        new HoldChecks(evidence, findings).check();
        new PaymentChecks(evidence, findings).check();
        new MoneyChecks(evidence, findings).check();
        new OnceChecks(evidence, findings).check();
        new QueueChecks(evidence, findings).check();
        new RefusalChecks(evidence, findings).check();
        new DustChecks(evidence, findings).check();
        return findings.all();
    }
}
