package io.concertreservation.journey.instances;

class ProofOfWorkNativeIT extends ProofOfWorkIT {}
