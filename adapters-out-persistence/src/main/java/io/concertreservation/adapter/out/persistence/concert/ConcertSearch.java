package io.concertreservation.adapter.out.persistence.concert;

import io.concertreservation.core.concert.domain.ConcertQuery;
import io.concertreservation.core.concert.domain.SaleStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is looked for, in SQL: a start page is often the first question to an instance, and SQL needs no translation. */
record ConcertSearch(String sql, Map<String, Object> parameters) {
    static ConcertSearch of(ConcertQuery query, Instant now) {
        StringBuilder sql = new StringBuilder("SELECT c.* FROM concert c WHERE c.published = true");
        Map<String, Object> parameters = new HashMap<>();
        if (query.slice().after() != null) {
            sql.append(" AND c.id > :after");
            parameters.put("after", query.slice().after());
        }
        if (query.status() != null) {
            sql.append(" AND ").append(inStatus(query.status()));
            parameters.put("now", now);
        }
        if (query.text() != null) {
            sql.append(" AND (c.title LIKE :text ESCAPE '!' OR c.artist LIKE :text ESCAPE '!')");
            parameters.put("text", "%" + query.text().replaceAll("[!%_]", "!$0") + "%");
        }
        if (query.from() != null || query.to() != null) {
            sql.append(" AND ").append(hasDate(query.from(), query.to(), parameters));
        }
        return new ConcertSearch(sql.append(" ORDER BY c.id").toString(), parameters);
    }

    private static String inStatus(SaleStatus status) {
        return switch (status) {
            case UPCOMING -> "c.sale_opens_at > :now";
            case ON_SALE -> "c.sale_opens_at <= :now AND c.sale_closes_at > :now";
            case ENDED -> "c.sale_closes_at <= :now";
        };
    }

    private static String hasDate(@Nullable Instant from, @Nullable Instant to, Map<String, Object> parameters) {
        StringBuilder dates =
                new StringBuilder("EXISTS (SELECT 1 FROM schedule s WHERE s.concert_id = c.id AND s.published = true");
        if (from != null) {
            dates.append(" AND s.starts_at >= :from");
            parameters.put("from", from);
        }
        if (to != null) {
            dates.append(" AND s.starts_at < :to");
            parameters.put("to", to);
        }
        return dates.append(")").toString();
    }
}
