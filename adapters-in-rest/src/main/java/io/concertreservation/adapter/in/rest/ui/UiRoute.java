package io.concertreservation.adapter.in.rest.ui;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the web client below {@code /ui/}, unless it is switched off. */
@Singleton
final class UiRoute {
    private static final String ROOT = "/ui/";
    private static final String SETTINGS = "settings.json";

    /** Scripts, styles and data from here alone; nobody may put the pages into a frame. */
    static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final UiSettings settings;
    private final UiFiles files = new UiFiles();

    UiRoute(UiSettings settings) {
        this.settings = settings;
    }

    void install(@Observes Router router) {
        if (settings.enabled()) {
            router.route("/ui*").method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::serve, false);
        }
    }

    private void serve(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.equals("/ui")) {
            context.response()
                    .setStatusCode(308)
                    .putHeader(HttpHeaders.LOCATION, ROOT)
                    .end();
            return;
        }
        find(path).ifPresentOrElse(file -> answer(context, file), context::next);
    }

    private Optional<UiFile> find(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        String name = path.substring(ROOT.length());
        return name.equals(SETTINGS) ? Optional.of(told()) : files.find(name.isEmpty() ? "index.html" : name);
    }

    private UiFile told() {
        try {
            return UiFile.of(SETTINGS, settings.json());
        } catch (IOException impossible) {
            throw new IllegalStateException("A few bytes cannot be compressed", impossible);
        }
    }

    private static void answer(RoutingContext context, UiFile file) {
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.ETAG, file.tag())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer");
        if (file.tag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        boolean compressed = takesGzip(context.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        byte[] content = file.content(compressed);
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type());
        if (compressed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (HttpMethod.HEAD.equals(context.request().method())) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(content.length))
                    .end();
        } else {
            response.end(Buffer.buffer(content));
        }
    }

    private static boolean takesGzip(@Nullable String accepted) {
        return accepted != null && accepted.contains("gzip");
    }
}
