package dk.refusion.reading;

import dk.refusion.file.Head;
import dk.refusion.file.Headings;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Reads the lines below the head of one file; made anew for each time that the file is read. */
interface LineReader {
    /** What a line turned out to be that was tried as a plain one. */
    enum Found {
        /** A payment, which is filled in. */
        PAYMENT,
        /** A good line that is no payment. */
        NOTHING,
        /** Something else than plain cells, or bad. */
        UNUSUAL
    }

    /**
     * Tries to read a line from its bytes.
     *
     * @param cells the cells, at the first one
     * @param row where a payment is filled in
     * @return what the line is
     */
    Found plain(ByteCells cells, PaymentRow row);

    /** Told that the line that was read last as a plain one is done with. */
    default void taken() {
        // most readers have nothing to sum up
    }

    /**
     * Reads a line as text.
     *
     * @param row the line
     * @param problems where it is noted what is wrong
     * @return the payment; empty if the line is bad or no payment
     */
    Optional<Payment> exact(Row row, Problems problems);

    /**
     * Looks at good lines together, of persons to whom a day may have been paid twice.
     *
     * @param rows the lines, in the order of the file
     * @param problems where it is noted what is wrong
     */
    void together(List<Row> rows, Problems problems);

    /** How the lines of a kind of file are read. */
    interface Kind {
        /** {@return the columns of such files} */
        Headings columns();

        /**
         * What is wrong with a file without lines.
         *
         * @return what would be right
         */
        Sentence noLines();

        /**
         * Whether days paid twice are wrong.
         *
         * @return true if lines have to be looked at together
         */
        boolean refusesOverlaps();

        /**
         * Whether bad lines are left out, as long as the file as a whole is good and some lines are.
         *
         * @return true if the file is not to be refused then
         */
        default boolean keepsGoodRows() {
            return false;
        }

        /**
         * What all ways to write a person have in common; the first way is the person's name.
         *
         * @param name the name as it is written
         * @return the name that tells persons apart
         */
        String person(String name);

        /**
         * {@return a reader of a file}
         *
         * @param head the head of the file
         * @param lexicon makes a lexicon of words out of what the trimmed text of one means, which throws an argument
         *     exception if it means nothing
         */
        LineReader reader(Head head, Function<ToIntFunction<String>, Lexicon> lexicon);
    }
}
