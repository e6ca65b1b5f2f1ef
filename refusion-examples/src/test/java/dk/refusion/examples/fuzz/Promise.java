package dk.refusion.examples.fuzz;

/** What a change of a file promises of the answer, from the most to the least. */
enum Promise {
    /** The answer is the same to the byte, for the file says the same. */
    SAME,
    /** There is an answer, with the total that the file says now. */
    READ,
    /** There is an answer with the total that the file says now, or the file is refused. */
    ANY;

    /** What two changes together promise. */
    Promise and(Promise other) {
        return compareTo(other) > 0 ? this : other;
    }
}
