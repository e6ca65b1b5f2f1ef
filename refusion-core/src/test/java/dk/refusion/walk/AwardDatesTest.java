package dk.refusion.walk;

import static dk.refusion.law.Benefit.FLEKSJOB_GAMMEL_ORDNING;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LEDIGHEDSYDELSE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which date of award a payment has, and what a later one on the ladder makes of the earlier days, Order 14/2026 § 21. */
class AwardDatesTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final String NEW_SCHEME = "2013-05-15";
    private static final String ON_LADDER = "2014-07-01";

    private static AwardDates dates(Paid paid, Optional<Opening> opening) {
        PersonPayments payments = paid.payments(LAW);
        AwardDates awards = new AwardDates(payments, LAW);
        payments.begin(0, opening);
        awards.begin();
        return awards;
    }

    private static AwardDates dates(Paid paid) {
        return dates(paid, Optional.empty());
    }

    private static LongStream days(String... days) {
        return IntStream.range(0, days.length).mapToLong(i -> Paid.day(days[i]));
    }

    @Test
    void a_date_that_is_not_told_is_the_first_day_of_what_shows_it() {
        AwardDates awards = dates(Paid.toOne()
                .weeks("2018-W10", 1, 100, LEDIGHEDSYDELSE)
                .weeks("2018-W12", 1, 100, KONTANTHJAELP)
                .weeks("2018-W14", 1, 100, FOERTIDSPENSION)
                .days("2018-02-01", "2018-02-28", 100, KONTANTHJAELP)
                .days("2018-05-01", "2018-05-31", 100, FLEKSLOENTILSKUD)
                .days("2018-02-02", "2018-02-28", 100, FLEKSJOB_GAMMEL_ORDNING)
                .days("2018-03-01", "2018-03-31", 100, FOERTIDSPENSION)
                .days("2018-05-01", "2018-05-31", 100, FLEKSLOENTILSKUD, "2017-01-02")
                .days("2018-05-01", "2018-05-31", 100, KONTANTHJAELP, "2017-01-03"));

        assertThat(IntStream.range(0, 9).mapToLong(awards::date))
                .containsExactlyElementsOf(days(
                                // a flexible job of any kind shows the referral, a pension the pension alone
                                "2018-02-02",
                                "2018-03-19",
                                "2018-03-01",
                                "2018-02-01",
                                "2018-02-02",
                                // where it makes no difference it is the payment's own
                                "2018-02-02",
                                "2018-03-01",
                                "2017-01-02",
                                "2017-01-03")
                        .boxed()
                        .toList());
    }

    @Test
    void each_of_many_payments_is_counted_by_its_own_date() {
        Paid paid = Paid.toOne();
        for (int month = 1; month <= 9; month++) {
            String award = month % 2 == 0 ? "2012-12-31" : ON_LADDER;
            paid.days("2018-0" + month + "-05", "2018-0" + month + "-05", 100, FLEKSLOENTILSKUD, award);
        }

        assertThat(paid.lines(LAW))
                .extracting(Line::rate)
                .containsExactly(
                        "refusion 80 %",
                        "refusion 65 %",
                        "refusion 80 %",
                        "refusion 65 %",
                        "refusion 80 %",
                        "refusion 65 %",
                        "refusion 80 %",
                        "refusion 65 %",
                        "refusion 40 %");
    }

    // ------------------------------------------------------------------ what a later referral makes count

    private static Paid between() {
        return Paid.toOne().weeks("2018-W10", 2, 100, FLEKSLOENTILSKUD, NEW_SCHEME);
    }

    /** The numbers of the first two weeks, of a referral between the new scheme and the ladder. */
    private static List<Integer> numbers(Paid paid) {
        return paid.lines(LAW).stream().map(Line::number).limit(2).toList();
    }

    @Test
    void weeks_of_a_referral_from_2013_count_once_there_is_one_on_the_ladder() {
        assertThat(numbers(between())).containsExactly(0, 0);
        assertThat(numbers(between().weeks("2019-W10", 1, 100, FLEKSLOENTILSKUD, ON_LADDER)))
                .containsExactly(1, 2);
        assertThat(numbers(between().days("2019-03-04", "2019-03-04", 100, LEDIGHEDSYDELSE, ON_LADDER)))
                .containsExactly(1, 2);
        // no other benefit does that, nor an older referral
        assertThat(numbers(between().weeks("2019-W10", 1, 100, FOERTIDSPENSION, ON_LADDER)))
                .containsExactly(0, 0);
        assertThat(numbers(between().weeks("2019-W10", 1, 100, FLEKSLOENTILSKUD, "2012-12-31")))
                .containsExactly(0, 0);
        assertThat(numbers(between().weeks("2019-W10", 1, 100, KONTANTHJAELP))).containsExactly(0, 0);
        assertThat(numbers(between().weeks("2019-W10", 1, 100, FLEKSJOB_GAMMEL_ORDNING, ON_LADDER)))
                .containsExactly(0, 0);
        assertThat(numbers(Paid.toOne()
                        .weeks("2018-W10", 2, 100, FLEKSLOENTILSKUD, "2012-12-31")
                        .weeks("2019-W10", 1, 100, FLEKSLOENTILSKUD, ON_LADDER)))
                .containsExactly(0, 0);
    }

    @Test
    void a_person_without_one_is_not_taken_for_the_person_before() {
        PaidColumns columns = new Paid()
                .person()
                .weeks("2018-W10", 2, 100, FLEKSLOENTILSKUD, NEW_SCHEME)
                .weeks("2019-W10", 1, 100, FLEKSLOENTILSKUD, ON_LADDER)
                .person()
                .weeks("2018-W10", 2, 100, FLEKSLOENTILSKUD, NEW_SCHEME)
                .person()
                .weeks("2018-W10", 2, 100, KONTANTHJAELP)
                .columns();
        WalkedLines walked = WalkedLines.under(LAW, columns);

        assertThat(walked.lines(0, Optional.empty())).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(walked.lines(1, Optional.empty())).extracting(Line::number).containsExactly(0, 0);
        assertThat(walked.lines(2, Optional.empty())).extracting(Line::number).containsExactly(1, 2);
    }

    /** A job on the ladder for the last day that counts, and one that an opening balance has counted before. */
    @Test
    void a_single_day_on_the_ladder_is_enough_if_it_is_looked_at() {
        Paid oneDay = between().days("2019-03-04", "2019-03-04", 100, FLEKSLOENTILSKUD, ON_LADDER);
        assertThat(numbers(oneDay)).containsExactly(1, 2);

        Paid counted = Paid.toOne()
                .weeks("2018-W20", 2, 100, FLEKSLOENTILSKUD, NEW_SCHEME)
                .days("2018-03-05", "2018-03-11", 100, FLEKSLOENTILSKUD, ON_LADDER);
        int next = Week.parse("2018-W11").index();
        Opening opening = new Opening(next, 5, next - 5, WeekSet.empty(), false);
        assertThat(WalkedLines.under(LAW, counted.columns()).lines(0, Optional.of(opening)))
                .extracting(Line::number)
                .containsExactly(0, 0);
    }

    /** Only the last day of the payment is one of 2014-W27 that counts. */
    @Test
    void days_before_the_count_bring_nobody_on_the_ladder() {
        RuleSpan referred = CompiledLaw.of(LAW).span(FLEKSLOENTILSKUD, Paid.day("2018-03-05"), Paid.day(NEW_SCHEME));
        Paid lastDay = between().days("2014-06-20", "2014-07-01", 100, FLEKSLOENTILSKUD, ON_LADDER);

        assertThat(dates(lastDay).counts(referred)).isTrue();
        assertThat(dates(between()).counts(referred)).isFalse();
        assertThat(dates(between()).counts(CompiledLaw.of(LAW).span(KONTANTHJAELP, Paid.day("2018-03-05"), 0)))
                .isTrue();
    }

    @Test
    void the_span_of_a_day_is_that_of_the_payments_award() {
        AwardDates awards = dates(Paid.toOne()
                .weeks("2018-W10", 2, 100, FLEKSLOENTILSKUD, NEW_SCHEME)
                .weeks("2018-W10", 2, 100, KONTANTHJAELP)
                .days("2018-05-01", "2018-05-31", 100, FLEKSLOENTILSKUD, ON_LADDER));
        int day = Paid.day("2018-05-01");

        assertThat(awards.span(0, day)).isSameAs(CompiledLaw.of(LAW).span(FLEKSLOENTILSKUD, day, Paid.day(NEW_SCHEME)));
        assertThat(awards.span(2, day)).isSameAs(CompiledLaw.of(LAW).span(FLEKSLOENTILSKUD, day, Paid.day(ON_LADDER)));
        // of one and then of another
        for (String one : List.of("2018-05-01", "2015-05-01", "2015-12-31", "2016-01-01", "2016-01-04", "2015-12-31")) {
            assertThat(awards.span(1, Paid.day(one)))
                    .isSameAs(CompiledLaw.of(LAW).span(KONTANTHJAELP, Paid.day(one), 0));
        }
    }
}
