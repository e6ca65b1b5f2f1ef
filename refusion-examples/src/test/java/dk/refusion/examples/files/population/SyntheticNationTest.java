package dk.refusion.examples.files.population;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.refusion.examples.files.published.ShippedRow;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The margins of the generated nation against the figures it was drawn from, each counted in its payments. */
class SyntheticNationTest {
    private static final int PERSONS = 60_000;
    private static final double WEEKS = PublishedNation.END - PublishedNation.FIRST;
    /** How many persons of the nation one of the sample stands for. */
    private static final double SCALE = (double) SyntheticNation.size() / PERSONS;

    private static final List<Payment> PAYMENTS = new ArrayList<>();

    @BeforeAll
    static void the_nation_is_drawn() {
        NationHistory nation = SyntheticNation.of(PERSONS, 1);
        for (int person = 0; person < PERSONS; person++) {
            nation.payments(person).stream()
                    .filter(payment -> payment.amount().signum() > 0)
                    .forEach(PAYMENTS::add);
        }
    }

    @Test
    void the_full_time_recipients_of_each_benefit_are_the_published_ones() {
        Map<Benefit, Double> weeks = new EnumMap<>(Benefit.class);
        PAYMENTS.stream()
                .filter(payment -> !isBeside(payment))
                .forEach(payment -> weeks.merge(payment.benefit(), weeks(payment), Double::sum));

        for (PublishedBenefit published : PublishedBenefit.all()) {
            double kroner = published.spending().total().kroner().doubleValue();
            double expected = kroner / published.yearly().kroner().doubleValue();

            assertThat(SCALE * weeks.getOrDefault(published.benefit(), 0.0) / WEEKS)
                    .as(published.benefit().danish())
                    .isCloseTo(expected, within(0.06 * expected));
        }
    }

    @Test
    void social_assistance_falls_on_the_municipalities_as_their_accounts_say() {
        Map<Municipality, Double> weeks = new EnumMap<>(Municipality.class);
        PAYMENTS.stream()
                .filter(payment -> payment.benefit() == Benefit.KONTANTHJAELP)
                .forEach(payment -> weeks.merge(payment.municipality(), weeks(payment), Double::sum));
        double all = weeks.values().stream().mapToDouble(Double::doubleValue).sum();
        PublishedBenefit published = PublishedBenefit.all().get(0);
        double total = published.spending().total().kroner().doubleValue();
        double wrong = 0;
        for (Municipality municipality : Municipality.values()) {
            double share = published
                            .spending()
                            .get(municipality)
                            .orElseThrow()
                            .kroner()
                            .doubleValue()
                    / total;
            wrong += Math.abs(weeks.getOrDefault(municipality, 0.0) / all - share) / 2;
        }

        assertThat(weeks).hasSize(98);
        assertThat(weeks.getOrDefault(Municipality.KOEBENHAVN, 0.0) / weeks.getOrDefault(Municipality.AEROE, 0.0))
                .isBetween(150.0, 600.0);
        assertThat(wrong).as("share of the weeks in a wrong municipality").isLessThan(0.06);
    }

    /** Statistikbanken's AUK01 counts another part of the recipients, and was not drawn from. */
    @Test
    void more_persons_on_social_assistance_live_where_statistics_count_more() {
        Map<String, Double> counted = ShippedRow.of("auk01_annual_means.csv").stream()
                .filter(row -> row.get("year").equals("2019"))
                .collect(toMap(row -> row.get("area"), row -> Double.valueOf(row.get("full_time_persons_mean"))));
        Map<Municipality, Double> drawn = new EnumMap<>(Municipality.class);
        PAYMENTS.stream()
                .filter(payment -> payment.benefit() == Benefit.KONTANTHJAELP)
                .forEach(payment -> drawn.merge(payment.municipality(), weeks(payment), Double::sum));
        List<Municipality> both = drawn.keySet().stream()
                .filter(municipality -> counted.containsKey(municipality.danish()))
                .toList();

        assertThat(both).hasSizeGreaterThan(90);
        assertThat(correlation(
                        both.stream().map(one -> counted.get(one.danish())).toList(),
                        both.stream().map(drawn::get).toList()))
                .isGreaterThan(0.9);
    }

