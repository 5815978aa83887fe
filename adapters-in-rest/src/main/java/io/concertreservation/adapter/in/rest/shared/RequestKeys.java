package io.concertreservation.adapter.in.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.concertreservation.adapter.in.rest.problem.WebReason;
import io.concertreservation.adapter.in.rest.security.CurrentUser;
import io.concertreservation.core.shared.domain.Refusal;
import io.concertreservation.core.shared.domain.RequestKey;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Makes the key of a request that takes effect once: whose it is, which it is, and a digest of what it says. */
@Singleton
public final class RequestKeys {
    private final CurrentUser user;
    private final ObjectMapper mapper;

    RequestKeys(CurrentUser user, ObjectMapper mapper) {
        this.user = user;
        this.mapper = mapper;
    }

    /**
     * The key of the current user's request.
     *
     * @param header the value of {@code Idempotency-Key}
     * @param path what the request is about
     * @param content the request as it was read, so that white space and the order of fields do not matter
     */
    public RequestKey key(String operation, @Nullable String header, String path, Object content) {
        if (header == null || header.isBlank()) {
            throw new Refusal(
                    WebReason.KEY_MISSING,
                    "Send an Idempotency-Key of your choice, a new one for each thing you want done.");
        }
        return new RequestKey(user.id(), operation, header.strip(), fingerprint(path, content));
    }

    private String fingerprint(String path, Object content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(mapper.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException("A request cannot be digested", impossible);
        }
    }
}
