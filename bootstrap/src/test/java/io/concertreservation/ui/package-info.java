/** The web client in a real browser. */
@NullMarked
package io.concertreservation.ui;

import org.jspecify.annotations.NullMarked;
