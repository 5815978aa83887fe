/** Auditing the service while it sells. */
@NullMarked
package io.concertreservation.core.audit.usecase;

import org.jspecify.annotations.NullMarked;
