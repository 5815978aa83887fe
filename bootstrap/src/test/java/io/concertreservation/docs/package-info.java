/** Keeps what the documents say true: links lead somewhere, the diagram is the schema, the translation is in step. */
@NullMarked
package io.concertreservation.docs;

import org.jspecify.annotations.NullMarked;
