/** What the resources have in common: the root path, keys, pages, parameters. */
@NullMarked
package io.concertreservation.adapter.in.rest.shared;

import org.jspecify.annotations.NullMarked;
