package dk.refusion.reading;

import dk.refusion.file.Cell;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.walk.CompiledLaw;
import dk.refusion.walk.DayPayments;
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
record PaymentLine(Sentence place, Function<String, Cell> cells, Payment payment) {
    private static final Sentence ENDS_EARLY = Sentence.of(
            "skriv en dato, der ikke ligger før periodens første dag, {0}",
            "write a date that is not before the first day of the period, {0}");
    private static final Sentence TOO_LONG = Sentence.of(
            "skriv en periode på højst 100 år; den begynder {0}",
            "write a period of at most 100 years; it begins on {0}");
    private static final Sentence BEFORE_COUNTING =
            Sentence.of("udelad perioden; uger tæller fra {0}", "leave the period out; weeks count from {0}");
    private static final Sentence NO_AWARD = Sentence.of(
            "skriv datoen for tilkendelsen (pension) eller visitationen (fleksjob); den afgør, hvad der gælder for {0}",
            "write the date of the award (pension) or of the referral (flexible job); it decides what holds for \"{0}\"");
    private static final Sentence TOO_LARGE = Sentence.of(
            "skriv et beløb, der kan regnes med; det er for stort",
            "write an amount that can be calculated with; it is too large");
    private static final Sentence NO_RULE = Sentence.of(
            "skriv en periode, som loven har en regel for; {0} har en fra {1}{2}",
            "write a period for which the law has a rule; \"{0}\" has one from {1}{2}");
    private static final Sentence NEVER = Sentence.of("aldrig", "never");
    private static final Sentence UNTIL = Sentence.of(" til {0}", " to {0}");
    private static final Sentence OVERLAP = Sentence.of(
            "perioden overlapper {0} (samme person, kommune og ydelse); læg delene af én udbetaling sammen, ret perioden,"
                    + " eller skriv i registered, hvornår efterbetalingen blev kendt",
            "the period overlaps {0} (same person, municipality and benefit); add the parts of one payment up, correct the"
                    + " period, or write in registered when the after-payment became known");

    /** The payment if what it needs is good; what is wrong is noted. */
    static Optional<PaymentLine> read(
            Sentence at,
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
            problems.add(last, ENDS_EARLY.with(from));
            return false;
        }
        if (DayPayments.isTooLong(from.toEpochDay(), to.toEpochDay())) {
            problems.add(last, TOO_LONG.with(from));
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
            problems.add(cells.apply("to"), BEFORE_COUNTING.with(law.countingFrom()));
        } else if (law.policies().unknownAward() == Policies.UnknownAward.REFUSED
                && law.dependsOnAward(benefit)
                && payment.awarded().isEmpty()) {
            problems.add(cells.apply("awarded"), NO_AWARD.with(benefit.danish()));
        } else {
            try {
                RefundCalculator.under(law).payments(List.of(payment)).calculate();
                return true;
            } catch (IllegalArgumentException e) {
                problems.add(uncoveredEnd(law), known(benefit, law));
            } catch (ArithmeticException e) {
                problems.add(cells.apply("amount"), TOO_LARGE);
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

    private static Sentence known(Benefit benefit, Legislation law) {
        List<BenefitRule> rules = law.rules(benefit);
        Sentence first = rules.stream()
                .map(BenefitRule::validFrom)
                .min(Comparator.naturalOrder())
                .map(day -> Sentence.of(day.toString()))
                .orElse(NEVER);
        Sentence last = rules.stream().anyMatch(rule -> rule.validTo().isEmpty())
                ? Sentence.EMPTY
                : rules.stream()
                        .flatMap(rule -> rule.validTo().stream())
                        .max(Comparator.naturalOrder())
                        .map(UNTIL::with)
                        .orElse(Sentence.EMPTY);
        return NO_RULE.with(benefit.danish(), first, last);
    }

    /** How the municipality is written, where there is a choice. */
    Optional<String> spelling() {
        return Optional.of(cells.apply("municipality"))
                .filter(cell -> !cell.isField())
                .map(Cell::text);
    }

    /** Whether a problem is that of {@link #overlapping}. */
    static boolean isOverlap(Problem problem) {
        return problem.is(OVERLAP);
    }

    /** The problem of a line whose days another line has already paid. */
    Problem overlapping(PaymentLine other) {
        return Problem.ofCell(cells.apply("from"), OVERLAP.with(other.place));
    }
}
