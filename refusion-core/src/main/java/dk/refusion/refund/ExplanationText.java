package dk.refusion.refund;

import static java.util.stream.Collectors.joining;

import dk.refusion.history.Counters;
import dk.refusion.history.Restart;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.LegalReference;
import dk.refusion.money.Percentage;
import java.util.List;
import java.util.function.Function;

/** An explanation as Danish text. */
final class ExplanationText {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    private ExplanationText() {}

    static String of(Explanation explanation) {
        ExplanationText writer = new ExplanationText();
        writer.write(explanation);
        return writer.text.toString().stripTrailing();
    }

    private void write(Explanation explanation) {
        line(explanation.person() + ", lovgivning: " + explanation.legislation());
        explanation.opening().ifPresent(opening -> line("Overført efter " + opening.week() + ": " + counters(opening)));
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
                    line(INDENT + restart.selfSupport().size() + " ugers selvforsørgelse er nået i "
                            + restart.earnedIn() + ": " + restart.selfSupport() + "; næste ydelsesuge er uge 1");
                }
            }
            next = last + 1;
        }
    }

    private static boolean isPassedOver(ExplainedWeek week) {
        return week.weekClass() == WeekClass.SELF_SUPPORT && week.payments().isEmpty();
    }

    private void passedOver(ExplainedWeek first, ExplainedWeek last, int count) {
        line(first.week() + (count == 1 ? "" : "/" + last.week()) + " selvforsørgelse, "
                + (count == 1 ? "1 uge" : count + " uger") + "; " + counters(last.counters())
                + references(first.references()));
    }

    private void paid(ExplainedWeek week) {
        String number =
                week.seniority().isPresent() ? ", uge " + week.seniority().getAsInt() : "";
        line(week.week() + " " + week.weekClass().danish() + number + (week.startsOver() ? " (starter forfra)" : "")
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
            case REFUND -> rate(line, RefundRate::refund) + " refusion " + amounts.refund();
            case CO_FINANCING -> rate(line, RefundRate::coFinancing) + " medfinansiering " + amounts.coFinancing();
            case NONE, OUTSIDE -> line.financing().danish();
        };
        line(INDENT + line.municipality() + ", " + line.benefit().danish() + " " + amounts.gross()
                + (line.tier().isPresent() ? ", trin " + line.tier().getAsInt() : "") + ", " + share
                + references(line.references()));
    }

    private static Percentage rate(RefundLine line, Function<RefundRate, Percentage> which) {
        return line.rate().map(which).orElseThrow();
    }

    private static String counters(Counters counters) {
        return counters.seniority() + " ydelsesuger, " + counters.selfSupportWeeks() + " ugers selvforsørgelse optjent"
                + (counters.restartEarned() ? ", starter forfra" : "");
    }

    private static String references(List<LegalReference> references) {
        return " (" + LegalReference.text(references) + ")";
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
