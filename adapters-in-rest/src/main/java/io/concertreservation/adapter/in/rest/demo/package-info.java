/** Access tokens for trying the service out; off unless switched on. */
@NullMarked
package io.concertreservation.adapter.in.rest.demo;

import org.jspecify.annotations.NullMarked;
