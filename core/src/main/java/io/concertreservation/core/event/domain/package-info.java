/** Facts that have happened, told to other services. */
@NullMarked
package io.concertreservation.core.event.domain;

import org.jspecify.annotations.NullMarked;
