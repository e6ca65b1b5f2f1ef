package dk.refusion.planted.surface;

/** Seen only through the type below it. */
abstract class Hidden {
    public int inherited() {
        return 3;
    }
}
