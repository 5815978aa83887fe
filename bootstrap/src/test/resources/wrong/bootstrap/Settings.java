package wrong.bootstrap;

/** Asked for by a wrong one. */
public record Settings(int pace) {}
