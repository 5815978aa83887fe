/** How often things are done. */
@NullMarked
package io.concertreservation.adapter.out.redis.rate;

import org.jspecify.annotations.NullMarked;
