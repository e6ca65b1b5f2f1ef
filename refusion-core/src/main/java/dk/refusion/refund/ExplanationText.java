package dk.refusion.refund;

import static java.util.stream.Collectors.joining;

import dk.refusion.history.Counters;
import dk.refusion.history.Restart;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.language.Language;
import dk.refusion.law.LegalReference;
import dk.refusion.money.Percentage;
import java.util.List;
import java.util.function.Function;

/** An explanation as text. */
final class ExplanationText {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final Language language;

    private ExplanationText(Language language) {
        this.language = language;
    }

    static String of(Explanation explanation, Language language) {
        ExplanationText writer = new ExplanationText(language);
        writer.write(explanation);
        return writer.text.toString().stripTrailing();
    }

    private void write(Explanation explanation) {
        line(explanation.person() + language.of(", lovgivning: ", ", legislation: ") + explanation.legislation());
        explanation
                .opening()
                .ifPresent(opening -> line(language.of("Overført efter ", "Carried over after ") + opening.week() + ": "
                        + counters(opening)));
        List<ExplainedWeek> weeks = explanation.weeks();
        int next = 0;
        while (next < weeks.size()) {
            int last = next;
            while (last + 1 < weeks.size() && isPassedOver(weeks.get(next)) && isPassedOver(weeks.get(last + 1))) {
                last++;
            }
            ExplainedWeek first = weeks.get(next);
            if (isPassedOver(first)) {
                passedOver(first, weeks.get(last), last - next + 1);
            } else {
                paid(first);
            }
            for (Restart restart : explanation.restarts()) {
                if (!restart.earnedIn().isBefore(first.week())
                        && !restart.earnedIn().isAfter(weeks.get(last).week())) {
                    line(INDENT + restart.selfSupport().size()
                            + language.of(" ugers selvforsørgelse er nået i ", " weeks of self-support are reached in ")
                            + restart.earnedIn() + ": " + restart.selfSupport()
                            + language.of("; næste ydelsesuge er uge 1", "; the next week of benefit is week 1"));
                }
            }
            next = last + 1;
        }
    }

    private static boolean isPassedOver(ExplainedWeek week) {
        return week.weekClass() == WeekClass.SELF_SUPPORT && week.payments().isEmpty();
    }

    private void passedOver(ExplainedWeek first, ExplainedWeek last, int count) {
        line(first.week() + (count == 1 ? "" : "/" + last.week()) + " "
                + language.of(WeekClass.SELF_SUPPORT.danish(), WeekClass.SELF_SUPPORT.english()) + ", "
                + (count == 1 ? language.of("1 uge", "1 week") : count + language.of(" uger", " weeks")) + "; "
                + counters(last.counters())
                + references(first.references()));
    }

    private void paid(ExplainedWeek week) {
        String number = week.seniority().isPresent()
                ? language.of(", uge ", ", week ") + week.seniority().getAsInt()
                : "";
        line(week.week() + " "
                + language.of(week.weekClass().danish(), week.weekClass().english()) + number
                + (week.startsOver() ? language.of(" (starter forfra)", " (starts over)") : "")
                + ": "
                + week.payments().stream()
                        .map(part -> part.payment().benefit().danish() + " " + part.amount())
                        .collect(joining(", "))
                + references(week.references()));
        week.lines().forEach(this::settled);
    }

    private void settled(RefundLine line) {
        RefundAmounts amounts = line.amounts();
        String share = switch (line.financing()) {
            case REFUND -> rate(line, RefundRate::refund) + language.of(" refusion ", " refund ") + amounts.refund();
            case CO_FINANCING ->
                rate(line, RefundRate::coFinancing)
                        + language.of(" medfinansiering ", " co-financing ")
                        + amounts.coFinancing();
            case NONE, OUTSIDE ->
                language.of(line.financing().danish(), line.financing().english());
        };
        line(INDENT + line.municipality() + ", " + line.benefit().danish() + " " + amounts.gross()
                + (line.tier().isPresent()
                        ? language.of(", trin ", ", tier ") + line.tier().getAsInt()
                        : "") + ", " + share
                + references(line.references()));
    }

    private static Percentage rate(RefundLine line, Function<RefundRate, Percentage> which) {
        return line.rate().map(which).orElseThrow();
    }

    private String counters(Counters counters) {
        return counters.seniority()
                + language.of(" ydelsesuger, ", " weeks of benefit, ")
                + counters.selfSupportWeeks()
                + language.of(" ugers selvforsørgelse optjent", " weeks of self-support earned")
                + (counters.restartEarned() ? language.of(", starter forfra", ", starts over") : "");
    }

    private static String references(List<LegalReference> references) {
        return " (" + LegalReference.text(references) + ")";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
