/** Events are told and handled once. */
@NullMarked
package io.concertreservation.journey.event;

import org.jspecify.annotations.NullMarked;