    @Test
    void spells_of_sickness_that_run_on_a_day_have_lasted_as_long_as_the_published_ones() {
        Map<Integer, Double> running = new HashMap<>();
        List<ShippedRow> classes = ShippedRow.of("durations_of_sickness.csv");
        for (List<Payment> spell : spells()) {
            LocalDate first = spell.get(0).from();
            LocalDate last = spell.get(spell.size() - 1).to();
            for (LocalDate day = LocalDate.of(2019, 1, 7); day.getYear() < 2024; day = day.plusWeeks(7)) {
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    running.merge((int) ChronoUnit.WEEKS.between(first, day) + 1, 1.0, Double::sum);
                }
            }
        }
        double firstClass = perWeek(running, 1, 4);
        for (ShippedRow one : classes) {
            double published = Double.parseDouble(one.get("spells_per_week_of_class")) / 3366;
            int from = Integer.parseInt(one.get("from_week"));
            int to = Integer.parseInt(one.get("to_week"));

            assertThat(perWeek(running, from, to) / firstClass)
                    .as("weeks " + from + " to " + to)
                    .isCloseTo(published, within(0.02 + 0.15 * published));
        }
    }

    @Test
    void rates_are_those_of_their_year_and_rise_by_two_per_cent_of_it() {
        PublishedBenefit unemployment = PublishedBenefit.all().get(1);

        assertThat(unemployment.weekly(2020)).isEqualTo(22_899_600 / 52);
        assertThat(unemployment.weekly(2025)).isEqualTo(22_899_600 / 52 * 110 / 100);
        assertThat(unemployment.weekly(2016)).isEqualTo(22_899_600 / 52 * 92 / 100);
    }

    @Test
    void another_seed_is_another_nation_of_the_same_size() {
        assertThat(SyntheticNation.of(50, 2).payments(49))
                .isNotEqualTo(SyntheticNation.of(50, 1).payments(49));
        assertThat(SyntheticNation.size()).isBetween(2_000_000L, 2_500_000L);
    }

    /** What is beside another benefit has an amount of its own. */
    private static boolean isBeside(Payment payment) {
        return payment.benefit() == Benefit.SYGEDAGPENGE && payment.amount().oere() % 80_000 == 0;
    }

    private static double weeks(Payment payment) {
        return (ChronoUnit.DAYS.between(payment.from(), payment.to()) + 1) / 7.0;
    }

    /** Payments of sickness benefit that follow each other. */
    private static List<List<Payment>> spells() {
        List<List<Payment>> spells = new ArrayList<>();
        for (Payment payment : PAYMENTS) {
            if (payment.benefit() != Benefit.SYGEDAGPENGE || isBeside(payment)) {
                continue;
            }
            List<Payment> last = spells.isEmpty() ? List.of() : spells.get(spells.size() - 1);
            boolean isNext = !last.isEmpty()
                    && last.get(0).person().equals(payment.person())
                    && last.get(last.size() - 1).to().plusDays(1).equals(payment.from())
                    && payment.from().getMonthValue() % 11 <= 1;
            if (!isNext) {
                spells.add(new ArrayList<>());
            }
            spells.get(spells.size() - 1).add(payment);
        }
        return spells;
    }

    private static double perWeek(Map<Integer, Double> running, int from, int to) {
        double sum = 0;
        for (int week = from; week <= to; week++) {
            sum += running.getOrDefault(week, 0.0);
        }
        return sum / (to - from + 1);
    }

    private static double correlation(List<Double> one, List<Double> other) {
        double meanOfOne =
                one.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double meanOfOther =
                other.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double both = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (int i = 0; i < one.size(); i++) {
            both += (one.get(i) - meanOfOne) * (other.get(i) - meanOfOther);
            ofOne += Math.pow(one.get(i) - meanOfOne, 2);
            ofOther += Math.pow(other.get(i) - meanOfOther, 2);
        }
        return both / Math.sqrt(ofOne * ofOther);
    }
}
