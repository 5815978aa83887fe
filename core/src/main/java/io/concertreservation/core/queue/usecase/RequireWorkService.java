package io.concertreservation.core.queue.usecase;

import io.concertreservation.core.queue.domain.QueueReason;
import io.concertreservation.core.queue.domain.WorkRules;
import io.concertreservation.core.queue.port.Puzzles;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Poses a puzzle to whoever comes without a solution. */
public final class RequireWorkService implements RequireWork {
    private final Puzzles puzzles;
    private final WorkRules rules;
    private final Clock clock;

    public RequireWorkService(Puzzles puzzles, WorkRules rules, Clock clock) {
        this.puzzles = puzzles;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void require(ConcertId concert, UserId user, Optional<String> solution) {
        if (!rules.isWanted()) {
            return;
        }
        Instant now = clock.instant();
        if (solution.filter(text -> puzzles.isSolution(text, concert, user, rules.bits(), now))
                .isEmpty()) {
            throw refusal(
                    concert,
                    user,
                    now,
                    solution.isPresent() ? "The proof is not good, or too late" : "There is no proof");
        }
    }

    private Refusal refusal(ConcertId concert, UserId user, Instant now, String fault) {
        Instant goodUntil = now.plus(rules.solveWithin()).truncatedTo(ChronoUnit.SECONDS);
        return new Refusal(
                QueueReason.WORK_WANTED,
                "%s. Solve the challenge and send the solution as Queue-Proof.".formatted(fault),
                Map.of(
                        "challenge",
                        puzzles.pose(concert, user, rules.bits(), goodUntil),
                        "bits",
                        rules.bits(),
                        "expiresAt",
                        goodUntil.toString()));
    }
}
