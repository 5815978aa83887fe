/** The launcher of the Redis server that tests and the local service run on. */
@NullMarked
package io.concertreservation.adapter.out.redis.server;

import org.jspecify.annotations.NullMarked;
