/** What all features share. */
@NullMarked
package io.concertreservation.adapter.out.redis.shared;

import org.jspecify.annotations.NullMarked;
