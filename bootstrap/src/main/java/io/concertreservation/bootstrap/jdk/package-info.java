/** The ports that the JDK alone can answer: ids and the seal of queue tokens. */
@NullMarked
package io.concertreservation.bootstrap.jdk;

import org.jspecify.annotations.NullMarked;
