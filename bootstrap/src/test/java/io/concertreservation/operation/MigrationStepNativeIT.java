package io.concertreservation.operation;

class MigrationStepNativeIT extends MigrationStepIT {}
