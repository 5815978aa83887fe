/** The packaged service while its database, its Redis or one of its instances fails, in processes of its own. */
@NullMarked
package io.concertreservation.faults;

import org.jspecify.annotations.NullMarked;
