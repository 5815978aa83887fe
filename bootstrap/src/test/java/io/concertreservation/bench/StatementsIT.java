package io.concertreservation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.concertreservation.adapter.out.persistence.server.MySqlOptions;
import io.concertreservation.bench.bare.BareRedis;
import io.concertreservation.bench.bare.Script;
import io.concertreservation.bench.load.Feed;
import io.concertreservation.bench.load.Tally;
import io.concertreservation.bench.row.Pace;
import io.concertreservation.bench.site.Diary;
import io.concertreservation.bench.site.Hall;
import io.concertreservation.bench.site.Machine;
import io.concertreservation.bench.site.Stage;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bench replays is what the service sends, in the same order, up to the commit. */
class StatementsIT {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final int MOST = 5;
    private static final Stage.Size SMALL = new Stage.Size(50, 1, 50);

    @TempDir
    static Path folder;

    private static Machine machine;
    private static BareRedis redis;
    private static Stage stage;

    @BeforeAll
    static void start() {
        machine = Machine.start(
                PROJECT, folder, MySqlOptions.durable(folder.resolve("mysql")).withDiary());
        redis = new BareRedis(machine.redis().uri());
        stage = new Stage(machine, redis, SMALL, Pace.QUICK);
    }

    @AfterAll
    static void stop() throws Exception {
        stage.close();
        redis.close();
        machine.close();
    }

    @Test
    void holds_and_payments_are_replayed_statement_by_statement_and_leave_the_books_in_order() throws Exception {
        Stage.Trade trade = stage.trade();

        // The first hold reads the names of the sections, which are remembered then; until it is heard that concerts
        // were added.
        List<String> held = throughTheService(trade.orders().holds());
        for (int more = 0; more < MOST && held.stream().anyMatch(text -> text.contains("FROM `section`")); more++) {
            held = throughTheService(trade.orders().holds());
        }
        assertThat(held).hasSizeGreaterThan(10).anyMatch(text -> text.startsWith("INSERT INTO `live_seat`"));
        assertThat(replayed("hold.sql", trade.bare().hold())).isEqualTo(held);

        List<String> paid = throughTheService(trade.orders().payments());
        assertThat(paid).hasSizeGreaterThan(10).anyMatch(text -> text.startsWith("INSERT INTO `ledger_entry`"));
        assertThat(replayed("pay.sql", trade.bare().payment())).isEqualTo(paid);

        assertThat(new Hall(machine).breaches()).isEmpty();
    }

    private static List<String> replayed(String script, Map<String, Object> values) throws Exception {
        try (Connection connection = machine.connect()) {
            connection.setAutoCommit(false);
            Script.read(script).run(connection, values);
            return Diary.lastHere(connection);
        }
    }

    private static List<String> throughTheService(Feed orders) throws Exception {
        Tally tally = stage.load().run(Feed.each(List.of(orders.next()).iterator()), Duration.ofSeconds(20));
        assertThat(tally.outcomes()).isEqualTo(Map.of(201, 1L));
        try (Connection connection = machine.connect()) {
            return Diary.lastElsewhere(connection);
        }
    }
}
