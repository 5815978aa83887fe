package io.concertreservation.operation;

class WrongSettingsNativeIT extends WrongSettingsIT {}
