/** The books of all contexts, read side by side by MySQL; the one place that reads tables of several contexts. */
@NullMarked
package io.concertreservation.adapter.out.persistence.audit;

import org.jspecify.annotations.NullMarked;
