/** The web client: static files that use the public API only. */
@NullMarked
package io.concertreservation.adapter.in.rest.ui;

import org.jspecify.annotations.NullMarked;
