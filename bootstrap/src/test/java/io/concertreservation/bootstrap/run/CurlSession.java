package io.concertreservation.bootstrap.run;

import io.concertreservation.adapter.out.persistence.sample.SampleIds;
import java.util.List;

/** A purchase by curl, to be copied into any shell; it takes JSON apart with nothing but tr and sed. */
final class CurlSession {

    private static final String SESSION = """
            api={server}/api/v1 json='Content-Type: application/json'
            pick() { tr '{},' '\\n' | sed -n 's/^"'"$1"'":"*\\([^"]*\\)"*$/\\1/p' | head -n 1; }

            # Who you are
            auth="Authorization: Bearer $(curl -s $api/demo/tokens -H "$json" -d '{"user":"mina","groups":["buyer"]}' | pick token)"

            # Money to spend
            curl -s $api/balance/charges -H "$auth" -H "$json" -H "Idempotency-Key: charge-$(date +%s)" -d '{"amount":200000}'; echo

            # Your place in the queue; nobody is before you, so it is your turn at once
            queue="Queue-Token: $(curl -s -X POST $api/concerts/{concert}/queue-tokens -H "$auth" | pick token)"
            curl -s $api/queue-tokens/current -H "$queue"; echo

            # The first free seat, held for five minutes, and paid
            date={date}
            seat=$(curl -s $api/schedules/$date/seats -H "$queue" | tr '{' '\\n' | grep '"available"' | pick id); echo "seat $seat"
            held=$(curl -s $api/reservations -H "$auth" -H "$queue" -H "$json" -H "Idempotency-Key: hold-$(date +%s)" -d '{"scheduleId":"'$date'","seatIds":['$seat']}'); echo "$held"
            curl -s $api/payments -H "$auth" -H "$json" -H "Idempotency-Key: pay-$(date +%s)" -d '{"reservationId":"'$(echo "$held" | pick id)'"}'; echo

            # What you have: a seat, and less money
            curl -s $api/reservations -H "$auth"; echo
            curl -s $api/balance -H "$auth"; echo
            """;

    private CurlSession() {}

    static List<String> lines(String server) {
        return SESSION.replace("{server}", server)
                .replace("{concert}", SampleIds.ON_SALE.toString())
                .replace("{date}", SampleIds.ON_SALE_FIRST_DATE.toString())
                .lines()
                .toList();
    }
}
