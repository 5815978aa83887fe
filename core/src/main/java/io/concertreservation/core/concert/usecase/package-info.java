/** What may be asked of the programme, by organizers and by anyone. */
@NullMarked
package io.concertreservation.core.concert.usecase;

import org.jspecify.annotations.NullMarked;
