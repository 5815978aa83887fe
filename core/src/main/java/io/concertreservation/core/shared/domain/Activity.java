package io.concertreservation.core.shared.domain;

/** What nobody may do as often as they like. */
public enum Activity {
    ENTER_QUEUE,
    CHARGE,
    GET_TOKEN
}
