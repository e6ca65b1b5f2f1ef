package dk.refusion.examples.files.payments;

import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.municipality.Municipality.SILKEBORG;

import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the sample that ships: some forty persons who do not exist, from 2024 to June 2026, in every common situation. The same
 * text each time; run {@link #main} with the file's path to write it.
 */
final class SampleGenerator {
    private static final String HEAD = """
            # Eksempel: genererede personer; ingen af dem findes, og beløbene stammer ikke fra nogen kommune.
            person;municipality;benefit;from;to;amount;registered;awarded;activity
            """;
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2026, 6);

    private final Random random = new Random(994);
    private final List<Payment> payments = new ArrayList<>();
    private Municipality home = BALLERUP;
    private String person = "";
    private int persons;

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), new SampleGenerator().text());
    }

    String text() {
        for (Municipality municipality : List.of(BALLERUP, HJOERRING, SILKEBORG)) {
            List<Consumer<SampleGenerator>> stories = stories();
            int count = municipality == HJOERRING ? stories.size() : stories.size() - 1;
            for (Consumer<SampleGenerator> story : stories.subList(0, count)) {
                home = municipality;
                person = String.format("person-%03d", ++persons);
                story.accept(this);
            }
        }
        return HEAD + payments.stream().map(SampleGenerator::line).collect(Collectors.joining("\n", "", "\n"));
    }

    // ------------------------------------------------------------------ what happens to people

    private static List<Consumer<SampleGenerator>> stories() {
        return List.of(
                SampleGenerator::downAllSteps,
                SampleGenerator::shortUnemployment,
                SampleGenerator::backWithinTheYear,
                SampleGenerator::startsOverAfterAYear,
                SampleGenerator::sickWeekByWeek,
                SampleGenerator::studiesInBetween,
                SampleGenerator::fromEducationHelpToOneBenefit,
                SampleGenerator::fromProgrammeToPension,
                SampleGenerator::oldAwards,
                SampleGenerator::flexibleJob,
                SampleGenerator::moves,
                SampleGenerator::paidAfterwards,
                SampleGenerator::paysBack,
                SampleGenerator::newThisSpring,
                SampleGenerator::endedBenefits);
    }

    private void downAllSteps() {
        months(KONTANTHJAELP, FIRST.plusMonths(random.nextInt(20)), LAST, amount(12_000));
    }

    private void shortUnemployment() {
        LocalDate from = LocalDate.of(2025, 10, 1).plusDays(random.nextInt(150));
        byMonth(DAGPENGE, from, from.plusDays(60 + random.nextInt(120)), amount(19_500), payment -> payment);
    }

    private void backWithinTheYear() {
        YearMonth start = YearMonth.of(2024, 2).plusMonths(random.nextInt(4));
        months(DAGPENGE, start, start.plusMonths(5), amount(18_800));
        months(SYGEDAGPENGE, start.plusMonths(14), start.plusMonths(17), amount(17_900));
        months(DAGPENGE, start.plusMonths(18), LAST, amount(18_900));
    }

    private void startsOverAfterAYear() {
        YearMonth start = YearMonth.of(2024, 1).plusMonths(random.nextInt(3));
        months(KONTANTHJAELP, start, start.plusMonths(6), amount(11_500));
        months(KONTANTHJAELP, start.plusMonths(21 + random.nextInt(3)), LAST, amount(11_900));
    }

    /** Week by week from a Wednesday, then the next benefit in the week in which this one ends. */
    private void sickWeekByWeek() {
        LocalDate from = LocalDate.of(2025, 9, 3).plusWeeks(random.nextInt(20));
        Money aWeek = amount(4_600);
        int weeks = 8 + random.nextInt(14);
        for (int week = 0; week < weeks; week++) {
            LocalDate first = from.plusWeeks(week);
            pay(SYGEDAGPENGE, first, first.plusDays(6), aWeek, payment -> payment);
        }
        byMonth(KONTANTHJAELP, from.plusWeeks(weeks), LAST.atEndOfMonth(), amount(12_100), payment -> payment);
    }

    private void studiesInBetween() {
        YearMonth start = YearMonth.of(2024, 3).plusMonths(random.nextInt(3));
        months(KONTANTHJAELP, start, start.plusMonths(3), amount(11_200));
        months(SU_STIPENDIUM, start.plusMonths(5), start.plusMonths(15), amount(6_800));
        months(BARSELSDAGPENGE, start.plusMonths(16), start.plusMonths(19), amount(18_100));
        months(KONTANTHJAELP, start.plusMonths(20), LAST, amount(11_600));
    }

    private void fromEducationHelpToOneBenefit() {
        months(
                UDDANNELSESHJAELP,
                YearMonth.of(2024, 9).plusMonths(random.nextInt(8)),
                YearMonth.of(2025, 6),
                amount(7_900));
        months(KONTANTHJAELP, YearMonth.of(2025, 7), LAST, amount(7_400));
    }

    private void fromProgrammeToPension() {
        YearMonth pension = YearMonth.of(2025, 2).plusMonths(random.nextInt(6));
        LocalDate awarded = pension.atDay(1).minusDays(12 + random.nextInt(10));
        months(RESSOURCEFORLOEBSYDELSE, FIRST, pension.minusMonths(1), amount(13_300));
        byMonth(
                FOERTIDSPENSION,
                pension.atDay(1),
                LAST.atEndOfMonth(),
                amount(21_300),
                payment -> payment.withAwarded(awarded));
    }

    /** Awards before July 2014 keep their fixed percentages. */
    private void oldAwards() {
        boolean pension = random.nextBoolean();
        LocalDate awarded = LocalDate.of(2013, 2, 1).plusDays(random.nextInt(400));
        byMonth(
                pension ? FOERTIDSPENSION : FLEKSLOENTILSKUD,
                FIRST.plusMonths(10).atDay(1),
                LAST.atEndOfMonth(),
                amount(pension ? 20_400 : 8_200),
                payment -> payment.withAwarded(awarded));
    }

    private void flexibleJob() {
        LocalDate visited = LocalDate.of(2024, 4, 10).plusDays(random.nextInt(90));
        UnaryOperator<Payment> withVisitation = payment -> payment.withAwarded(visited);
        LocalDate hired = visited.plusDays(100 + random.nextInt(120));
        byMonth(LEDIGHEDSYDELSE, visited, hired.minusDays(1), amount(17_400), withVisitation);
        byMonth(FLEKSLOENTILSKUD, hired, LAST.atEndOfMonth(), amount(9_700), withVisitation);
    }

    /** Moves in the middle of a month; the count moves along. */
    private void moves() {
        LocalDate moved = LocalDate.of(2026, 2, 9).plusDays(random.nextInt(90));
        Money aMonth = amount(12_300);
        byMonth(KONTANTHJAELP, moved.minusDays(200).withDayOfMonth(1), moved.minusDays(1), aMonth, payment -> payment);
        home = home == BALLERUP ? SILKEBORG : BALLERUP;
        byMonth(KONTANTHJAELP, moved, LAST.atEndOfMonth(), aMonth, payment -> payment);
    }

    /** Months that became known in June 2026 put the later ones further down. */
    private void paidAfterwards() {
        YearMonth start = YearMonth.of(2025, 11).plusMonths(random.nextInt(3));
        LocalDate registered = LocalDate.of(2026, 6, 4 + random.nextInt(20));
        Money aMonth = amount(11_800);
        byMonth(
                KONTANTHJAELP,
                start.atDay(1),
                start.atEndOfMonth(),
                aMonth,
                payment -> payment.withRegistered(registered));
        months(KONTANTHJAELP, start.plusMonths(1), LAST, aMonth);
    }

    /** A month is paid back in full, a part of another one too. */
    private void paysBack() {
        YearMonth start = YearMonth.of(2025, 8).plusMonths(random.nextInt(4));
        Money aMonth = amount(18_400);
        LocalDate registered = LocalDate.of(2026, 5, 18 + random.nextInt(10)).plusWeeks(random.nextInt(4));
        months(SYGEDAGPENGE, start, start.plusMonths(6), aMonth);
        UnaryOperator<Payment> late = payment -> payment.withRegistered(registered);
        YearMonth back = start.plusMonths(2);
        pay(SYGEDAGPENGE, back.atDay(1), back.atEndOfMonth(), aMonth.negated(), late);
        YearMonth part = start.plusMonths(4);
        pay(SYGEDAGPENGE, part.atDay(1), part.atEndOfMonth(), Money.ofKroner(-2_750), late);
    }

    private void newThisSpring() {
        LocalDate from = LocalDate.of(2026, 5, 27).plusDays(random.nextInt(20));
        byMonth(DAGPENGE, from, LAST.atEndOfMonth(), amount(19_200), payment -> payment);
    }

    /** Benefits that left the list of the Act on 1 July 2025 and 1 February 2026. */
    private void endedBenefits() {
        months(INTEGRATIONSYDELSE, YearMonth.of(2024, 10), YearMonth.of(2025, 6), amount(6_900));
        months(REVALIDERINGSYDELSE, YearMonth.of(2025, 7), YearMonth.of(2026, 1), amount(17_300));
        byMonth(
                LOENTILSKUD,
                LocalDate.of(2026, 2, 1),
                LAST.atEndOfMonth(),
                amount(8_600),
                payment -> payment.withActivity(Activity.ACTIVE));
        pay(SENIORPENSION, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), amount(21_000), payment -> payment);
    }

    // ------------------------------------------------------------------ how it is paid

    private Money amount(int about) {
        return Money.ofOere(about * 100L + random.nextInt(about * 10));
    }

    private void months(Benefit benefit, YearMonth first, YearMonth last, Money aMonth) {
        byMonth(benefit, first.atDay(1), last.atEndOfMonth(), aMonth, payment -> payment);
    }

    /** A payment for each calendar month; of a month that is not whole the days' part of the amount. */
    private void byMonth(Benefit benefit, LocalDate from, LocalDate to, Money aMonth, UnaryOperator<Payment> with) {
        LocalDate first = from;
        while (!first.isAfter(to)) {
            YearMonth month = YearMonth.from(first);
            LocalDate last = month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth();
            int days = last.getDayOfMonth() - first.getDayOfMonth() + 1;
            pay(benefit, first, last, Money.ofOere(aMonth.oere() * days / month.lengthOfMonth()), with);
            first = last.plusDays(1);
        }
    }

    private void pay(Benefit benefit, LocalDate from, LocalDate to, Money amount, UnaryOperator<Payment> with) {
        if (!from.isAfter(LAST.atEndOfMonth())) {
            LocalDate end = to.isAfter(LAST.atEndOfMonth()) ? LAST.atEndOfMonth() : to;
            payments.add(with.apply(Payment.of(person, home, benefit, from, end, amount)));
        }
    }

    private static String line(Payment payment) {
        return Stream.of(
                        payment.person(),
                        payment.municipality().danish(),
                        payment.benefit().name(),
                        payment.from().toString(),
                        payment.to().toString(),
                        payment.amount().kroner().toPlainString().replace('.', ','),
                        payment.registered().map(LocalDate::toString).orElse(""),
                        payment.awarded().map(LocalDate::toString).orElse(""),
                        payment.activity().map(Activity::danish).orElse(""))
                .collect(Collectors.joining(";"));
    }
}
