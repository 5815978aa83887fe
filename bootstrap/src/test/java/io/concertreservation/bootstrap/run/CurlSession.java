package io.concertreservation.bootstrap.run;

import io.concertreservation.adapter.out.persistence.sample.SampleIds;
import java.util.List;

/** A purchase by curl, to be copied into any shell; it takes JSON apart with sed alone. */
final class CurlSession {

    private static final String SESSION = """
            api={server}/api/v1
            pick() { sed -n 's/.*"'"$1"'":"\\{0,1\\}\\([^",}]*\\).*/\\1/p'; }
            me=$(curl -s $api/demo/tokens -H 'Content-Type: application/json' -d '{"user":"mina","groups":["buyer"]}' | pick token)
            auth="Authorization: Bearer $me"
            json='Content-Type: application/json'
            curl -s $api/balance/charges -H "$auth" -H "$json" -H "Idempotency-Key: charge-$(date +%s)" -d '{"amount":200000}'; echo
            queue=$(curl -s -X POST $api/concerts/{concert}/queue-tokens -H "$auth" | pick token)
            seat=$(curl -s $api/schedules/{date}/seats -H "$auth" -H "Queue-Token: $queue" | tr '{' '\\n' | grep AVAILABLE | head -n 1 | pick id); echo "seat $seat"
            reservation=$(curl -s $api/reservations -H "$auth" -H "$json" -H "Queue-Token: $queue" -H "Idempotency-Key: hold-$(date +%s)" -d '{"scheduleId":"{date}","seatIds":['$seat']}' | tee /dev/stderr | pick id)
            curl -s $api/payments -H "$auth" -H "$json" -H "Idempotency-Key: pay-$(date +%s)" -d '{"reservationId":"'$reservation'"}'; echo
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
