/** The service broken on purpose, to see that the checker notices. */
@NullMarked
package io.concertreservation.torture.sabotage;

import org.jspecify.annotations.NullMarked;
