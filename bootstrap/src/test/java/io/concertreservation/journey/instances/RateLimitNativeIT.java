package io.concertreservation.journey.instances;

class RateLimitNativeIT extends RateLimitIT {}
