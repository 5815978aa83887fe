/** Organizers make the programme, anyone browses it. */
@NullMarked
package io.concertreservation.journey.programme;

import org.jspecify.annotations.NullMarked;
