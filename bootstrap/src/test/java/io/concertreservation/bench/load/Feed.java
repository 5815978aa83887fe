package io.concertreservation.bench.load;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the next request comes from; asked by one thread. */
@FunctionalInterface
public interface Feed {

    /** Null when there are no more. */
    @Nullable
    Ask next();

    /** The same ones over and over. */
    static Feed round(List<byte[]> requests) {
        List<Ask> asks = requests.stream().map(Ask::new).toList();
        int[] at = {0};
        return () -> asks.get(at[0]++ % asks.size());
    }

    /** Each of them once. */
    static Feed each(Iterator<Ask> asks) {
        return () -> asks.hasNext() ? asks.next() : null;
    }
}
