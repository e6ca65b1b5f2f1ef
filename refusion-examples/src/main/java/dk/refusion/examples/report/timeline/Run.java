package dk.refusion.examples.report.timeline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.history.Counters;
import dk.refusion.law.LegalReference;
import dk.refusion.refund.ExplainedWeek;
import dk.refusion.refund.Explanation;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One week of a time line, or several alike that it shows as one.
 *
 * @param weeks the weeks, without gaps, unmodifiable
 */
public record Run(List<ExplainedWeek> weeks) {
    /** What {@link #cells} says, one name for each. */
    public static final List<String> HEAD = List.of("Uge", "Ugens art", "Ydelsesuger", "Optjente uger");

    /** What the counters of {@link #HEAD} are. */
    public static final String COUNTERS =
            "Ydelsesuger er ydelsestælleren, optjente uger med selvforsørgelse er genoptjeningstælleren; begge ved ugens slutning.";

    /** Takes a copy of the list. */
    public Run {
        weeks = List.copyOf(weeks);
    }

    /**
     * Weeks with those that are alike put together.
     *
     * @param weeks the weeks, without gaps
     * @param mayJoin whether a week may be shown together with others like it
     * @return the runs, in order, unmodifiable
     */
    public static List<Run> of(List<ExplainedWeek> weeks, Predicate<ExplainedWeek> mayJoin) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int next = 1; next <= weeks.size(); next++) {
            boolean isJoined = next < weeks.size()
                    && mayJoin.test(weeks.get(next - 1))
                    && mayJoin.test(weeks.get(next))
                    && !weeks.get(next).startsOver()
                    && likeness(weeks.get(next - 1)).equals(likeness(weeks.get(next)));
            if (!isJoined) {
                runs.add(new Run(weeks.subList(first, next)));
                first = next;
            }
        }
        return List.copyOf(runs);
    }

    /** What two weeks have in common that are shown as one. */
    private static List<Object> likeness(ExplainedWeek week) {
        List<Object> likeness = new ArrayList<>(List.of(week.weekClass(), week.references()));
        for (RefundLine line : week.lines()) {
            likeness.addAll(List.of(
                    line.municipality(), line.benefit(), line.financing(), line.tier(), line.rate(), line.reference()));
        }
        return likeness;
    }

    /**
     * What was carried into the count from before the first week.
     *
     * @param explanation the explanation of the person
     * @return the end of a caption; empty if nothing was
     */
    public static String carried(Explanation explanation) {
        return explanation
                .opening()
                .map(opening -> "; overført efter " + opening.week() + ": " + opening.seniority() + " ydelsesuger, "
                        + opening.selfSupportWeeks() + " optjente")
                .orElse("");
    }

    /**
     * Whether nothing at all was paid in a week.
     *
     * @param week the week
     * @return true for self-support
     */
    public static boolean isUnpaid(ExplainedWeek week) {
        return week.payments().isEmpty();
    }

    /** {@return the first week} */
    public Week first() {
        return weeks.get(0).week();
    }

    private ExplainedWeek last() {
        return weeks.get(weeks.size() - 1);
    }

    /**
     * Weeks, class, and both counters at the end.
     *
     * @return a cell for each name of {@link #HEAD}
     */
    public List<Cell> cells() {
        Counters counters = last().counters();
        return List.of(
                Cell.words(weeks.size() == 1 ? first().toString() : first() + "/" + last().week()),
                Cell.words(last().weekClass().danish()
                        + (weeks.get(0).startsOver() ? ", forfra" : "")
                        + (weeks.size() == 1 ? "" : ", " + weeks.size() + " uger")),
                Cell.of(String.valueOf(counters.seniority())),
                Cell.of(counters.selfSupportWeeks() + (counters.restartEarned() ? ", nået" : "")));
    }

    /**
     * What was paid and settled.
     *
     * @return the benefits, in order, unmodifiable; none if nothing was
     */
    public List<SettledBenefit> benefits() {
        TreeMap<SettledBenefit.Payer, List<RefundLine>> benefits = weeks.stream()
                .flatMap(week -> week.lines().stream())
                .collect(groupingBy(
                        line -> new SettledBenefit.Payer(line.municipality(), line.benefit()), TreeMap::new, toList()));
        return benefits.entrySet().stream()
                .map(entry -> new SettledBenefit(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * Where it stands that the weeks count so, and by which percentage money is settled.
     *
     * @param lines what is settled
     * @return the references, each once
     */
    public String references(List<RefundLine> lines) {
        return Stream.concat(
                        weeks.stream().flatMap(week -> week.references().stream()),
                        lines.stream().map(RefundLine::reference))
                .map(LegalReference::toString)
                .distinct()
                .collect(joining("; "));
    }

    /**
     * Where the person earned to start over in these weeks.
     *
     * @param explanation the explanation of the person
     * @return a sentence for each time, in order
     */
    public List<String> restarts(Explanation explanation) {
        return explanation.restarts().stream()
                .filter(restart -> !restart.earnedIn().isBefore(first())
                        && !restart.earnedIn().isAfter(last().week()))
                .map(restart -> restart.selfSupport().size() + " ugers selvforsørgelse er nået i " + restart.earnedIn()
                        + ": " + restart.selfSupport() + "; næste ydelsesuge er uge 1.")
                .toList();
    }
}
