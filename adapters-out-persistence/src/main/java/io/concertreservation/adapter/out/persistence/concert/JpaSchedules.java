package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.adapter.out.persistence.shared.Slices;
import io.concertreservation.core.concert.domain.Offer;
import io.concertreservation.core.concert.domain.SaleWindow;
import io.concertreservation.core.concert.domain.Schedule;
import io.concertreservation.core.concert.domain.Section;
import io.concertreservation.core.concert.port.Schedules;
import io.concertreservation.core.shared.domain.ConcertId;
import io.concertreservation.core.shared.domain.ScheduleId;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Schedules and sections as rows. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JpaSchedules implements Schedules {
    private static final String OFFER = """
        select s.concertId, s.startsAt, c.saleOpensAt, c.saleClosesAt, c.purchaseLimit
        from ScheduleEntity s join ConcertEntity c on c.id = s.concertId
        where s.id = :id and s.published = true\
        """;

    private static final String WITHOUT_SECTIONS = """
        from ScheduleEntity s where s.concertId = ?1 and s.published = false
        and not exists (select 1 from SectionEntity x where x.scheduleId = s.id) order by s.id\
        """;

    private final ScheduleRows rows;
    private final SectionRows sections;

    JpaSchedules(ScheduleRows rows, SectionRows sections) {
        this.rows = rows;
        this.sections = sections;
    }

    @Override
    public void add(Schedule schedule) {
        rows.persistAndFlush(ScheduleEntity.of(schedule));
    }

    @Override
    public Optional<Schedule> lock(ScheduleId id) {
        Optional<ScheduleEntity> row = rows.findByIdOptional(id.value());
        // What was read before the lock may be old by now.
        row.ifPresent(found -> rows.getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return row.map(ScheduleEntity::toDomain);
    }

    @Override
    public Optional<Schedule> lockUnpublished(ConcertId concert) {
        return rows.find("concertId = ?1 and published = false order by id", concert.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, 0)
                .firstResultOptional()
                .map(ScheduleEntity::toDomain);
    }

    @Override
    public Optional<Schedule> withoutSections(ConcertId concert) {
        return rows.find(WITHOUT_SECTIONS, concert.value())
                .range(0, 0)
                .firstResultOptional()
                .map(ScheduleEntity::toDomain);
    }

    @Override
    public void publish(ScheduleId id) {
        rows.findByIdOptional(id.value()).ifPresent(found -> found.published = true);
        rows.flush();
    }

    @Override
    public Slice<Schedule> published(ConcertId concert, SliceRequest slice) {
        PanacheQuery<ScheduleEntity> query = slice.after() == null
                ? rows.find("concertId = ?1 and published = true order by id", concert.value())
                : rows.find(
                        "concertId = ?1 and published = true and id > ?2 order by id", concert.value(), slice.after());
        List<Schedule> found = query.range(0, Slices.rowsToRead(slice) - 1).stream()
                .map(ScheduleEntity::toDomain)
                .toList();
        return Slices.of(found, slice, schedule -> schedule.id().value());
    }

    @Override
    public Optional<Offer> offer(ScheduleId id) {
        return rows.getEntityManager()
                .createQuery(OFFER, Terms.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(terms -> terms.of(id));
    }

    @Override
    public void addSection(Section section) {
        sections.persistAndFlush(SectionEntity.of(section));
    }

    @Override
    public List<Section> sections(ScheduleId schedule) {
        return sections.find("scheduleId = ?1 order by id", schedule.value()).stream()
                .map(SectionEntity::toDomain)
                .toList();
    }

    /** What an offer is read as. */
    @RegisterForReflection
    record Terms(UUID concert, Instant startsAt, Instant saleOpensAt, Instant saleClosesAt, int purchaseLimit) {
        Offer of(ScheduleId schedule) {
            return new Offer(
                    schedule,
                    new ConcertId(concert),
                    startsAt,
                    new SaleWindow(saleOpensAt, saleClosesAt),
                    purchaseLimit);
        }
    }
}
