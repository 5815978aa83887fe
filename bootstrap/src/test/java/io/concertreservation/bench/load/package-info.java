/** Makes load cheaply, so that what is measured is the service and not who asks. */
@NullMarked
package io.concertreservation.bench.load;

import org.jspecify.annotations.NullMarked;
