package io.concertreservation.walls.input;

import java.util.List;

/** Bodies that are no JSON, or not the JSON that was asked for. */
final class BrokenJson {

    /** Not JSON at all, or not on its own. */
    static final List<String> TEXTS = List.of(
            "{",
            "}",
            "{\"",
            "{\"a\":",
            "{\"a\"}",
            "{'a':1}",
            "{a:1}",
            "{,}",
            "{}}",
            "{} {}",
            "{}x",
            "{\"a\":1,}",
            "[",
            "[1,]",
            "nul",
            "NaN",
            "-",
            "\"",
            "\u0000",
            "<a/>",
            "a=1&b=2",
            "{\"a\":\u0001}",
            "/**/{}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u12\"}",
            "{\"a\":01}",
            "{\"a\":+1}",
            "{\"a\":.5}",
            "{\"a\":1.}",
            "{\"a\":0x10}",
            "{\"a\":Infinity}",
            "{\"a\":-NaN}",
            "{\"a\":1e}",
            "{\"a\":undefined}");

    /** Bytes that are no UTF-8, each character one. */
    static final List<String> BYTES = List.of(
            "\u00ff\u00fe", "{\"\u00c3\":1}", "{\"a\":\"\u00c0\u0080\"}", "{\"a\":\"\u00ed\u00a0\u0080\"}", "\u0080");

    static final List<String> NO_OBJECTS = List.of("[]", "[{}]", "7", "-1.5e3", "\"text\"", "true", "\"{}\"");

    private BrokenJson() {}
}
