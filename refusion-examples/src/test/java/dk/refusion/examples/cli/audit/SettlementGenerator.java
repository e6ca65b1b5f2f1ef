package dk.refusion.examples.cli.audit;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LOENTILSKUD;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the settlement that ships: what is right for some weeks of the sample of payments, in the form of Ydelsesrefusion's
 * file, with errors planted in it. The same text each time; run {@link #main} with the file's path to write it.
 */
final class SettlementGenerator {
    static final WeekRange WEEKS = WeekRange.of(Week.of(2026, 15), Week.of(2026, 26));
    private static final String NOTES = """
            # Eksempel: ugerne 2026-W15 til W26 af udbetalingerne i eksempel.csv, som Ydelsesrefusions fil skriver dem.
            # Indlagt: to uger på forkert trin, et forkert beløb, to uger der mangler, to uger uden udbetaling, tre uger
            # indberettet to gange. Rettelsen (en negativ linje og en ny), fleksbidraget og boligstøtten er ikke fejl.
            """;
    private static final String HEAD = "Uge;CPR nummer;Ydelse;Udbetaling Kommunenavn;Finansiering Kommunenavn;"
            + "Indberetning udbetalingsbeløb;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
            + "Medfinansieringssats;Medfinansieringsbeløb\n";

    private final List<RefundLine> lines;

    SettlementGenerator(Settlement settlement, WeekRange weeks) {
        this.lines = settlement.lines().stream()
                .filter(line -> weeks.contains(line.week()) && line.financing() != Financing.OUTSIDE)
                .toList();
    }

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), sample().planted());
    }

    static SettlementGenerator sample() {
        SettlementTerms terms = SettlementTerms.TODAY;
        return new SettlementGenerator(
                terms.calculator()
                        .payments(PaymentsFiles.sample(terms).payments())
                        .calculate(),
                WEEKS);
    }

    /** The settlement without errors. */
    String right() {
        return text(lines.stream().map(SettlementGenerator::row).toList());
    }

    /** The settlement with errors, and with what must not be taken for one. */
    String planted() {
        List<String> rows = new ArrayList<>();
        for (RefundLine line : lines) {
            rows.addAll(planted(line));
        }
        String home = lines.get(0).municipality().danish();
        rows.add("2026-04-06;person-012;Fleksbidrag fra staten;" + home + ";" + home + ";1750,00;1750,00;;1750,00;;");
        rows.add("2026-04-06;person-012;Boligstøtte;" + home + ";" + home + ";812,00;812,00;;;;");
        return NOTES + text(rows);
    }

    private List<String> planted(RefundLine line) {
        if (isOneOf(line, KONTANTHJAELP, 40, 0, 2)) {
            Percentage wrong = Percentage.of(80);
            return List.of(row(line, 1, wrong, share(line, wrong)));
        }
        if (isOneOf(line, SYGEDAGPENGE, 40, 0, 1)) {
            return List.of(row(line, 1, refund(line), line.refund().plus(Money.ofKroner(100))));
        }
        if (isOneOf(line, DAGPENGE, 40, 0, 2)) {
            return List.of();
        }
        if (isOneOf(line, FOERTIDSPENSION, 20, 3, 6)) {
            return List.of(row(line), row(line));
        }
        if (isOneOf(line, LOENTILSKUD, 20, 0, 2)) {
            return List.of(row(line), row(line).replace(line.person(), "person-999"));
        }
        if (isOneOf(line, FLEKSLOENTILSKUD, 65, 0, 1)) {
            return List.of(row(line), row(line, -1, refund(line), line.refund()), row(line));
        }
        return List.of(row(line));
    }

    /** Whether a line is one of some lines of the first person with a benefit at a rate. */
    private boolean isOneOf(RefundLine line, Benefit benefit, int refund, int from, int to) {
        List<RefundLine> all = lines.stream()
                .filter(one -> one.benefit() == benefit
                        && one.rate()
                                .filter(rate -> rate.refund().equals(Percentage.of(refund)))
                                .isPresent())
                .toList();
        return all.stream()
                .filter(one -> one.person().equals(all.get(0).person()))
                .skip(from)
                .limit((long) to - from)
                .anyMatch(line::equals);
    }

    private static Percentage refund(RefundLine line) {
        return line.rate().orElseThrow().refund();
    }

    private static Money share(RefundLine line, Percentage refund) {
        return line.gross().times(refund, SettlementTerms.TODAY.law().policies().rounding());
    }

    private static String row(RefundLine line) {
        return line.rate().isPresent()
                ? row(line, 1, refund(line), line.refund())
                : String.join(
                        ";",
                        Stream.concat(who(line, 1), Stream.of("", "", "", "")).toList());
    }

    private static String row(RefundLine line, int sign, Percentage refund, Money amount) {
        boolean refunded = line.financing() == Financing.REFUND;
        Stream<String> money = refunded
                ? Stream.of(percent(refund), kroner(amount.times(sign)), "", "")
                : Stream.of(
                        "",
                        "",
                        percent(refund.complement()),
                        kroner(line.coFinancing().times(sign)));
        return Stream.concat(who(line, sign), money).collect(Collectors.joining(";"));
    }

    private static Stream<String> who(RefundLine line, int sign) {
        String home = line.municipality().danish();
        String gross = kroner(line.gross().times(sign));
        return Stream.of(
                line.week().monday().toString(), line.person(), line.benefit().danish(), home, home, gross, gross);
    }

    private static String percent(Percentage rate) {
        return rate.asRatio().times(100).toString();
    }

    private static String kroner(Money amount) {
        return amount.kroner().toPlainString().replace('.', ',');
    }

    private static String text(List<String> rows) {
        return HEAD + String.join("\n", rows) + "\n";
    }
}
