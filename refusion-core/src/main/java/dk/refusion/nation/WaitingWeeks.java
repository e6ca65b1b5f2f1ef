package dk.refusion.nation;

import java.util.ArrayList;
import java.util.List;

/** Single weeks of the transition days, which wait for the count in the first week of the law, § 29(3). */
final class WaitingWeeks {
    private record Waiting(
            Stretch rule, int municipality, int benefit, int week, int number, long gross, long earlier) {}

    private final List<Waiting> weeks = new ArrayList<>();
    private boolean any;

    boolean isAny() {
        return any;
    }

    int size() {
        return weeks.size();
    }

    void add(Stretch rule, Line line, int week, int number) {
        any = true;
        weeks.add(new Waiting(
                rule,
                line.municipality,
                line.benefit,
                week,
                number,
                line.gross,
                line.earlier(Months.daysInEarlier(week))));
    }

    Stretch rule(int place) {
        return weeks.get(place).rule;
    }

    int week(int place) {
        return weeks.get(place).week;
    }

    int number(int place) {
        return weeks.get(place).number;
    }

    void read(int place, Line line) {
        Waiting week = weeks.get(place);
        line.municipality = week.municipality;
        line.benefit = week.benefit;
        line.gross = week.gross;
        line.earlierIs(week.earlier);
    }

    void clear() {
        any = false;
        weeks.clear();
    }
}
