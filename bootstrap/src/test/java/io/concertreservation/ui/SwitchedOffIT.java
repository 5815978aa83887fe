package io.concertreservation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SwitchedOffIT {

    @Test
    void a_service_that_is_an_api_and_nothing_else_has_no_pages() {
        try (RestartableService service = new RestartableService(Map.of("concert.ui.enabled", "false"))) {
            assertThat(service.door().outside().get("/ui/").statusCode()).isEqualTo(404);
            assertThat(service.door().outside().get("/ui/js/buyer.js").statusCode())
                    .isEqualTo(404);
            assertThat(service.door().ask().get("/concerts").statusCode()).isEqualTo(200);
        }
    }
}
