/** The programme, kept by MySQL. */
@NullMarked
package io.concertreservation.adapter.out.persistence.concert;

import org.jspecify.annotations.NullMarked;
