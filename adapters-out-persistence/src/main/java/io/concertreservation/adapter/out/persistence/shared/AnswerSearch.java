package io.concertreservation.adapter.out.persistence.shared;

import io.concertreservation.core.shared.domain.GivenAnswer;
import io.concertreservation.core.shared.domain.RequestKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for the answers of many requests with one query. */
final class AnswerSearch {

    /** What a row is found by. */
    private record Name(String user, String operation, String key) {
        static Name of(RequestKey request) {
            return new Name(request.user().value(), request.operation(), request.key());
        }
    }

    private AnswerSearch() {}

    static Map<RequestKey, GivenAnswer> find(Connection connection, List<RequestKey> requests) throws SQLException {
        Map<Name, GivenAnswer> rows =
                rows(connection, requests.stream().map(Name::of).distinct().toList());
        Map<RequestKey, GivenAnswer> found = new HashMap<>();
        for (RequestKey request : requests) {
            GivenAnswer answer = rows.get(Name.of(request));
            if (answer != null) {
                found.put(request, answer);
            }
        }
        return found;
    }

    private static Map<Name, GivenAnswer> rows(Connection connection, List<Name> names) throws SQLException {
        int places = places(names.size());
        Map<Name, GivenAnswer> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql(places))) {
            for (int i = 0; i < places; i++) {
                Name name = names.get(Math.min(i, names.size() - 1));
                query.setString(3 * i + 1, name.user());
                query.setString(3 * i + 2, name.operation());
                query.setString(3 * i + 3, name.key());
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(
                            new Name(row.getString(1), row.getString(2), row.getString(3)),
                            new GivenAnswer(row.getString(4), row.getString(5)));
                }
            }
        }
        return found;
    }

    /** The next power of two, so that there are few different statements; the last name fills what is left. */
    private static int places(int names) {
        return names == 1 ? 1 : Integer.highestOneBit(names - 1) << 1;
    }

    static String sql(int places) {
        return """
            SELECT user_id, operation, request_key, fingerprint, answer FROM idempotency_key FORCE INDEX (PRIMARY)
            WHERE (user_id, operation, request_key) IN (%s) AND answer IS NOT NULL FOR SHARE NOWAIT""".formatted(String.join(", ", Collections.nCopies(places, "(?, ?, ?)")));
    }
}
