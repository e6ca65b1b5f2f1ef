package dk.refusion.nation;

import java.util.ArrayList;
import java.util.List;

/** Single weeks of the transition days, which wait for the count in the first week of the law, § 29(3). */
final class WaitingRuns {
    private record Waiting(
            Stretch rule, int municipality, int benefit, int week, int seniority, long gross, long earlier) {}

    private final List<Waiting> weeks = new ArrayList<>();
    private boolean any;

    boolean isAny() {
        return any;
    }

    int size() {
        return weeks.size();
    }

    void add(Run run, Stretch rule) {
        any = true;
        weeks.add(new Waiting(
                rule,
                run.municipality,
                run.benefit,
                run.week,
                run.seniority,
                run.gross,
                run.earlier(Months.daysInEarlier(run.week))));
    }

    Stretch rule(int place) {
        return weeks.get(place).rule;
    }

    void read(int place, Run run) {
        Waiting week = weeks.get(place);
        run.municipality = week.municipality;
        run.benefit = week.benefit;
        run.week = week.week;
        run.seniority = week.seniority;
        run.gross = week.gross;
        run.earlier = week.earlier;
        run.earlierKnown = true;
    }

    void clear() {
        any = false;
        weeks.clear();
    }
}
