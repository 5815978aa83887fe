/** The settings of the service, each with its unit and its default. */
@NullMarked
package io.concertreservation.bootstrap.config;

import org.jspecify.annotations.NullMarked;
