/** The waiting rooms, kept in sorted sets and steered by scripts. */
@NullMarked
package io.concertreservation.adapter.out.redis.queue;

import org.jspecify.annotations.NullMarked;
