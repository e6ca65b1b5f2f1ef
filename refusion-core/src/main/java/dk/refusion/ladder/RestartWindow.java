package dk.refusion.ladder;

import dk.refusion.json.Written;
import dk.refusion.time.Week;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Which weeks lie in »the latest 3 years« of the Act's § 6(1) (de seneste 3 år).
 *
 * <p>The law does not say whether years or 156 weeks are meant. {@link #calendarYears} reads it as the whole calendar
 * weeks within the calendar years that end with the Sunday of the week examined; {@link #weeks} as a number of weeks
 * that ends with that week. For three years the two agree in every week, since 1095 or 1096 days that end on a Sunday
 * always hold 156 whole weeks; a reader who also counts the week that the three years cut takes 157 weeks. For other
 * numbers of years they differ.
 *
 * <pre>{@code
 * Week.ofIndex(RestartWindow.calendarYears(3).firstWeek(Week.parse("2026-W10").index()));     // 2023-W11
 * }</pre>
 *
 * <p>Values of this class are immutable and thread-safe, and travel by Java serialisation.
 */
public abstract sealed class RestartWindow implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private RestartWindow() {}

    /**
     * {@return the whole weeks within some calendar years that end with the Sunday of the week examined}
     *
     * @param years the number of years, 1 to 100
     * @throws IllegalArgumentException if the number is not 1 to 100
     */
    public static RestartWindow calendarYears(int years) {
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("the years to look back are 1 to 100, was " + years);
        }
        return new CalendarYears(years);
    }

    /**
     * {@return a number of weeks that ends with the week examined}
     *
     * @param weeks the number of weeks, 1 to 5200
     * @throws IllegalArgumentException if the number is not 1 to 5200
     */
    public static RestartWindow weeks(int weeks) {
        if (weeks < 1 || weeks > 5200) {
            throw new IllegalArgumentException("the weeks to look back are 1 to 5200, was " + weeks);
        }
        return new Weeks(weeks);
    }

    /**
     * {@return the first week that is in the window, for calculations without objects, counted the same way}
     *
     * @param week the week examined, which is the last of the window, as {@link Week#index()} counts it
     */
    public abstract int firstWeek(int week);

    /** {@return the window in words, such as {@code hele uger inden for de seneste 3 år}} */
    @Override
    public String asJson() {
        return toString();
    }

    private static final class CalendarYears extends RestartWindow {
        @Serial
        private static final long serialVersionUID = 1;

        private final int years;

        CalendarYears(int years) {
            this.years = years;
        }

        @Override
        public int firstWeek(int week) {
            // up to four years have one leap day at the most, and so always 52 whole weeks each
            return years < 5 ? week - 52 * years + 1 : byCalendar(week);
        }

        private int byCalendar(int week) {
            LocalDate firstDay = LocalDate.ofEpochDay(Week.mondayOf(week + 1) - 1)
                    .minusYears(years)
                    .plusDays(1);
            // the first Monday that is not before the first day
            return Week.indexOf(firstDay.toEpochDay() + 6);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof CalendarYears that && years == that.years;
        }

        @Override
        public int hashCode() {
            return years;
        }

        @Override
        public String toString() {
            return "hele uger inden for de seneste " + years + " år";
        }
    }

    private static final class Weeks extends RestartWindow {
        @Serial
        private static final long serialVersionUID = 1;

        private final int weeks;

        Weeks(int weeks) {
            this.weeks = weeks;
        }

        @Override
        public int firstWeek(int week) {
            return week - weeks + 1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Weeks that && weeks == that.weeks;
        }

        @Override
        public int hashCode() {
            return -weeks;
        }

        @Override
        public String toString() {
            return "de seneste " + weeks + " uger";
        }
    }
}
