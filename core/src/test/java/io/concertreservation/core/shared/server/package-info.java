/** How test code and the local launcher start, watch and end the server processes that they need. */
@NullMarked
package io.concertreservation.core.shared.server;

import org.jspecify.annotations.NullMarked;
