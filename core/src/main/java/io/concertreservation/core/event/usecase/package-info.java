/** Recording facts, relaying them, and handling them once. */
@NullMarked
package io.concertreservation.core.event.usecase;

import org.jspecify.annotations.NullMarked;
