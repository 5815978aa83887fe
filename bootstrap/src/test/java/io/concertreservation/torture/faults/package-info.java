/** What is done to processes, servers and connections. */
@NullMarked
package io.concertreservation.torture.faults;

import org.jspecify.annotations.NullMarked;
