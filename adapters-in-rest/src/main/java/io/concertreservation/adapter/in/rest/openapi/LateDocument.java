package io.concertreservation.adapter.in.rest.openapi;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.quarkus.smallrye.openapi.runtime.OpenApiHandler;
import io.quarkus.smallrye.openapi.runtime.OpenApiRecorder;
import io.quarkus.smallrye.openapi.runtime.filter.AutoSecurityFilter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In the native executable the API's description is made ready for the first who asks for it. Quarkus does that at each
 * start: it was a quarter of what the executable computed before it answered, half of that for the collector. What is made
 * ready, and how, is Quarkus's own. The classes in here take the place of parts of Quarkus while the executable is built
 * (a part that is missing there fails the build); on a JVM they are not used.
 */
final class LateDocument {
    private static @Nullable LateDocument waiting;

    private final @Nullable AutoSecurityFilter security;
    private final Map<RunStage, List<String>> filters;
    private final String name;

    LateDocument(@Nullable AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
        this.security = security;
        this.filters = filters;
        this.name = name;
    }

    static synchronized void postpone(LateDocument document) {
        waiting = document;
    }

    static synchronized void makeReady(OpenApiDocumentService service) {
        if (waiting != null) {
            ((Service) (Object) service).prepareDocument(waiting.security, waiting.filters, waiting.name);
            waiting = null;
        }
    }

    /** Called at the start, once, because there is one document. */
    @TargetClass(OpenApiRecorder.class)
    static final class Recorder {
        @Substitute
        public void prepareDocument(
                @Nullable AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name) {
            postpone(new LateDocument(security, filters, name));
        }
    }

    @TargetClass(OpenApiDocumentService.class)
    static final class Service {
        @Alias
        native void prepareDocument(
                @Nullable AutoSecurityFilter security, Map<RunStage, List<String>> filters, String name);
    }

    /** Called by each request for the document. */
    @TargetClass(OpenApiHandler.class)
    static final class Handler {
        @Alias
        private volatile @Nullable OpenApiDocumentService openApiDocumentService;

        @Substitute
        private OpenApiDocumentService getOpenApiDocumentService() {
            OpenApiDocumentService ready = openApiDocumentService;
            if (ready == null) {
                ready = Arc.container().instance(OpenApiDocumentService.class).get();
                makeReady(ready);
                openApiDocumentService = ready;
            }
            return ready;
        }
    }
}
