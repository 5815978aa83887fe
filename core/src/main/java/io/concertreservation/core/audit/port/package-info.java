/** Where the books are read. */
@NullMarked
package io.concertreservation.core.audit.port;

import org.jspecify.annotations.NullMarked;
