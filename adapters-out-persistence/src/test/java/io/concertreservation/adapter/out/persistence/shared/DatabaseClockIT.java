package io.concertreservation.adapter.out.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.concertreservation.adapter.out.persistence.server.MySqlTestResource;
import io.concertreservation.core.shared.port.Transactions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** The time that all instances share. */
@QuarkusTest
@QuarkusTestResource(MySqlTestResource.class)
class DatabaseClockIT {
    @Inject
    Clock clock;

    @Inject
    Transactions transactions;

    @Inject
    StatelessSession session;

    @Test
    void it_tells_the_databases_time() {
        Instant told = clock.instant();
        Instant asked = transactions
                .inTransaction(() -> session.createNativeQuery("SELECT UTC_TIMESTAMP(6)", LocalDateTime.class)
                        .getSingleResult())
                .toInstant(ZoneOffset.UTC);

        assertThat(told).isCloseTo(asked, within(500, ChronoUnit.MILLIS));
    }

    @Test
    void it_goes_forward_in_whole_microseconds_in_utc() {
        Instant first = clock.instant();
        Instant second = clock.instant();

        assertThat(second).isAfterOrEqualTo(first);
        assertThat(first).isEqualTo(first.truncatedTo(ChronoUnit.MICROS));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(clock.withZone(ZoneId.of("Asia/Seoul")).getZone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }
}
