package io.concertreservation.operation;

class GracefulStopNativeIT extends GracefulStopIT {}
