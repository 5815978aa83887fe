package io.concertreservation.torture.check;

import io.concertreservation.journey.support.Operator;
import io.concertreservation.torture.site.Site;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the service itself says about its books; an opinion among others. */
record Audit(Site site) {

    List<String> breaches() {
        Response answer = new Operator(site.first().door()).gets("/admin/audit");
        if (answer.statusCode() != 200) {
            return List.of("no audit: " + answer.asString());
        }
        JsonPath report = answer.jsonPath();
        List<String> breaches = new ArrayList<>();
        for (Map<String, Object> invariant : report.<Map<String, Object>>getList("invariants")) {
            if (!Boolean.TRUE.equals(invariant.get("holds"))) {
                breaches.add(invariant.get("invariant") + " " + invariant.get("breaches"));
            }
        }
        return breaches;
    }
}
