/** How JSON is read and written: strictly. */
@NullMarked
package io.concertreservation.adapter.in.rest.json;

import org.jspecify.annotations.NullMarked;
