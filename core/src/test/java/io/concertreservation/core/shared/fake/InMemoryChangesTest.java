package io.concertreservation.core.shared.fake;

import io.concertreservation.core.shared.port.Changes;
import io.concertreservation.core.shared.port.ChangesContract;

final class InMemoryChangesTest extends ChangesContract {
    private final InMemoryChanges changes = new InMemoryChanges();

    @Override
    protected Changes changes() {
        return changes;
    }
}
