package dk.refusion.examples.refunds;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.file.Cell;
import dk.refusion.examples.file.Columns;
import dk.refusion.examples.file.CsvFile;
import dk.refusion.examples.file.DanishDate;
import dk.refusion.examples.file.Problem;
import dk.refusion.examples.file.Problems;
import dk.refusion.examples.file.Row;
import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a file of payments.
 *
 * @param number the line in the file, from 1
 * @param from the cell of the first day, where problems of the period are noted
 * @param municipality the municipality as it is written
 * @param payment the payment
 */
record PaymentLine(int number, Cell from, String municipality, Payment payment) {
    private static final String RIGHT_DATE = "skriv en dato som 2026-01-31 eller 31-01-2026";
    private static final String RIGHT_AMOUNT = "skriv et beløb i kroner som 1.234,50 eller 1234,5, højst to decimaler";
    private static final String RIGHT_MUNICIPALITY =
            "skriv en af de 98 kommuner ved kode eller navn, som 151 eller Ballerup";
    private static final String RIGHT_BENEFIT =
            "skriv ydelsens nøgle eller danske navn, som KONTANTHJAELP eller kontanthjælp; nøglerne er "
                    + Stream.of(Benefit.values()).map(Benefit::name).collect(joining(", "));

    static final Columns COLUMNS = Columns.required("person", "municipality", "benefit", "from", "to", "amount")
            .optional("registered", "awarded", "activity");

    /** The good lines of a file; what is wrong with the others is noted. */
    static List<PaymentLine> read(CsvFile file, Terms terms, Problems problems) {
        List<PaymentLine> lines = new ArrayList<>();
        for (Row row : COLUMNS.read(file, problems)) {
            read(row, terms, problems).ifPresent(lines::add);
        }
        return lines;
    }

    /** A line, if it is good; else it is noted what is wrong with it. */
    static Optional<PaymentLine> read(Row row, Terms terms, Problems problems) {
        Cell municipality = row.cell("municipality");
        Optional<String> person = row.cell("person").read(text -> text, "skriv, hvem ydelsen er til", problems);
        Optional<Municipality> place = municipality.read(Municipality::parse, RIGHT_MUNICIPALITY, problems);
        Optional<Benefit> benefit = row.cell("benefit").read(Benefit::parse, RIGHT_BENEFIT, problems);
        Optional<LocalDate> from = row.cell("from").read(DanishDate::parse, RIGHT_DATE, problems);
        Optional<LocalDate> to = row.cell("to").read(DanishDate::parse, RIGHT_DATE, problems);
        Optional<Money> amount = row.cell("amount").read(DanishText::parseAmount, RIGHT_AMOUNT, problems);
        Optional<LocalDate> registered =
                row.cell("registered").readIfAny(DanishDate::parse, RIGHT_DATE + ", eller ingenting", problems);
        Optional<LocalDate> awarded =
                row.cell("awarded").readIfAny(DanishDate::parse, RIGHT_DATE + ", eller ingenting", problems);
        Optional<Activity> activity =
                row.cell("activity").readIfAny(Activity::parse, "skriv aktiv eller passiv, eller ingenting", problems);
        if (from.isPresent() && to.isPresent() && !isPeriod(row, from.get(), to.get(), problems)) {
            return Optional.empty();
        }
        if (person.isEmpty()
                || place.isEmpty()
                || benefit.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || amount.isEmpty()) {
            return Optional.empty();
        }
        Payment plain = Payment.of(person.get(), place.get(), benefit.get(), from.get(), to.get(), amount.get());
        Payment known = registered.map(plain::withRegistered).orElse(plain);
        Payment decided = awarded.map(known::withAwarded).orElse(known);
        Payment payment = activity.map(decided::withActivity).orElse(decided);
        return !terms.settles(payment) || isCovered(row, payment, terms.law(), problems)
                ? Optional.of(new PaymentLine(row.lineNumber(), row.cell("from"), municipality.text(), payment))
                : Optional.empty();
    }

    private static boolean isPeriod(Row row, LocalDate from, LocalDate to, Problems problems) {
        if (to.isBefore(from)) {
            problems.add(row.cell("to"), "skriv en dato, der ikke ligger før periodens første dag, " + from);
            return false;
        }
        if (to.isAfter(from.plusYears(100))) {
            problems.add(row.cell("to"), "skriv en periode på højst 100 år; den begynder " + from);
            return false;
        }
        return true;
    }

    /** Whether the law has a rule for every day of the payment; the library settles it alone to find out. */
    private static boolean isCovered(Row row, Payment payment, Legislation law, Problems problems) {
        Benefit benefit = payment.benefit();
        if (payment.to().isBefore(law.countingFrom())) {
            problems.add(row.cell("to"), "udelad perioden; uger tæller fra " + law.countingFrom());
        } else if (law.policies().unknownAward() == Policies.UnknownAward.REFUSED
                && law.dependsOnAward(benefit)
                && payment.awarded().isEmpty()) {
            problems.add(
                    row.cell("awarded"),
                    "skriv datoen for tilkendelsen (pension) eller visitationen (fleksjob); den afgør, hvad der gælder for "
                            + benefit.danish());
        } else {
            try {
                RefundCalculator.under(law).payments(List.of(payment)).calculate();
                return true;
            } catch (IllegalArgumentException e) {
                problems.add(uncoveredEnd(row, payment, law), known(benefit, law));
            } catch (ArithmeticException e) {
                problems.add(row.cell("amount"), "skriv et beløb, der kan regnes med; det er for stort");
            }
        }
        return false;
    }

    private static Cell uncoveredEnd(Row row, Payment payment, Legislation law) {
        LocalDate from = payment.from().isBefore(law.countingFrom()) ? law.countingFrom() : payment.from();
        try {
            law.rule(payment.benefit(), from, payment.awarded());
            return row.cell("to");
        } catch (IllegalArgumentException e) {
            return row.cell("from");
        }
    }

    private static String known(Benefit benefit, Legislation law) {
        List<BenefitRule> rules =
                law.rules().stream().filter(rule -> rule.benefit() == benefit).toList();
        String first = rules.stream()
                .map(BenefitRule::validFrom)
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("aldrig");
        String last = rules.stream().anyMatch(rule -> rule.validTo().isEmpty())
                ? ""
                : rules.stream()
                        .flatMap(rule -> rule.validTo().stream())
                        .max(Comparator.naturalOrder())
                        .map(day -> " til " + day)
                        .orElse("");
        return "skriv en periode, som loven har en regel for; " + benefit.danish() + " har en fra " + first + last;
    }

    /** The problem of a line whose days another line has already paid. */
    Problem overlapping(PaymentLine other) {
        return Problem.ofCell(
                from,
                "perioden overlapper linje " + other.number
                        + " (samme person, kommune og ydelse); læg beløbene sammen, ret perioden, eller skriv i registered,"
                        + " hvornår efterbetalingen blev kendt");
    }
}
