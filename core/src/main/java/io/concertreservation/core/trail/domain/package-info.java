/** What organizers and operators did. */
@NullMarked
package io.concertreservation.core.trail.domain;

import org.jspecify.annotations.NullMarked;
