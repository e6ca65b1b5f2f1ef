package dk.refusion.history;

import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.WeekRange;
import org.immutables.value.Value;

/**
 * Consecutive weeks with the same net amount of a benefit from a municipality: the short form of a history (periode med
 * fast ugebeløb).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SupportPeriod implements Written permits ImmutableSupportPeriod {
    SupportPeriod() {}

    static SupportPeriod of(Municipality municipality, Benefit benefit, WeekRange weeks, Money aWeek) {
        return ImmutableSupportPeriod.builder()
                .municipality(municipality)
                .benefit(benefit)
                .weeks(weeks)
                .aWeek(aWeek)
                .build();
    }

    /**
     * The municipality.
     *
     * @return the municipality that carries the expense
     */
    public abstract Municipality municipality();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * The weeks.
     *
     * @return the weeks, both ends included
     */
    public abstract WeekRange weeks();

    /** {@return the net amount of each week} */
    public abstract Money aWeek();

    /**
     * The municipality, benefit, weeks and amount.
     *
     * @return the text, such as {@code Ballerup kontanthjælp 2026-W01/2026-W05: 3.000,00 kr. pr. uge}
     */
    @Override
    public String toString() {
        return municipality() + " " + benefit().danish() + " " + weeks() + ": " + aWeek() + " pr. uge";
    }
}
