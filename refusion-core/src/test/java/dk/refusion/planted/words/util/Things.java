package dk.refusion.planted.words.util;

/** In a package whose name says nothing. */
public final class Things {}
