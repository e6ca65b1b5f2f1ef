package dk.refusion.planted.signature;

/** As if it were generated and had become public. */
public final class ImmutableLeaky {}
