package dk.refusion.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.account.Chart;
import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class JournalProperties {
    private static final List<NationalAccount> FUNCTIONS = List.of(
            NationalAccount.parse("5.57.71"),
            NationalAccount.parse("5.57.73"),
            NationalAccount.parse("5.57.78"),
            NationalAccount.parse("5.58.82"));

    /** Lines of a statement, corrections below zero included, from before and after the reform. */
    @Provide
    Arbitrary<List<BookingLine>> statement() {
        Arbitrary<BookingLine> any = lines(
                Arbitraries.of(FUNCTIONS),
                Arbitraries.of(BookingDirection.values()),
                Arbitraries.of(LocalDate.of(2015, 11, 30), LocalDate.of(2019, 5, 31)),
                Arbitraries.of(0, 20, 30, 40, 50, 60, 70, 80, 100));
        Arbitrary<BookingLine> sickness = lines(
                Arbitraries.just(FUNCTIONS.get(0)),
                Arbitraries.just(BookingDirection.REFUND),
                Arbitraries.just(LocalDate.of(2019, 5, 31)),
                Arbitraries.of(0, 20, 30, 40, 80));
        Arbitrary<BookingLine> unemployment = lines(
                Arbitraries.just(FUNCTIONS.get(2)),
                Arbitraries.just(BookingDirection.CO_FINANCING),
                Arbitraries.just(LocalDate.of(2019, 5, 31)),
                Arbitraries.of(20, 60, 70, 80));
        return Arbitraries.oneOf(any, sickness, unemployment)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    private static Arbitrary<BookingLine> lines(
            Arbitrary<NationalAccount> functions,
            Arbitrary<BookingDirection> directions,
            Arbitrary<LocalDate> days,
            Arbitrary<Integer> percents) {
        return Combinators.combine(
                        functions,
                        directions,
                        days,
                        Arbitraries.longs().between(-1_000_000_00L, 1_000_000_00L),
                        percents)
                .as(JournalProperties::line);
    }

    private static BookingLine line(
            NationalAccount function, BookingDirection direction, LocalDate activity, long oere, int percent) {
        Money gross = Money.ofOere(oere);
        Percentage percentage = Percentage.of(percent);
        Money share = gross.times(percentage, Rounding.HALF_UP);
        return direction == BookingDirection.REFUND
                ? BookingLine.refunded(function, activity, gross, percentage, share)
                : BookingLine.coFinanced(function, activity, gross, percentage, share);
    }

    private static long oere(List<BookingLine> lines, Function<BookingLine, Money> amount) {
        return lines.stream().mapToLong(line -> amount.apply(line).oere()).sum();
    }

    @Property
    void postings_add_up_to_the_lines_that_are_not_reported(@ForAll("statement") List<BookingLine> statement) {
        Journal journal = Journal.of(Chart.shipped(), 2020, statement);
        List<BookingLine> booked = new ArrayList<>(statement);
        journal.unbooked().forEach(unbooked -> booked.remove(unbooked.line()));
        Statistics.label("booked").collect(!booked.isEmpty());
        Statistics.label("booked").coverage(coverage -> {
            coverage.check(true).percentage(p -> p > 90);
        });

        List<BookingLine> refunded = booked.stream()
                .filter(line -> line.direction() == BookingDirection.REFUND)
                .toList();
        List<BookingLine> coFinanced = booked.stream()
                .filter(line -> line.direction() == BookingDirection.CO_FINANCING)
                .toList();
        assertThat(journal.total(Dranst.OPERATION).oere())
                .isEqualTo(oere(refunded, BookingLine::gross) + oere(coFinanced, BookingLine::share));
        assertThat(journal.total(Dranst.STATE_REFUND).oere()).isEqualTo(-oere(refunded, BookingLine::share));
        assertThat(journal.net().oere()).isEqualTo(oere(booked, BookingLine::net));
    }

    @Property
    void every_line_is_booked_or_reported_and_never_both(@ForAll("statement") List<BookingLine> statement) {
        Journal journal = Journal.of(Chart.shipped(), 2020, statement);

        for (BookingLine line : statement) {
            boolean posted = journal.postings().stream().anyMatch(posting -> posting.line() == line);
            boolean reported = journal.unbooked().stream().anyMatch(unbooked -> unbooked.line() == line);
            assertThat(posted).isNotEqualTo(reported);
        }
    }

    @Property
    void every_posting_stands_on_a_grouping_of_its_function_that_stands_for_its_percentage_or_for_all(
            @ForAll("statement") List<BookingLine> statement) {
        Journal journal = Journal.of(Chart.shipped(), 2020, statement);

        assertThat(journal.postings()).allSatisfy(posting -> {
            assertThat(posting.account().whole()).isEqualTo(posting.line().function());
            assertThat(Chart.shipped().groupings(posting.account()))
                    .singleElement()
                    .satisfies(grouping -> assertThat(
                                    grouping.percentage().orElse(posting.line().percentage()))
                            .isEqualTo(posting.line().percentage()));
        });
    }

    @Property
    void the_totals_of_the_accounts_add_up_to_the_net_amount(@ForAll("statement") List<BookingLine> statement) {
        Map<NationalAccount, Money> totals =
                Journal.of(Chart.shipped(), 2020, statement).totals();

        assertThat(Money.sum(totals.values()))
                .isEqualTo(Journal.of(Chart.shipped(), 2020, statement).net());
    }
}
