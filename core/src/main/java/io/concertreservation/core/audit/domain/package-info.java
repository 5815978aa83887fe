/** What must be true of all books at any moment. */
@NullMarked
package io.concertreservation.core.audit.domain;

import org.jspecify.annotations.NullMarked;
