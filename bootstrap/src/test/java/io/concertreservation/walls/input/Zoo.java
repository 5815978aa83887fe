package io.concertreservation.walls.input;

import java.util.List;

/** Values that have broken services before. */
final class Zoo {

    static final List<String> NAMES = List.of(
            "x",
            "",
            " ",
            "__proto__",
            "constructor",
            "class",
            "@type",
            "@class",
            "$ref",
            "a.b",
            "a[0]",
            "\uD83C\uDFAB",
            "\u202Etxet",
            "\\u0000",
            "' OR '1'='1",
            "<b>",
            "${jndi:ldap://127.0.0.1/x}",
            "%s%n",
            "n".repeat(128));

    /** Texts that a person might never write, but that are texts. */
    static final List<String> TEXTS = List.of(
            "'",
            "\\\"",
            "' OR '1'='1' -- ",
            "'; DROP TABLE seat; -- ",
            "1); DELETE FROM account; --",
            "%",
            "_",
            "\\\\",
            "${jndi:ldap://127.0.0.1/x}",
            "#{7*7}",
            "{{7*7}}",
            "%s%s%n%x",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "\\r\\nSet-Cookie: a=b",
            "\\u0000",
            "a\\u0000b",
            "\\u202Eabc",
            "\\u200B",
            "\\uFEFF",
            "\\uFFFF",
            "\\u0301\\u0301\\u0301",
            "\uD83C\uDFAB\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\u0627\u0644\u0633\u0644\u0627\u0645",
            "\uD55C\uAE00",
            "null",
            "undefined",
            "true",
            "NaN",
            "-0",
            "\\n",
            "\\t\\b\\f",
            "()|[*?+",
            "(a+)+$",
            "*",
            "{s:1}",
            "EVAL");

    /** Half of a character outside of the basic plane. */
    static final List<String> HALVES = List.of("\\ud800", "a\\udfffb", "\\udc00\\ud800");

    static final List<String> BLANK = List.of("", " ", "\\t\\n", "\\u3000");

    static final List<String> NO_UUIDS = List.of(
            "7",
            "null",
            "{019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11}",
            "urn:uuid:019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11",
            "019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b1",
            "019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b111",
            "019ab0c45f607c3e9c7b0a3f5d2e1b11",
            "g19ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b11",
            "------------------------------------",
            "019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b1'",
            "' OR 1=1 --                         ",
            "0-0-0-0-1",
            "-1",
            "\uD83C\uDFAB",
            "..",
            "*",
            "019ab0c4-5f60-7c3e-9c7b-0a3f5d2e1b1\u0661",
            "x".repeat(1_000));

    static final List<String> NO_INSTANTS = List.of(
            "yesterday",
            "now",
            "0",
            "1764547200",
            "2026-13-01T00:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-12-01",
            "2026-12-01T10:00:00",
            "2026-12-01T25:00:00Z",
            "2026-12-01T10:00:61Z",
            "1999-12-31T23:59:59.999999Z",
            "2200-01-01T00:00:00.000001Z",
            "+1000000000-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "+99999999999-01-01T00:00:00Z",
            "2026-12-01T10:00:00+99:00",
            "2026-12-01T10:00:00.1234567890Z",
            "\u0662\u0660\u0662\u0666-12-01T10:00:00Z",
            "' OR 1=1",
            "2".repeat(2_000));

    /** Numbers that are whole, but beyond what a field can hold. */
    static final List<String> HUGE =
            List.of("9223372036854775808", "-9223372036854775809", "99999999999999999999999999", "1" + "0".repeat(63));

    /** Numbers that are in no sense whole, or are not written so. */
    static final List<String> FRACTIONS =
            List.of("0.5", "1.5", "-1.5", "1.0", "1e2", "1e400", "-1e-400", "1E+2", "4.9e-324");

    static final List<String> LIMITS_OF_TYPES = List.of(
            "-1",
            "-2147483648",
            "-2147483649",
            "2147483648",
            "4294967296",
            "-9223372036854775808",
            "9223372036854775807",
            "-9007199254740993");

    private Zoo() {}
}
