/** What operators rely on: metrics, alerts, deployment files, settings, migrations, an orderly end. */
@NullMarked
package io.concertreservation.operation;

import org.jspecify.annotations.NullMarked;
