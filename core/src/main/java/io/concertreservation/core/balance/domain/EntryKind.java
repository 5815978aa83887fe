package io.concertreservation.core.balance.domain;

/** Why a balance changed, and the system's account on the other side. */
public enum EntryKind {
    CHARGE("system:charges"),
    PAYMENT("system:sales"),
    REFUND("system:sales");

    private final String counterpart;

    EntryKind(String counterpart) {
        this.counterpart = counterpart;
    }

    /** The system's account, which is only written to and never locked. */
    public String counterpart() {
        return counterpart;
    }
}
