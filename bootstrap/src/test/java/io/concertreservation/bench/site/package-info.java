/** The service under load, its servers, its concerts and its crowd. */
@NullMarked
package io.concertreservation.bench.site;

import org.jspecify.annotations.NullMarked;
