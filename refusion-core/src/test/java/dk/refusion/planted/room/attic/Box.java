package dk.refusion.planted.room.attic;

/** In a room that the house does not know. */
public final class Box {}
