package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons in columns have the payments that were given, in their order, however far their days lie. */
class HistoriesTest {
    /** The last day that stands in columns. */
    private static final LocalDate FAR = LocalDate.ofEpochDay(1_000_000);

    private static final Legislation LAW = Legislation.denmark();

    private static Payment paid(String person, String from, String to) {
        return paid(person, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Payment paid(String person, LocalDate from, LocalDate to) {
        return Payment.of(person, BALLERUP, KONTANTHJAELP, from, to, kr(700));
    }

    private static Counters balance(String person) {
        return Counters.of(person, Week.parse("2025-W40"), 60, Week.parse("2023-W01"), WeekSet.empty(), false);
    }

    private static List<Payment> all(Histories histories) {
        return Stream.iterate(0, place -> place < histories.persons().size(), place -> place + 1)
                .flatMap(place -> histories.history(place).payments().stream())
                .toList();
    }

    @Test
    void payments_come_back_with_all_that_was_said_of_them() {
        Payment plain = paid("a", "2026-01-05", "2026-01-11");
        List<Payment> payments = List.of(
                plain,
                plain.withAwarded(LocalDate.of(2014, 6, 30)),
                plain.withRegistered(LocalDate.of(2026, 2, 1)),
                plain.withActivity(Activity.ACTIVE),
                plain.withActivity(Activity.PASSIVE).withAwarded(LocalDate.of(1969, 12, 31)));
        Histories histories = Histories.of(payments, List.of());

        assertThat(all(histories)).isEqualTo(payments);
        assertThat(histories.payments()).isEqualTo(5);
        assertThat(histories).hasToString("1 persons, 5 payments");
    }

    @Test
    void days_that_no_column_holds_come_back_too() {
        List<Payment> payments = List.of(
                paid("a", FAR.plusDays(1), FAR.plusDays(9)),
                paid("a", FAR, FAR.plusDays(1)),
                paid("a", FAR.minusDays(1), FAR),
                paid("a", LocalDate.ofEpochDay(-1_000_001), LocalDate.ofEpochDay(-1_000_000)),
                paid("a", "2026-01-05", "2026-01-11").withAwarded(FAR.plusDays(1)),
                paid("a", "2026-01-05", "2026-01-11").withRegistered(FAR.plusDays(1)));

        assertThat(all(Histories.of(payments, List.of()))).isEqualTo(payments);

        Histories.Builder builder = Histories.builder().person("z").person("a");
        for (Payment payment : payments) {
            builder.payment(
                    (int) payment.from().toEpochDay(),
                    (int) payment.to().toEpochDay(),
                    payment.amount().oere(),
                    payment.benefit(),
                    payment.municipality());
            payment.awarded().ifPresent(builder::awarded);
            payment.registered().ifPresent(builder::registered);
        }
        assertThat(all(builder.build())).isEqualTo(payments);
        assertThat(builder.build().persons()).containsExactly("a", "z");
    }

    @Test
    void what_is_said_of_a_payment_that_no_column_holds_is_kept() {
        LocalDate from = FAR.plusDays(1);
        Histories histories = Histories.builder()
                .person("a")
                .payment((int) from.toEpochDay(), (int) from.toEpochDay(), 100, KONTANTHJAELP, AALBORG)
                .awarded(LocalDate.of(2014, 7, 1))
                .registered(LocalDate.of(2026, 2, 1))
                .activity(Activity.ACTIVE)
                .build();

        assertThat(all(histories))
                .containsExactly(Payment.of("a", AALBORG, KONTANTHJAELP, from, from, kr(1))
                        .withAwarded(LocalDate.of(2014, 7, 1))
                        .withRegistered(LocalDate.of(2026, 2, 1))
                        .withActivity(Activity.ACTIVE));
    }

    @Test
    void what_is_said_of_a_payment_in_columns_is_kept() {
        LocalDate day = LocalDate.of(2026, 1, 5);
        Histories histories = Histories.builder()
                .person("a")
                .payment((int) day.toEpochDay(), (int) day.toEpochDay() + 6, 70_000, KONTANTHJAELP, BALLERUP)
                .awarded(LocalDate.of(2014, 7, 1))
                .build();

        assertThat(all(histories))
                .containsExactly(paid("a", "2026-01-05", "2026-01-11").withAwarded(LocalDate.of(2014, 7, 1)));
    }

    @Test
    void a_payment_given_in_columns_is_refused_like_any_other() {
        Histories.Builder builder = Histories.builder();
        assertThatIllegalStateException().isThrownBy(() -> builder.payment(1, 2, 3, KONTANTHJAELP, BALLERUP));

        builder.person("a");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.payment(2, 1, 3, KONTANTHJAELP, BALLERUP));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.payment(0, 40_000, 3, KONTANTHJAELP, BALLERUP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Histories.builder().person("\u200B"))
                .withMessage("a payment is for a person, was \"\u200B\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.person("a").build())
                .withMessage("a person comes once, was twice in the histories");
    }

    @Test
    void persons_stand_in_the_order_of_their_names_each_with_their_own_payments() {
        Payment first = paid("b", "2026-01-05", "2026-01-11");
        Payment second = paid("a", "2026-01-12", "2026-01-18");
        Payment third = paid("b", "2026-01-19", "2026-01-25");

        Histories histories = Histories.of(List.of(first, second, third), List.of(balance("c")));

        assertThat(histories.persons()).containsExactly("a", "b", "c");
        assertThat(all(histories)).containsExactly(second, first, third);
        assertThat(histories.history(2).opening()).contains(balance("c"));
        assertThat(histories.history(0).opening()).isEmpty();
    }

    @Test
    void balances_given_later_are_of_persons_with_payments_and_of_others() {
        Histories histories = Histories.of(
                List.of(paid("b", "2026-01-05", "2026-01-11"), paid("d", "2026-01-12", "2026-01-18")), List.of());

        Histories carried = histories.withOpenings(List.of(balance("a"), balance("d"), balance("e")));

        assertThat(carried.persons()).containsExactly("a", "b", "d", "e");
        assertThat(all(carried)).isEqualTo(all(histories));
        assertThat(carried.history(1).payments()).hasSize(1);
        assertThat(carried.history(2).opening()).contains(balance("d"));
        assertThat(carried.under(LAW).person(2).counters(Week.parse("2026-W03")).seniority())
                .isEqualTo(61);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histories.withOpenings(List.of(balance("a"), balance("a"))))
                .withMessage("a person has one opening balance, was a second one of 2025-W40");
    }

    @Test
    void an_opening_balance_goes_with_the_history_of_one_person() {
        History carried = History.of(balance("a"), List.of(paid("a", "2026-01-05", "2026-01-11")));

        CountedHistory counted = carried.under(LAW);

        assertThat(counted.seniority(0)).isEqualTo(61);
        assertThat(counted.history()).isNotSameAs(carried);
        assertThat(counted.history().opening()).contains(balance("a"));
        assertThat(counted.payments()).containsOnlyKeys(Week.parse("2026-W02"));
    }

    @Test
    void what_was_known_on_a_day_leaves_out_later_registrations_of_any_person() {
        Payment early = paid("b", "2026-01-05", "2026-01-11");
        Payment late = paid("b", "2026-01-12", "2026-01-18").withRegistered(LocalDate.of(2026, 3, 1));
        Histories histories = Histories.of(
                List.of(paid("a", "2026-01-05", "2026-01-11"), early, late, paid("b", "2026-01-19", "2026-01-25")),
                List.of(balance("c")));

        Histories known = histories.knownAt(LocalDate.of(2026, 2, 28));

        assertThat(known.persons()).containsExactly("a", "b", "c");
        assertThat(known.payments()).isEqualTo(3);
        assertThat(known.history(2).opening()).isPresent();
        CountedHistory counted = histories.under(LAW).known(1, LocalDate.of(2026, 2, 28));
        assertThat(counted.history().payments()).isEqualTo(known.history(1).payments());
        assertThat(counted.size()).isEqualTo(2);
        assertThat(counted.week(1)).isEqualTo(Week.parse("2026-W04").index());
        assertThat(histories.under(LAW).known(1, LocalDate.of(2026, 3, 1)).size())
                .isEqualTo(3);
        assertThat(histories.under(LAW)).hasToString("3 persons, 4 payments under Danmark");
    }

    @ParameterizedTest
    @CsvSource({
        // a week of January that became known on 10 February
        "KONTANTHJAELP, 2026-01-12, 2026-02-10, 2026-01-31, 2026-02-28, true",
        "KONTANTHJAELP, 2026-01-12, 2026-02-10, 2026-02-09, 2026-02-10, true",
        "KONTANTHJAELP, 2026-01-12, 2026-02-10, 2026-02-10, 2026-02-28, false",
        "KONTANTHJAELP, 2026-01-12, 2026-02-10, 2026-01-31, 2026-02-09, false",
        // one that was known when it began
        "KONTANTHJAELP, 2026-01-12, , 2026-01-31, 2026-02-28, false",
        "KONTANTHJAELP, 2026-01-15, , 2026-01-14, 2026-02-28, true",
        // a week that begins on the day before, or later
        "KONTANTHJAELP, 2026-02-02, 2026-02-03, 2026-02-02, 2026-02-28, true",
        "KONTANTHJAELP, 2026-02-02, 2026-02-03, 2026-02-01, 2026-02-28, false",
        // by its award a later payment says something of earlier weeks
        "FLEKSLOENTILSKUD, 2026-03-02, 2026-02-03, 2026-02-01, 2026-02-28, true",
        "KONTANTHJAELP, 2026-03-02, 2026-02-03, 2026-02-01, 2026-02-28, false"
    })
    void news_of_a_month_is_what_became_known_in_it_of_weeks_before(
            Benefit benefit, LocalDate from, LocalDate registered, LocalDate after, LocalDate to, boolean isNews) {
        Payment payment = Payment.of("a", BALLERUP, benefit, from, from, kr(700));
        Histories histories =
                Histories.of(List.of(registered == null ? payment : payment.withRegistered(registered)), List.of());

        assertThat(histories.under(LAW).hasNews(0, after, to)).isEqualTo(isNews);
    }

    @Test
    void news_of_one_person_is_none_of_the_person_before() {
        Payment late = paid("b", "2026-01-12", "2026-01-18").withRegistered(LocalDate.of(2026, 2, 10));
        CountedHistories counted = Histories.of(List.of(paid("a", "2026-01-05", "2026-01-11"), late), List.of())
                .under(LAW);

        assertThat(counted.hasNews(0, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)))
                .isFalse();
        assertThat(counted.hasNews(1, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)))
                .isTrue();
    }

    @Test
    void awards_that_a_later_one_replaces_are_told_of_each_person() {
        Payment old = Payment.of(
                        "b", BALLERUP, FLEKSLOENTILSKUD, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 11), kr(700))
                .withAwarded(LocalDate.of(2013, 5, 1));
        Payment later = Payment.of(
                        "b", BALLERUP, FLEKSLOENTILSKUD, LocalDate.of(2025, 1, 6), LocalDate.of(2025, 1, 12), kr(700))
                .withAwarded(LocalDate.of(2025, 1, 1));
        Histories histories = Histories.of(List.of(paid("a", "2026-01-05", "2026-01-11"), old, later, old), List.of());

        assertThat(histories.outdatedAwards(LAW)).containsExactly(old, old);
        assertThat(Histories.of(List.of(old), List.of()).outdatedAwards(LAW)).isEmpty();
    }

    @Test
    void a_history_comes_back_from_its_fields() {
        History history = History.of(
                balance("a"),
                List.of(
                        paid("a", "2026-01-05", "2026-01-11").withActivity(Activity.ACTIVE),
                        paid("a", "2026-01-12", "2026-01-18").withAwarded(LocalDate.of(2014, 7, 1))));

        History again = History.fromJson(history.asJson());

        assertThat(again.payments()).isEqualTo(history.payments());
        assertThat(again.opening()).isEqualTo(history.opening());
        assertThat(again.person()).isEqualTo("a");
        assertThat(again).hasToString("a: 2 payments after 2025-W40");
    }

    @Test
    void a_payment_before_its_opening_balance_is_refused_when_it_is_counted() {
        CountedHistories counted = Histories.of(List.of(paid("a", "2025-01-06", "2025-01-12")), List.of(balance("a")))
                .under(LAW);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> counted.person(0))
                .withMessageContaining("an opening balance closes the weeks to 2025-W40");
    }
}
