/** What the description of the API says of all operations alike. */
@NullMarked
package io.concertreservation.adapter.in.rest.openapi;

import org.jspecify.annotations.NullMarked;
