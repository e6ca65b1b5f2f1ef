package dk.refusion.examples.files.settlement;

import dk.refusion.ladder.RefundRate;
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

    private WeeksFile() {}

    /**
     * The content of the file.
     *
     * @param settlement the settlement
     * @param spellings how the municipalities are written
     * @return a row for each week, whose values are taken when they are written
     */
    public static Table of(Settlement settlement, Map<Municipality, String> spellings) {
        Function<RefundLine, String> municipality = line ->
                spellings.getOrDefault(line.municipality(), line.municipality().danish());
        Comparator<RefundLine> order = Comparator.comparing(RefundLine::week)
                .thenComparing(municipality)
                .thenComparing(line -> line.benefit().name());
        return Table.over(new WeekLines(settlement, FIRST, order))
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
