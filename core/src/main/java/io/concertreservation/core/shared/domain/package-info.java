/** What every feature speaks of: money, users, refusals. */
@NullMarked
package io.concertreservation.core.shared.domain;

import org.jspecify.annotations.NullMarked;
