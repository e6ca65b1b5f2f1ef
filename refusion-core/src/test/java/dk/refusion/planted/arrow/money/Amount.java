package dk.refusion.planted.arrow.money;

/** On the ground floor. */
public final class Amount {}
