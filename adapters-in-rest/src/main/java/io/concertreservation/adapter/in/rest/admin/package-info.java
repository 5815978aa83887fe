/** What organizers and operators do over HTTP. */
@NullMarked
package io.concertreservation.adapter.in.rest.admin;

import org.jspecify.annotations.NullMarked;
