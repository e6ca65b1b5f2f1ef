package dk.refusion.planted.arrow.refund;

/** Above the law. */
public final class Refund {}
