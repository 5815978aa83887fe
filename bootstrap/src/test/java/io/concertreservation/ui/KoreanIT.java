package io.concertreservation.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.concertreservation.journey.support.Show;
import io.concertreservation.journey.support.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KoreanIT extends InBrowser {

    @Test
    void a_korean_reader_buys_in_korean() {
        Show show = aShow();
        Visitor jisu = visitor().looksAt(Visitor.addressOf(show));
        jisu.button("한국어").click();
        assertThat(jisu.page().locator("html")).hasAttribute("lang", "ko");
        jisu.field("액세스 토큰").fill(Tokens.of(jisu.name(), "buyer"));
        jisu.button("계속").click();

        Locator seat = jisu.page().locator(".seat[data-id]").first();
        assertThat(seat).hasAttribute("aria-label", "R 구역 1열 1번, 50,000원, 선택 가능");
        seat.click();
        jisu.button("이 좌석 잡기").click();
        assertThat(jisu.heading("좌석을 잡아 두었습니다")).isVisible();
        jisu.button("충전").click();
        jisu.button("50,000원 결제").click();

        assertThat(jisu.heading("좌석이 예매되었습니다")).isVisible();
        assertThat(jisu.element("receipt")).containsText(Pattern.compile("\\d{4}년"));
        jisu.page().reload();
        assertThat(jisu.heading("좌석이 예매되었습니다")).isVisible();
    }
}
