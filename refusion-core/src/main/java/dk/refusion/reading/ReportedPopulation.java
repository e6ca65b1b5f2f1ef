package dk.refusion.reading;

import dk.refusion.file.LargeFile;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Ydelsesrefusion's file of any size, read into columns: the gross amount of each row as the payment of its week. A person
 * has the name of the first payment, in whichever way it is written there.
 *
 * @param payments the payments by persons
 * @param refund what the rows of the payments say that the state refunds
 * @param coFinancing what they say that the municipalities pay to the state
 * @param leftOut how many rows of which benefit are no payments, since the library cannot recalculate them, unmodifiable
 */
public record ReportedPopulation(
        PopulationFile payments, Money refund, Money coFinancing, SortedMap<String, Integer> leftOut)
        implements Written {
    /**
     * Copies the map.
     *
     * @param payments the payments by persons
     * @param refund what the rows of the payments say that the state refunds
     * @param coFinancing what they say that the municipalities pay to the state
     * @param leftOut how many rows of which benefit are no payments
     */
    public ReportedPopulation {
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /**
     * Reads a file; it is refused for the same reasons as by the audit.
     *
     * @param file the file
     * @param law the law by which rows are payments
     * @param progress told how far the reading is
     * @return the payments
     * @throws dk.refusion.file.BadInput with all problems, or the first ten thousand, if there are any
     */
    public static ReportedPopulation read(LargeFile file, Legislation law, ReadingProgress progress) {
        ReportedLines.Of kind = new ReportedLines.Of(law);
        PopulationFile payments = PopulationFile.read(file, kind, progress);
        ReportedLines lines = kind.last().orElseThrow();
        SortedMap<String, Integer> leftOut = new TreeMap<>();
        lines.leftOut().forEach(one -> leftOut.merge(one.benefit(), one.count(), Math::addExact));
        return new ReportedPopulation(payments, lines.refund(), lines.coFinancing(), leftOut);
    }
}
