package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that a walk gives to a sink, week by week. */
final class WalkedLines {
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private final List<Line> lines = new ArrayList<>();
    private final WeekWalk walk;

    private WalkedLines(Legislation law, PaidColumns columns, boolean byRules) {
        walk = new WeekWalk(
                columns,
                (person, payment) -> "payment " + payment,
                law,
                new RateTotals(law),
                Optional.of(new Taker(byRules)),
                Optional.empty());
    }

    /** Weeks come together where nothing changes. */
    static WalkedLines under(Legislation law, PaidColumns columns) {
        return new WalkedLines(law, columns, false);
    }

    /** Each week is cut from its payments by days, for its rules are asked for. */
    static WalkedLines weekByWeek(Legislation law, PaidColumns columns) {
        return new WalkedLines(law, columns, true);
    }

    List<Line> lines(int person, Optional<Opening> opening) {
        lines.clear();
        walk.person(person, opening);
        return List.copyOf(lines);
    }

    private final class Taker implements WeekSink {
        private final boolean byRules;

        Taker(boolean byRules) {
            this.byRules = byRules;
        }

        @Override
        public boolean asksForRules() {
            return byRules;
        }

        @Override
        public void settled(WeekRun run) {
            for (int i = 0; i < run.weeks(); i++) {
                int week = run.week() + i;
                lines.add(new Line(
                        Week.ofIndex(week),
                        MUNICIPALITIES[run.municipality()],
                        BENEFITS[run.benefit()],
                        run.seniority() == 0 ? 0 : run.seniority() + i,
                        run.span().rate(run.tier()).toString(),
                        run.gross(),
                        run.share(),
                        run.earlierMonth(week)));
            }
        }
    }
}
