package wrong.bootstrap;

/** Breaks WIRINGS_ARE_NOT_PUBLIC. */
public class PublicWiring {}
