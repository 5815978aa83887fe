package io.concertreservation.journey.instances;

class SecretsInLogsNativeIT extends SecretsInLogsIT {}
