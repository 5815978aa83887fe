package wrong.util;

/** Breaks EVERY_CLASS_HAS_A_HOME. */
final class Homeless {}
