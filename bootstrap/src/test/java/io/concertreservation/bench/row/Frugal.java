package io.concertreservation.bench.row;

/**
 * A comparison whose measured side must besides not take something.
 *
 * @param what that is
 * @param most of it each time, next to nothing: what happens by the clock counts too
 */
public record Frugal(Comparison comparison, Counted counted, String what, double most) implements Row {

    @Override
    public String name() {
        return comparison.name();
    }

    @Override
    public Verdict measure(Notes notes) throws Exception {
        Verdict verdict = comparison.measure(notes);
        String words = "%.4f %s each".formatted(counted.each(), what);
        notes.add(name() + "; " + words);
        return new Verdict(
                verdict.what(),
                verdict.measured() + ", " + words,
                verdict.reference(),
                verdict.outcome(),
                verdict.spread(),
                verdict.goal() + ", no " + what,
                verdict.met() && counted.each() <= most);
    }
}
