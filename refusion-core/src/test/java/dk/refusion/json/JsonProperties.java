package dk.refusion.json;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Counters;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyDomain;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever can be rebuilt comes back from either mapper as it was. */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class JsonProperties {
    private static final LocalDate FIRST = LocalDate.of(2014, 7, 1);

    @Property
    void amounts_ratios_and_percentages_come_back(
            @ForAll Mapper mapper, @ForAll Money amount, @ForAll Ratio ratio, @ForAll Percentage percentage) {
        assertThat(mapper.carry(amount, Money.class)).isEqualTo(amount);
        assertThat(mapper.carry(ratio, Ratio.class)).isEqualTo(ratio);
        assertThat(mapper.carry(percentage, Percentage.class)).isEqualTo(percentage);
        assertThat(mapper.carry(FullTimePersons.of(ratio), FullTimePersons.class))
                .isEqualTo(FullTimePersons.of(ratio));
    }

    @Property
    void an_amount_is_written_as_its_decimal_number(@ForAll Mapper mapper, @ForAll Money amount) {
        assertThat(mapper.write(amount)).isEqualTo("\"" + amount.kroner().toPlainString() + "\"");
    }

    @Property
    void rates_come_back(@ForAll Mapper mapper, @ForAll @IntRange(max = 10_000) int basisPoints) {
        RefundRate rate = RefundRate.of(Percentage.of(Ratio.of(basisPoints, 10_000)));

        assertThat(mapper.carry(rate, RefundRate.class)).isEqualTo(rate);
    }

    @Property
    void series_come_back(@ForAll Mapper mapper, @ForAll MoneySeries series) {
        assertThat(mapper.carry(series, MoneySeries.class)).isEqualTo(series);
    }

    @Property
    void weeks_come_back(
            @ForAll Mapper mapper,
            @ForAll @Size(max = 4) List<@IntRange(max = 3_000) Integer> starts,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        List<WeekRange> ranges = starts.stream()
                .map(start -> WeekRange.of(Week.ofIndex(start), length))
                .toList();
        WeekSet weeks = WeekSet.of(ranges);

        assertThat(mapper.carry(weeks, WeekSet.class)).isEqualTo(weeks);
        for (WeekRange range : ranges) {
            assertThat(mapper.carry(range, WeekRange.class)).isEqualTo(range);
            assertThat(mapper.carry(range.first(), Week.class)).isEqualTo(range.first());
        }
    }

    @Property
    void constants_come_back(@ForAll Mapper mapper, @ForAll Municipality municipality, @ForAll Benefit benefit) {
        assertThat(mapper.carry(municipality, Municipality.class)).isEqualTo(municipality);
        assertThat(mapper.carry(benefit, Benefit.class)).isEqualTo(benefit);
    }

    /** Of whom something can be seen: U+FEFF alone is nobody. */
    @Provide
    Arbitrary<String> persons() {
        return Arbitraries.strings().filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    @Property
    void payments_come_back_whatever_is_absent(
            @ForAll Mapper mapper,
            @ForAll("persons") String person,
            @ForAll Municipality municipality,
            @ForAll Benefit benefit,
            @ForAll @LongRange(max = 5_000) long day,
            @ForAll @LongRange(max = 400) long days,
            @ForAll Money amount,
            @ForAll Optional<Activity> activity,
            @ForAll Optional<@LongRange(max = 900) Long> registered,
            @ForAll Optional<@LongRange(max = 9_000) Long> awarded) {
        LocalDate from = FIRST.plusDays(day);
        Payment plain = Payment.of(person, municipality, benefit, from, from.plusDays(days), amount);
        Payment active = activity.map(plain::withActivity).orElse(plain);
        Payment known = registered
                .map(after -> active.withRegistered(from.plusDays(after)))
                .orElse(active);
        Payment payment =
                awarded.map(before -> known.withAwarded(from.minusDays(before))).orElse(known);

        assertThat(mapper.carry(payment, Payment.class)).isEqualTo(payment);
    }

    @Property(tries = 200)
    void counters_and_a_history_that_opens_with_them_come_back(
            @ForAll Mapper mapper,
            @ForAll @IntRange(min = 1, max = 900) int days,
            @ForAll @IntRange(max = 200) int later) {
        LocalDate from = LocalDate.of(2016, 1, 4);
        List<Payment> payments = List.of(Payment.of(
                "a", Municipality.BALLERUP, Benefit.SYGEDAGPENGE, from, from.plusDays(days), Money.ofKroner(9_000)));
        Week week = Week.of(from.plusDays(days)).plusWeeks(later);
        Counters counters =
                History.of("a", payments).under(Legislation.denmark()).counters(week);
        History history = History.of(counters, List.of());

        assertThat(mapper.carry(counters, Counters.class)).isEqualTo(counters);
        assertThat(mapper.carry(history, History.class).asJson()).isEqualTo(history.asJson());
    }
}
