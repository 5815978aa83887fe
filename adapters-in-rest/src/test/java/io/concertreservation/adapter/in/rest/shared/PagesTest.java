package io.concertreservation.adapter.in.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.Slice;
import io.concertreservation.core.shared.domain.SliceRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final UUID LAST = UUID.fromString("019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11");

    @Test
    void the_next_cursor_leads_to_what_follows() {
        PageResponse<Integer> page = PageResponse.of(new Slice<>(List.of("a", "bb"), LAST), String::length);
        assertThat(page.items()).containsExactly(1, 2);
        assertThat(Pages.slice(page.nextCursor(), 2)).isEqualTo(new SliceRequest(LAST, 2));
    }

    @Test
    void the_last_page_has_no_next_cursor() {
        assertThat(PageResponse.of(new Slice<>(List.of("a"), null), String::length)
                        .nextCursor())
                .isNull();
    }

    @Test
    void who_asks_for_nothing_special_gets_twenty_from_the_start() {
        assertThat(Pages.slice(null, null)).isEqualTo(new SliceRequest(null, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "%%%%", "AZqwxF9gfD6cewo_XS4bEQAA"})
    void a_cursor_that_we_did_not_make_is_refused(String cursor) {
        assertThatThrownBy(() -> Pages.slice(cursor, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cursor");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void a_limit_out_of_range_is_refused(int limit) {
        assertThatThrownBy(() -> Pages.slice(null, limit))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("limit");
    }
}
