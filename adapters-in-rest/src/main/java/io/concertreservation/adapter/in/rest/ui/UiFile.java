package io.concertreservation.adapter.in.rest.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A file of the web client, plain and compressed, with the tag that names its content. */
final class UiFile {
    private static final int TAG_BYTES = 12;
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");

    private final String type;
    private final byte[] plain;
    private final byte[] compressed;
    private final String tag;

    private UiFile(String type, byte[] plain, byte[] compressed, String tag) {
        this.type = type;
        this.plain = plain;
        this.compressed = compressed;
        this.tag = tag;
    }

    static UiFile of(String name, byte[] content) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return new UiFile(
                TYPES.getOrDefault(ending, "application/octet-stream"), content, compress(content), tag(content));
    }

    private static byte[] compress(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, TAG_BYTES)) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    String type() {
        return type;
    }

    byte[] content(boolean wantedCompressed) {
        return wantedCompressed ? compressed : plain;
    }

    /** Weak, because both forms of the content have the same one. */
    String tag() {
        return tag;
    }
}
