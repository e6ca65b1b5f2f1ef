package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.Counters;
import dk.refusion.history.Restart;
import dk.refusion.history.WeekPayment;
import dk.refusion.json.Written;
import dk.refusion.ladder.WeekClass;
import dk.refusion.language.Language;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Why a person's weeks are settled as they are: every week with its class, payments, counters, tier, paragraph and
 * amounts, and every time the count starts over with the weeks that earned it (forklaring).
 *
 * <p>The same calculation as the settlement's, done once more and written down. The weeks go from the first with a
 * payment to the last asked for, without gaps. {@link #toString} is the explanation as Danish text.
 *
 * <pre>{@code
 * System.out.println(settlement.explain("a", Week.parse("2026-W05")));
 * // …
 * // 2026-W05 ydelse, uge 5: kontanthjælp 2.467,74 kr. (lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1655/2024)
 * //     Ballerup, kontanthjælp 2.467,74 kr., trin 2, 40 % refusion 987,10 kr. (lov 994/2015 § 5, stk. 2, nr. 2)
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Explanation implements Written permits ImmutableExplanation {
    Explanation() {}

    static Explanation of(CountedHistory counted, Optional<Week> last) {
        SortedMap<Week, List<WeekPayment>> payments = counted.payments();
        ImmutableExplanation.Builder explanation = ImmutableExplanation.builder()
                .person(counted.person())
                .legislation(counted.legislation())
                .opening(counted.history().opening());
        if (payments.isEmpty()) {
            return explanation.build();
        }
        Week through = last.filter(payments.lastKey()::isBefore).orElse(payments.lastKey());
        List<Restart> restarts = counted.restarts(through);
        Map<Week, Restart> starts = new HashMap<>();
        restarts.forEach(restart -> restart.startsOver().ifPresent(week -> starts.put(week, restart)));
        SortedMap<Week, List<RefundLine>> lines = new TreeMap<>();
        for (RefundLine line : Settlement.lines(counted)) {
            lines.computeIfAbsent(line.week(), week -> new ArrayList<>()).add(line);
        }
        for (Week week = payments.firstKey(); !week.isAfter(through); week = week.plusWeeks(1)) {
            List<WeekPayment> parts = payments.getOrDefault(week, List.of());
            WeekClass weekClass = counted.classOf(week);
            explanation.addWeek(ImmutableExplainedWeek.builder()
                    .week(week)
                    .weekClass(weekClass)
                    .addAllReferences(references(counted.legislation(), week, weekClass, parts))
                    .addAllPayments(parts)
                    .counters(counted.counters(week))
                    .startsOver(starts.containsKey(week))
                    .addAllLines(lines.getOrDefault(week, List.of()))
                    .build());
        }
        return explanation.addAllRestarts(restarts).build();
    }

    private static List<LegalReference> references(
            Legislation law, Week week, WeekClass weekClass, List<WeekPayment> parts) {
        return weekClass == WeekClass.SELF_SUPPORT
                ? List.of(law.ladderRow(week).restart())
                : parts.stream().map(part -> part.rule().reference()).distinct().toList();
    }

    /** {@return the person} */
    public abstract String person();

    /** {@return the law that was settled by} */
    public abstract Legislation legislation();

    /**
     * The counters that were carried in.
     *
     * @return the opening balance; empty if the payments are the full history
     */
    public abstract Optional<Counters> opening();

    /**
     * The weeks in order, unmodifiable.
     *
     * @return the weeks from the first with a payment; empty if there is no payment
     */
    public abstract List<ExplainedWeek> weeks();

    /**
     * Every time the count starts over or may do so, in order, unmodifiable.
     *
     * @return the restarts with the weeks that earned them
     */
    public abstract List<Restart> restarts();

    /**
     * The part of the explanation for some weeks.
     *
     * @param range the weeks
     * @return an explanation of those of its weeks that lie in the range, and of the restarts earned in them; without the
     *     opening balance, which stands before the first week of all
     */
    public Explanation during(WeekRange range) {
        return ImmutableExplanation.builder()
                .person(person())
                .legislation(legislation())
                .addAllWeeks(weeks().stream()
                        .filter(week -> range.contains(week.week()))
                        .toList())
                .addAllRestarts(restarts().stream()
                        .filter(restart -> range.contains(restart.earnedIn()))
                        .toList())
                .build();
    }

    /**
     * The history that was explained: the payments of all weeks.
     *
     * @return the parts of payments of all weeks, in order
     */
    public List<WeekPayment> payments() {
        return weeks().stream().flatMap(week -> week.payments().stream()).toList();
    }

    /** {@return a row for each week, with typed columns} */
    public Table asTable() {
        return RefundTables.weeks(weeks());
    }

    /**
     * {@return the explanation as Danish text: a line for every week with a payment, one for every run of weeks
     * without, and a line for every time the count starts over}
     */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * {@return the explanation as text in a language; paragraphs and benefits keep their names}
     *
     * @param language the language
     */
    public String in(Language language) {
        return ExplanationText.of(this, language);
    }
}
