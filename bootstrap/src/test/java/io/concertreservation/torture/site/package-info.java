/** The service under torture: three processes, MySQL, Redis, and the lines between them. */
@NullMarked
package io.concertreservation.torture.site;

import org.jspecify.annotations.NullMarked;
