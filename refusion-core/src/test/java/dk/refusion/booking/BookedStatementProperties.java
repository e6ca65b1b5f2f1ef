package dk.refusion.booking;

import static dk.refusion.municipality.Municipality.BALLERUP;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.account.NationalAccount;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundDomain;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class BookedStatementProperties {
    private static final YearMonth FIRST = YearMonth.of(2015, 12);
    private static final YearMonth LAST = YearMonth.of(2028, 12);

    private static final List<BenefitRule> FINANCED = Legislation.denmark().rules().stream()
            .filter(rule -> rule.financing() != Financing.OUTSIDE)
            .toList();

    /** An account for every part of every benefit at every percentage, so that each total tells where it comes from. */
    private static final BookingRules EVERY_BENEFIT = BookingRules.parse("Ydelse;Beløb;Sats;Konto\n"
            + FINANCED.stream()
                    .map(BenefitRule::benefit)
                    .distinct()
                    .map(BookedStatementProperties::rules)
                    .collect(joining("\n")));

    private static String rules(Benefit benefit) {
        return benefit.danish() + ";brutto;;" + account(benefit, BookedPart.GROSS, 0) + "\n"
                + IntStream.of(20, 30, 40, 60, 65, 80, 100)
                        .mapToObj(percent -> benefit.danish() + ";refusion;" + percent + ";"
                                + account(benefit, BookedPart.REFUND, percent))
                        .collect(joining("\n"))
                + "\n"
                + IntStream.of(20, 60, 65, 70, 80)
                        .mapToObj(percent -> benefit.danish() + ";medfinansiering;" + percent + " %;"
                                + account(benefit, BookedPart.CO_FINANCING, percent))
                        .collect(joining("\n"));
    }

    private static NationalAccount account(Benefit benefit, BookedPart part, int percent) {
        return NationalAccount.of(5, 0, List.of(Benefit.values()).indexOf(benefit))
                .on(part.dranst(), 1 + percent);
    }

    /** Months of financed benefits of two persons, each by a row of the law, some of them paid, or paid back, years later. */
    @Provide
    Arbitrary<List<Payment>> everyFinancedBenefit() {
        Arbitrary<Payment> payment = Combinators.combine(
                        Arbitraries.of("a", "b"),
                        Arbitraries.of(FINANCED),
                        Arbitraries.integers().between(0, 131),
                        Arbitraries.longs().between(-3_000_000, 9_000_000),
                        Arbitraries.integers().between(0, 400))
                .as(BookedStatementProperties::payment);
        return payment.list().ofMinSize(5).ofMaxSize(40);
    }

    private static Payment payment(String person, BenefitRule rule, int later, long oere, int days) {
        LocalDate first = rule.validFrom().isAfter(rule.settledFrom()) ? rule.validFrom() : rule.settledFrom();
        YearMonth from = YearMonth.from(first);
        YearMonth last = rule.validTo().map(YearMonth::from).orElse(YearMonth.of(2026, 12));
        YearMonth month = from.plusMonths(later % monthsBetween(from, last));
        LocalDate awarded = rule.awardedFrom()
                .or(() -> rule.awardedBefore().map(day -> day.minusDays(1)))
                .orElse(month.atDay(1));
        Payment payment = Payment.ofMonth(person, BALLERUP, rule.benefit(), month, Money.ofOere(oere))
                .withAwarded(awarded);
        return days % 2 == 0
                ? payment
                : payment.withRegistered(month.atEndOfMonth().plusDays(days));
    }

    private static int monthsBetween(YearMonth from, YearMonth last) {
        return (last.getYear() - from.getYear()) * 12 + last.getMonthValue() - from.getMonthValue() + 1;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_postings_of_all_months_are_the_settlement_by_benefit_part_and_percentage(
            @ForAll("everyFinancedBenefit") List<Payment> payments) {
        Settlement settlement = settle(payments);
        Map<NationalAccount, Money> booked = new HashMap<>();
        for (YearMonth month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            BookedStatement statement = BookedStatement.of(settlement.statement(month), BALLERUP, EVERY_BENEFIT);
            assertThat(statement.unbooked()).isEmpty();
            statement.totals().forEach((account, amount) -> booked.merge(account, amount, Money::plus));
        }

        assertThat(withoutZeros(booked)).isEqualTo(withoutZeros(settled(settlement.lines())));
        settlement.lines().stream().map(RefundLine::benefit).distinct().forEach(BookedStatementProperties::collect);
        Statistics.label("benefit")
                .coverage(coverage -> FINANCED.stream()
                        .map(BenefitRule::benefit)
                        .distinct()
                        .forEach(benefit -> coverage.check(benefit).count(count -> count > 0)));
    }

    private static void collect(Benefit benefit) {
        Statistics.label("benefit").collect(benefit);
    }

    /** What the weeks of the settlement come to, which no statement and no rule had a hand in. */
    private static Map<NationalAccount, Money> settled(List<RefundLine> lines) {
        Map<NationalAccount, Money> settled = new HashMap<>();
        for (RefundLine line : lines) {
            Benefit benefit = line.benefit();
            int refunded = line.rate().map(rate -> percent(rate.refund())).orElse(0);
            if (line.financing() == Financing.CO_FINANCING) {
                settled.merge(
                        account(benefit, BookedPart.CO_FINANCING, 100 - refunded), line.coFinancing(), Money::plus);
            } else if (line.financing() != Financing.OUTSIDE) {
                settled.merge(account(benefit, BookedPart.GROSS, 0), line.gross(), Money::plus);
                settled.merge(
                        account(benefit, BookedPart.REFUND, refunded),
                        line.refund().negated(),
                        Money::plus);
            }
        }
        return settled;
    }

    private static int percent(Percentage percentage) {
        return percentage.rounded(0, Rounding.HALF_UP).intValueExact();
    }

    private static Map<NationalAccount, Money> withoutZeros(Map<NationalAccount, Money> amounts) {
        return amounts.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(RefundDomain.class)
    void what_is_booked_by_the_shipped_rules_and_what_is_listed_add_up_to_the_municipalitys_share(
            @ForAll RefundDomain.Payments payments) {
        Settlement settlement = settle(payments.list());
        boolean posted = false;
        boolean listed = false;
        for (YearMonth month = FIRST; month.getYear() < 2027; month = month.plusMonths(1)) {
            Statement statement = settlement.statement(month);
            for (Municipality municipality : statement.municipalities()) {
                BookedStatement booked = BookedStatement.of(statement, municipality);
                posted |= !booked.postings().isEmpty();
                listed |= !booked.isComplete();

                assertThat(booked.net()
                                .plus(ownShare(booked.unbooked().stream()
                                        .map(Unbooked::line)
                                        .toList())))
                        .isEqualTo(ownShare(financed(statement.of(municipality))));
            }
        }
        Statistics.label("something posted")
                .collect(posted)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("something listed")
                .collect(listed)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }

    private static Settlement settle(List<Payment> payments) {
        return RefundCalculator.under(Legislation.denmark()).payments(payments).calculate();
    }

    private static List<StatementLine> financed(Statement statement) {
        return Stream.concat(statement.lines().stream(), statement.corrections().stream())
                .filter(line -> line.financing() != Financing.OUTSIDE)
                .toList();
    }

    private static Money ownShare(List<StatementLine> lines) {
        return Money.sum(lines.stream().map(line -> line.amounts().ownShare()).toList());
    }
}
