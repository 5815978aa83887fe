/** The launcher of the MySQL server that tests and the local service run on. */
@NullMarked
package io.concertreservation.adapter.out.persistence.server;

import org.jspecify.annotations.NullMarked;
