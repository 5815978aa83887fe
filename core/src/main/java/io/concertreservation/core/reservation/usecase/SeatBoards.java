package io.concertreservation.core.reservation.usecase;

import io.concertreservation.core.reservation.port.Seats;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.Transactions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.locks.ReentrantLock;

/** The boards that somebody looked at lately; so many that a full house of memory is never needed. */
public final class SeatBoards {
    private static final int MOST_SEATS = 300_000;

    private final Seats seats;
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final SequencedMap<ScheduleId, SeatBoard> boards = new LinkedHashMap<>();

    public SeatBoards(Seats seats, Changes changes, Transactions transactions, Clock clock) {
        this.seats = seats;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    SeatBoard of(ScheduleId schedule) {
        lock.lock();
        try {
            SeatBoard known = boards.get(schedule);
            SeatBoard board = known == null
                    ? new SeatBoard(schedule, topic(schedule), seats, changes, transactions, clock)
                    : known;
            boards.putLast(schedule, board);
            makeRoom();
            return board;
        } finally {
            lock.unlock();
        }
    }

    /** Needs a transaction: when it is committed, nobody here is shown an older map, and others soon are not. */
    void change(ScheduleId schedule) {
        transactions.afterCommit(() -> outdate(schedule));
    }

    private void outdate(ScheduleId schedule) {
        changes.note(topic(schedule));
        lock.lock();
        try {
            SeatBoard board = boards.get(schedule);
            if (board != null) {
                board.outdate();
            }
        } finally {
            lock.unlock();
        }
    }

    private void makeRoom() {
        int size = boards.values().stream().mapToInt(SeatBoard::size).sum();
        var eldest = boards.values().iterator();
        while (size > MOST_SEATS && boards.size() > 1) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    /** As the locks on seats, so that a cluster keeps what belongs to a schedule together. */
    private static String topic(ScheduleId schedule) {
        return "s:" + schedule.value();
    }
}
