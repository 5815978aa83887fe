package io.concertreservation.bootstrap.run;

import java.util.List;

/** What is printed once the service can be used: where to look and how to buy a seat. */
record Welcome(RunSettings settings, Database database, String redis, List<ServiceInstance> instances) {

    void print(Screen screen) {
        String first = "http://localhost:" + settings.port();
        screen.say("");
        for (ServiceInstance instance : instances) {
            screen.say("API         http://localhost:%d/api/v1   (log: %s)".formatted(instance.port(), instance.log()));
        }
        screen.say("Buy a seat  " + first + "/ui/");
        screen.say("Operate     " + first + "/ui/operator.html      Organize " + first + "/ui/organizer.html");
        screen.say("Try it      " + first + "/q/swagger-ui");
        screen.say("Health      " + first + "/q/health      Metrics " + first + "/q/metrics");
        screen.say("MySQL       " + database.jdbcUrl().replaceAll("\\?.*", "") + "   (user " + database.user() + ")");
        screen.say("Redis       " + redis);
        screen.say("");
        screen.say("Or buy one by curl: copy this into another terminal.");
        screen.say("");
        CurlSession.lines(first).forEach(screen::say);
        screen.say("");
        screen.say("Ctrl-C stops everything; the data stays for the next make run (FRESH=1 starts over).");
    }
}
