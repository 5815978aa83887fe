/** Where the audit trail is kept, and who acts. */
@NullMarked
package io.concertreservation.core.trail.port;

import org.jspecify.annotations.NullMarked;
