/** Who asks. */
@NullMarked
package io.concertreservation.adapter.in.rest.security;

import org.jspecify.annotations.NullMarked;
