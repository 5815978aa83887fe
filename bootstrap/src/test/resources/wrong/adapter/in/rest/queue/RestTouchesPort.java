package wrong.adapter.in.rest.queue;

import wrong.core.queue.port.WaitingRoom;

/** Breaks IN_ADAPTERS_TOUCH_NO_PORTS. */
record RestTouchesPort(WaitingRoom room) {}
