/** The door to Redis that all of these adapters share. */
@NullMarked
package io.concertreservation.adapter.out.redis.client;

import org.jspecify.annotations.NullMarked;
