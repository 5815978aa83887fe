package io.concertreservation.bench.row;

/**
 * One line of the table.
 *
 * @param spread lowest and highest of the rounds
 */
public record Verdict(
        String what, String measured, String reference, String outcome, String spread, String goal, boolean met) {

    public String line() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(what, measured, reference, outcome, spread, goal, met ? "pass" : "MISS");
    }
}
