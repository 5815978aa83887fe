package io.concertreservation.adapter.out.persistence.event;

import io.concertreservation.adapter.out.persistence.shared.Facts;
import io.concertreservation.core.event.domain.Event;
import io.concertreservation.core.event.domain.OutboxEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A row of {@code outbox}. */
@Entity
@Table(name = "outbox")
class OutboxEntity {
    private static final int SHARDS = 16;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    int shard;

    @Enumerated(EnumType.STRING)
    State state;

    UUID eventId;
    String type;
    int version;
    String aggregate;
    Instant happenedAt;

    @Convert(converter = Facts.class)
    @Column(columnDefinition = "json")
    Map<String, String> facts;

    int attempts;
    Instant retryAt;
    Instant toldAt;

    /** All events of an aggregate are in one shard. */
    static int shardOf(String aggregate) {
        return Math.floorMod(aggregate.hashCode(), SHARDS);
    }

    /** A null time of retry means at once. */
    boolean isDue(Instant now) {
        return retryAt == null || !retryAt.isAfter(now);
    }

    OutboxEntry toDomain() {
        return new OutboxEntry(number, new Event(eventId, type, version, aggregate, happenedAt, facts), attempts);
    }

    /** How far an event has come. */
    enum State {
        PENDING,
        TOLD,
        DEAD
    }
}
