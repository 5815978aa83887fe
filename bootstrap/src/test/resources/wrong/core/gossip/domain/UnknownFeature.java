package wrong.core.gossip.domain;

/** Breaks EVERY_CLASS_HAS_A_HOME. */
public record UnknownFeature(String name) {}
