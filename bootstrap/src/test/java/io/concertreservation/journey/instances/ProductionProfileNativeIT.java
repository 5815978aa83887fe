package io.concertreservation.journey.instances;

class ProductionProfileNativeIT extends ProductionProfileIT {}
