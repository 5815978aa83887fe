/** Keeps and shows the audit trail. */
@NullMarked
package io.concertreservation.core.trail.usecase;

import org.jspecify.annotations.NullMarked;
