package dk.refusion.nation;

/** What is made of the runs of the persons; one for each thread, added up afterwards. */
interface Tally {
    /** Begins a person. */
    default void person(int person) {}

    /** Takes a run; the object is used again. */
    void add(Run run);
}
