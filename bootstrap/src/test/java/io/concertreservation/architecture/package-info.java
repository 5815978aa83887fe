/** The rules of the code's structure, put to the product and to wrong code that breaks them. */
@NullMarked
package io.concertreservation.architecture;

import org.jspecify.annotations.NullMarked;
