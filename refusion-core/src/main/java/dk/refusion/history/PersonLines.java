package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.walk.RuleSpan;
import dk.refusion.walk.WeekRun;
import dk.refusion.walk.WeekSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the lines of one person in columns, week by week, and the classes of the weeks as runs; and if they are asked for,
 * which makes the walk a slower one, the rules that each line was counted by.
 */
final class PersonLines implements WeekSink {
    /** What lines share that are of the same span; a person has few of them. */
    private record Counted(RuleSpan span, List<BenefitRule> rules) {}

    /** Room for the weeks of a person, most often enough. */
    private static final int TEN_YEARS = 512;

    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private static final Benefit[] BENEFITS = Benefit.values();

    private final boolean byRules;
    private ClassRuns runs = new ClassRuns();
    private List<Counted> counted = new ArrayList<>(2);
    private int size;
    /** Week, municipality, tier, benefit and the place of what it was counted by. */
    private long[] keys;

    private int[] seniorities;
    private long[] gross;
    private long[] earlierMonths;

    PersonLines(boolean byRules) {
        this(byRules, new long[TEN_YEARS], new int[TEN_YEARS], new long[TEN_YEARS], new long[TEN_YEARS]);
    }

    private PersonLines(boolean byRules, long[] keys, int[] seniorities, long[] gross, long[] earlierMonths) {
        this.byRules = byRules;
        this.keys = keys;
        this.seniorities = seniorities;
        this.gross = gross;
        this.earlierMonths = earlierMonths;
    }

    /** Begins anew, in the same room. */
    void clear() {
        size = 0;
        runs = new ClassRuns();
        counted = new ArrayList<>(2);
    }

    /** What there is by now, in no more room than it needs, until these lines begin anew. */
    PersonLines copy() {
        PersonLines copy = new PersonLines(
                byRules,
                Arrays.copyOf(keys, size),
                Arrays.copyOf(seniorities, size),
                Arrays.copyOf(gross, size),
                Arrays.copyOf(earlierMonths, size));
        copy.size = size;
        copy.runs = runs;
        copy.counted = counted;
        return copy;
    }

    ClassRuns runs() {
        return runs;
    }

    @Override
    public boolean asksForRules() {
        return byRules;
    }

    @Override
    public void classed(WeekClass kind, int firstWeek, int weeks) {
        if (kind != WeekClass.SELF_SUPPORT) {
            runs.add(firstWeek, weeks, kind == WeekClass.BENEFIT);
        }
    }

    @Override
    public void settled(WeekRun run) {
        if (size == keys.length) {
            resize(size * 2);
        }
        keys[size] = (long) run.week() << 48
                | (long) run.municipality() << 40
                | (long) run.tier() << 32
                | (long) run.benefit() << 24
                | place(run.span(), byRules ? run.rules() : List.of());
        seniorities[size] = run.seniority();
        gross[size] = run.gross();
        earlierMonths[size++] = run.earlierMonth(run.week());
    }

    private int place(RuleSpan span, List<BenefitRule> rules) {
        for (int place = counted.size() - 1; place >= 0; place--) {
            if (counted.get(place).span().equals(span)
                    && counted.get(place).rules().equals(rules)) {
                return place;
            }
        }
        counted.add(new Counted(span, rules));
        return counted.size() - 1;
    }

    private void resize(int room) {
        keys = Arrays.copyOf(keys, room);
        seniorities = Arrays.copyOf(seniorities, room);
        gross = Arrays.copyOf(gross, room);
        earlierMonths = Arrays.copyOf(earlierMonths, room);
    }

    int size() {
        return size;
    }

    int week(int line) {
        return (int) (keys[line] >>> 48);
    }

    Municipality municipality(int line) {
        return MUNICIPALITIES[(int) (keys[line] >>> 40) & 0xFF];
    }

    Benefit benefit(int line) {
        return BENEFITS[(int) (keys[line] >>> 24) & 0xFF];
    }

    /** The tier, counted from zero. */
    int tier(int line) {
        return (int) (keys[line] >>> 32) & 0xFF;
    }

    RuleSpan span(int line) {
        return counted.get((int) keys[line] & 0xFFFFFF).span();
    }

    List<BenefitRule> rules(int line) {
        return counted.get((int) keys[line] & 0xFFFFFF).rules();
    }

    int seniority(int line) {
        return seniorities[line];
    }

    long gross(int line) {
        return gross[line];
    }

    long earlierMonth(int line) {
        return earlierMonths[line];
    }

    List<SupportPeriod> periods() {
        Map<Long, List<Integer>> byKind = new TreeMap<>();
        for (int line = 0; line < size; line++) {
            byKind.computeIfAbsent(kind(line), kind -> new ArrayList<>()).add(line);
        }
        List<SupportPeriod> periods = new ArrayList<>();
        for (List<Integer> lines : byKind.values()) {
            int from = 0;
            for (int i = 1; i <= lines.size(); i++) {
                int last = lines.get(i - 1);
                boolean goesOn =
                        i < lines.size() && week(lines.get(i)) == week(last) + 1 && gross[lines.get(i)] == gross[last];
                if (!goesOn) {
                    WeekRange weeks = WeekRange.of(Week.ofIndex(week(lines.get(from))), Week.ofIndex(week(last)));
                    periods.add(SupportPeriod.of(municipality(last), benefit(last), weeks, Money.ofOere(gross[last])));
                    from = i;
                }
            }
        }
        return List.copyOf(periods);
    }

    /** Municipality, benefit and way of financing, in the order of lines. */
    @SuppressWarnings("EnumOrdinal") // the order of lines
    private long kind(int line) {
        return (long) municipality(line).ordinal() << 48
                | (long) benefit(line).ordinal() << 32
                | span(line).order();
    }
}
