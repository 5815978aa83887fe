/** What is needed to run against the walls: the description of the API, and a client without manners. */
@NullMarked
package io.concertreservation.walls.support;

import org.jspecify.annotations.NullMarked;
