/** The stream of events and what consumer groups see of it. */
@NullMarked
package io.concertreservation.adapter.out.redis.event;

import org.jspecify.annotations.NullMarked;
