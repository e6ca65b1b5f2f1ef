package dk.refusion.examples.files.settlement;

import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Sentence;
import dk.refusion.law.LegalReference;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.table.Column;
import dk.refusion.table.Columns;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The file {@code weeks.csv}: a row for each person, week, municipality and benefit with a net amount, from 2016-W01 on.
 *
 * <p>There are two rows where a benefit is financed in two ways in one week, as when a new award begins in it.
 */
public final class WeeksFile {
    private static final Week FIRST = Week.of(2016, 1);
    private static final Column<String> PERSON = Columns.PERSON.as("person");
    private static final Column<String> MUNICIPALITY = Column.text("municipality");
    private static final Column<Week> WEEK = Columns.WEEK.as("week");
    private static final Column<String> BENEFIT = Column.text("benefit");
    private static final Column<String> CLASS = Column.text("class");
    private static final Column<Integer> SENIORITY = Column.ordinal("seniority");
    private static final Column<Percentage> RATE = Column.percentage("rate");
    private static final Column<Money> GROSS = Column.money("gross");
    private static final Column<Money> REFUND = Column.money("refund");
    private static final Column<Money> CO_FINANCING = Column.money("cofinancing");
    private static final Column<String> REFERENCE = Column.text("reference");

    private static final Sentence EARLIER = Sentence.of(
            "filen med uger begynder med {0}; {1} af tidligere uger, som også er opgjort, står kun i opgørelser og totaler",
            "the file of weeks begins with {0}; {1} of earlier weeks, settled too, stand in statements and totals only");
    private static final Sentence LINES = Sentence.of("{0} linjer", "{0} lines");
    private static final Sentence ONE_LINE = Sentence.of("1 linje", "1 line");

    private WeeksFile() {}

    /**
     * The content of the file.
     *
     * @param settlement the settlement
     * @param spellings how the municipalities are written
     * @param remarks told what is settled of earlier weeks, if there is any
     * @return a row for each week, whose values are taken when they are written
     */
    public static Table of(Settlement settlement, Map<Municipality, String> spellings, Consumer<Sentence> remarks) {
        Function<RefundLine, String> municipality = line ->
                spellings.getOrDefault(line.municipality(), line.municipality().danish());
        Comparator<RefundLine> order = Comparator.comparing(RefundLine::week)
                .thenComparing(municipality)
                .thenComparing(line -> line.benefit().name());
        WeekLines lines = new WeekLines(settlement, FIRST, order);
        if (lines.earlier() > 0) {
            Sentence left = lines.earlier() == 1 ? ONE_LINE : LINES.with(Sentence.ofCount(lines.earlier()));
            remarks.accept(EARLIER.with(FIRST, left));
        }
        return Table.over(lines)
                .column(PERSON, RefundLine::person)
                .column(MUNICIPALITY, municipality)
                .column(WEEK, RefundLine::week)
                .column(BENEFIT, line -> line.benefit().name())
                .column(CLASS, line -> line.weekClass().name())
                .optionalOrdinal(SENIORITY, RefundLine::seniority)
                .optional(RATE, line -> line.rate().map(RefundRate::refund))
                .column(GROSS, RefundLine::gross)
                .column(REFUND, RefundLine::refund)
                .column(CO_FINANCING, RefundLine::coFinancing)
                .column(REFERENCE, line -> LegalReference.text(line.references()))
                .table();
    }
}
