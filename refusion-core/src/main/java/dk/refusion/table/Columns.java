package dk.refusion.table;

import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.Year;
import java.time.YearMonth;

/**
 * The columns that the results of several rooms share (fælles kolonner), so that their tables can be joined.
 *
 * <pre>{@code
 * settlement.asTable().by(MUNICIPALITY, TIER).sum(GROSS, REFUND);
 * }</pre>
 */
public final class Columns {
    /** The person (person). */
    public static final Column<String> PERSON = Column.text("Person").inEnglish("Person");
    /** The municipality (kommune). */
    public static final Column<Municipality> MUNICIPALITY =
            Column.municipality("Kommune").inEnglish("Municipality");
    /** The week (uge). */
    public static final Column<Week> WEEK = Column.week("Uge").inEnglish("Week");
    /** The calendar month (måned). */
    public static final Column<YearMonth> MONTH = Column.month("Måned").inEnglish("Month");
    /** The year (år). */
    public static final Column<Year> YEAR = Column.year("År").inEnglish("Year");
    /** How many weeks (uger). */
    public static final Column<Long> WEEKS = Column.count("Uger").inEnglish("Weeks");
    /** How many persons (personer). */
    public static final Column<Long> PERSONS = Column.count("Personer").inEnglish("Persons");
    /** An amount (beløb). */
    public static final Column<Money> AMOUNT = Column.money("Beløb").inEnglish("Amount");

    private Columns() {}
}
