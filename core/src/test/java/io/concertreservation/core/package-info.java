/** The whole service on fakes, and a buyer's life in it. */
@NullMarked
package io.concertreservation.core;

import org.jspecify.annotations.NullMarked;
