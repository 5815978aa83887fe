package io.concertreservation.bench.row;

/** A row that is prepared when its turn has come. */
public record Later(String name, Preparation preparation) implements Row {

    /** Makes the row of that name. */
    @FunctionalInterface
    public interface Preparation {
        Row prepare(String name) throws Exception;
    }

    @Override
    public Verdict measure(Notes notes) throws Exception {
        return preparation.prepare(name).measure(notes);
    }
}
