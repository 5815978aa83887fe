/** What every feature speaks of: money, people, refusals, answers. */
@NullMarked
package io.concertreservation.core.shared.domain;

import org.jspecify.annotations.NullMarked;
