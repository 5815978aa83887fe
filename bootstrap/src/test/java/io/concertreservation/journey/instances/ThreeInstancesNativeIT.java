package io.concertreservation.journey.instances;

class ThreeInstancesNativeIT extends ThreeInstancesIT {}
