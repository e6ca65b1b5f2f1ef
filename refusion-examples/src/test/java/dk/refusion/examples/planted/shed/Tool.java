package dk.refusion.examples.planted.shed;

/** Lies about. */
public final class Tool {}
