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
    public static final Column<String> PERSON = Column.text("Person");
    /** The municipality (kommune). */
    public static final Column<Municipality> MUNICIPALITY = Column.municipality("Kommune");
    /** The week (uge). */
    public static final Column<Week> WEEK = Column.week("Uge");
    /** The calendar month (måned). */
    public static final Column<YearMonth> MONTH = Column.month("Måned");
    /** The year (år). */
    public static final Column<Year> YEAR = Column.year("År");
    /** How many weeks (uger). */
    public static final Column<Long> WEEKS = Column.count("Uger");
    /** How many persons (personer). */
    public static final Column<Long> PERSONS = Column.count("Personer");
    /** An amount (beløb). */
    public static final Column<Money> AMOUNT = Column.money("Beløb");

    private Columns() {}
}
