/** What all features share, kept in memory: transactions, answers, ids and a clock that is moved by hand. */
@NullMarked
package io.concertreservation.core.shared.fake;

import org.jspecify.annotations.NullMarked;
