package io.concertreservation.bench.row;

import java.util.ArrayList;
import java.util.List;

/** All verdicts, as Markdown. */
public record Table(List<Verdict> verdicts) {

    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| what | measured | compared with | ratio | spread | goal | |");
        lines.add("|---|---|---|---|---|---|---|");
        verdicts.forEach(verdict -> lines.add(verdict.line()));
        return lines;
    }

    public boolean isMet() {
        return verdicts.stream().allMatch(Verdict::met);
    }
}
