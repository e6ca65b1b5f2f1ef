package dk.refusion.reading;

import dk.refusion.file.Cell;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.walk.CompiledLaw;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One payment of a file.
 *
 * @param place where it stands, such as {@code linje 2} or {@code payments[0]}
 * @param cells its cells by their names
 * @param payment the payment
 */
record PaymentLine(String place, Function<String, Cell> cells, Payment payment) {
    private static final String OVERLAP = "perioden overlapper ";

    /** The payment if what it needs is good; what is wrong is noted. */
    static Optional<PaymentLine> read(
            String at,
            Function<String, Cell> cells,
            PaymentNotation notation,
            UnaryOperator<String> spelling,
            Problems problems) {
        Optional<String> person =
                notation.person().read(cells.apply("person"), problems).map(spelling);
        Optional<Municipality> where = notation.municipality().read(cells.apply("municipality"), problems);
        Optional<Benefit> benefit = notation.benefit().read(cells.apply("benefit"), problems);
        Optional<LocalDate> from = notation.date().read(cells.apply("from"), problems);
        Optional<LocalDate> to = notation.date().read(cells.apply("to"), problems);
        Optional<Money> amount = notation.amount().read(cells.apply("amount"), problems);
        Optional<LocalDate> registered = notation.readIfAny(notation.date(), cells.apply("registered"), problems);
        Optional<LocalDate> awarded = notation.readIfAny(notation.date(), cells.apply("awarded"), problems);
        Optional<Activity> activity = notation.readIfAny(notation.activity(), cells.apply("activity"), problems);
        if (from.isPresent() && to.isPresent() && !isPeriod(cells.apply("to"), from.get(), to.get(), problems)) {
            return Optional.empty();
        }
        if (person.isEmpty()
                || where.isEmpty()
                || benefit.isEmpty()
                || from.isEmpty()
                || to.isEmpty()
                || amount.isEmpty()) {
            return Optional.empty();
        }
        Payment plain = Payment.of(person.get(), where.get(), benefit.get(), from.get(), to.get(), amount.get());
        Payment known = registered.map(plain::withRegistered).orElse(plain);
        Payment decided = awarded.map(known::withAwarded).orElse(known);
        return Optional.of(
                new PaymentLine(at, cells, activity.map(decided::withActivity).orElse(decided)));
    }

    private static boolean isPeriod(Cell last, LocalDate from, LocalDate to, Problems problems) {
        if (to.isBefore(from)) {
            problems.add(last, "skriv en dato, der ikke ligger før periodens første dag, " + from);
            return false;
        }
        if (to.isAfter(from.plusYears(100))) {
            problems.add(last, "skriv en periode på højst 100 år; den begynder " + from);
            return false;
        }
        return true;
    }

    /** Whether the law has a rule for every day that is settled; the library settles it alone to find out. */
    boolean isCovered(SettlementTerms terms, Problems problems) {
        if (!terms.settles(payment)) {
            return true;
        }
        Legislation law = terms.law();
        Benefit benefit = payment.benefit();
        if (payment.to().isBefore(law.countingFrom())) {
            problems.add(cells.apply("to"), "udelad perioden; uger tæller fra " + law.countingFrom());
        } else if (law.policies().unknownAward() == Policies.UnknownAward.REFUSED
                && law.dependsOnAward(benefit)
                && payment.awarded().isEmpty()) {
            problems.add(
                    cells.apply("awarded"),
                    "skriv datoen for tilkendelsen (pension) eller visitationen (fleksjob); den afgør, hvad der gælder for "
                            + benefit.danish());
        } else {
            try {
                RefundCalculator.under(law).payments(List.of(payment)).calculate();
                return true;
            } catch (IllegalArgumentException e) {
                problems.add(uncoveredEnd(law), known(benefit, law));
            } catch (ArithmeticException e) {
                problems.add(cells.apply("amount"), "skriv et beløb, der kan regnes med; det er for stort");
            }
        }
        return false;
    }

    private Cell uncoveredEnd(Legislation law) {
        LocalDate from = payment.from().isBefore(law.countingFrom()) ? law.countingFrom() : payment.from();
        long day = from.toEpochDay();
        long awarded = payment.awarded().orElse(from).toEpochDay();
        boolean startsWithout = CompiledLaw.of(law).firstDayWithoutRule(payment.benefit(), day, day, awarded) == day;
        return cells.apply(startsWithout ? "from" : "to");
    }

    private static String known(Benefit benefit, Legislation law) {
        List<BenefitRule> rules = law.rules(benefit);
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

    /** How the municipality is written, where there is a choice. */
    Optional<String> spelling() {
        return Optional.of(cells.apply("municipality"))
                .filter(cell -> !cell.isField())
                .map(Cell::text);
    }

    /** Whether a problem is that of {@link #overlapping}. */
    static boolean isOverlap(Problem problem) {
        return problem.right().startsWith(OVERLAP);
    }

    /** The problem of a line whose days another line has already paid. */
    Problem overlapping(PaymentLine other) {
        return Problem.ofCell(
                cells.apply("from"),
                OVERLAP + other.place
                        + " (samme person, kommune og ydelse); læg delene af én udbetaling sammen, ret perioden, eller skriv"
                        + " i registered, hvornår efterbetalingen blev kendt");
    }
}
