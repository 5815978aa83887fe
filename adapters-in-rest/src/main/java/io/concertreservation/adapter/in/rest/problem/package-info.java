/** Refusals and faults as problem documents (RFC 9457). */
@NullMarked
package io.concertreservation.adapter.in.rest.problem;

import org.jspecify.annotations.NullMarked;
