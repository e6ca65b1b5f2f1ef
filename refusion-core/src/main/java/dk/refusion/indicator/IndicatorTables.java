package dk.refusion.indicator;

import static dk.refusion.table.Columns.YEAR;

import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Full-time persons and their comparison as tables (fuldtidspersoner og indikator).
 *
 * <pre>{@code
 * IndicatorTables.contributions(result).by(YEAR).sum(DEVIATION_IN_PERSONS, VALUE);
 * }</pre>
 */
public final class IndicatorTables {
    /** The area, such as a municipality or the nation (område). */
    public static final Column<String> AREA = Column.text("Område").inEnglish("Area");
    /** The benefit, as the statistics tell it apart (ydelse). */
    public static final Column<BenefitCode> BENEFIT_CODE =
            Column.named("Ydelse", BenefitCode.class, BenefitCode::danish).inEnglish("Benefit");
    /** How many there were (fuldtidspersoner). */
    public static final Column<Ratio> FULL_TIME_PERSONS =
            Column.number("Fuldtidspersoner").inEnglish("Full-time persons");
    /** How many there would have been with the development or rate of the peers (forventet). */
    public static final Column<Ratio> EXPECTED = Column.number("Forventet").inEnglish("Expected");
    /** How many more there were than expected (afvigelse). */
    public static final Column<Ratio> DEVIATION_IN_PERSONS =
            Column.number("Afvigelse i fuldtidspersoner").inEnglish("Deviation in full-time persons");
    /** What a full-time person costs in a year; absent if it is not known (effektiv sats). */
    public static final Column<Money> EFFECTIVE_RATE =
            Column.money("Effektiv sats").inEnglish("Effective rate");
    /** What the deviation is worth; absent without a rate (værdi). */
    public static final Column<Money> VALUE = Column.money("Værdi").inEnglish("Value");

    private IndicatorTables() {}

    /**
     * {@return a table with a row for each year and benefit that could be compared}
     *
     * @param result the comparison
     */
    public static Table contributions(IndicatorResult result) {
        return contributions(result.years(), rows -> rows.column(AREA, row -> result.area()));
    }

    /**
     * {@return a table with a row for each benefit that could be compared in a year}
     *
     * @param year the year
     */
    public static Table contributions(IndicatorYear year) {
        return contributions(List.of(year), rows -> rows);
    }

    private static Table contributions(List<IndicatorYear> years, UnaryOperator<Table.Builder<OfYear>> first) {
        List<OfYear> rows = new ArrayList<>();
        years.forEach(year -> year.contributions().forEach(one -> rows.add(new OfYear(year.year(), one))));
        return first.apply(Table.over(rows))
                .column(YEAR, row -> Year.of(row.year))
                .column(BENEFIT_CODE, row -> row.one.benefit())
                .column(FULL_TIME_PERSONS, row -> row.one.actual().number())
                .column(EXPECTED, row -> row.one.expected().number())
                .column(DEVIATION_IN_PERSONS, row -> row.one.deviation().number())
                .optional(EFFECTIVE_RATE, row -> row.one.rate().map(EffectiveRate::perFullTimePerson))
                .optional(VALUE, row -> row.one.value())
                .table();
    }

    private record OfYear(int year, Contribution one) {}

    /**
     * {@return a table with a row for each benefit and year of an area; a year that is not known has no row}
     *
     * @param caseload the full-time persons
     */
    public static Table caseload(Caseload caseload) {
        List<Known> rows = new ArrayList<>();
        caseload.persons()
                .forEach((benefit, years) -> years.entrySet().forEach(year -> rows.add(new Known(benefit, year))));
        return Table.over(rows)
                .column(AREA, row -> caseload.area())
                .column(BENEFIT_CODE, Known::benefit)
                .column(YEAR, row -> Year.of(row.year.getKey()))
                .column(FULL_TIME_PERSONS, row -> row.year.getValue().number())
                .table();
    }

    private record Known(BenefitCode benefit, Map.Entry<Integer, FullTimePersons> year) {}
}
