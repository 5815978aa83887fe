package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.domain.SaleStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is looked for, in the words of the query language. */
record ConcertSearch(String where, Map<String, Object> parameters) {
    static ConcertSearch of(ConcertQuery query, Instant now) {
        StringBuilder where = new StringBuilder("from ConcertEntity c where c.published = true");
        Map<String, Object> parameters = new HashMap<>();
        if (query.slice().after() != null) {
            where.append(" and c.id > :after");
            parameters.put("after", query.slice().after());
        }
        if (query.status() != null) {
            where.append(" and ").append(inStatus(query.status()));
            parameters.put("now", now);
        }
        if (query.text() != null) {
            where.append(" and (c.title like :text escape '!' or c.artist like :text escape '!')");
            parameters.put("text", "%" + query.text().replaceAll("[!%_]", "!$0") + "%");
        }
        if (query.from() != null || query.to() != null) {
            where.append(" and ").append(hasDate(query.from(), query.to(), parameters));
        }
        return new ConcertSearch(where.append(" order by c.id").toString(), parameters);
    }

    private static String inStatus(SaleStatus status) {
        return switch (status) {
            case UPCOMING -> "c.saleOpensAt > :now";
            case ON_SALE -> "c.saleOpensAt <= :now and c.saleClosesAt > :now";
            case ENDED -> "c.saleClosesAt <= :now";
        };
    }

    private static String hasDate(@Nullable Instant from, @Nullable Instant to, Map<String, Object> parameters) {
        StringBuilder dates = new StringBuilder(
                "exists (select 1 from ScheduleEntity s where s.concertId = c.id and s.published = true");
        if (from != null) {
            dates.append(" and s.startsAt >= :from");
            parameters.put("from", from);
        }
        if (to != null) {
            dates.append(" and s.startsAt < :to");
            parameters.put("to", to);
        }
        return dates.append(")").toString();
    }
}
