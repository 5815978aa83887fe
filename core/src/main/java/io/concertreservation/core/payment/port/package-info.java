/** Where payments are kept. */
@NullMarked
package io.concertreservation.core.payment.port;

import org.jspecify.annotations.NullMarked;
