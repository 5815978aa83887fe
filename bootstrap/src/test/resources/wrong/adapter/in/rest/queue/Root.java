package wrong.adapter.in.rest.queue;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Right: the framework wants it public. */
@ApplicationPath("/api")
public final class Root extends Application {}
