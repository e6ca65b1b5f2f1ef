package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.money.Allocation;
import dk.refusion.money.Percentage;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationRow;
import dk.refusion.nation.NationSettlement;
import dk.refusion.time.Week;
import dk.refusion.walk.StatementSums;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A person gives the same lines alone and in a nation, and those of the law read slowly. */
@Domain(RefundDomain.class)
class BothDoorsProperties {
    private static final Legislation LAW = Legislation.denmark();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void payments_of_any_days_give_the_same_rows_and_statements(@ForAll RefundDomain.Payments payments) {
        check(payments.list());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void payments_by_the_month_give_the_same_rows_and_statements(@ForAll RefundDomain.Payments payments) {
        List<Payment> monthly = byMonth(payments.list());
        assertThat(monthly.size()).isGreaterThanOrEqualTo(payments.list().size());
        check(monthly);
    }

    private static void check(List<Payment> payments) {
        // a nation knows all payments in time, and takes no activity
        Settlement alone = RefundCalculator.under(LAW)
                .payments(payments.stream().map(BothDoorsProperties::inTime).toList())
                .calculate();
        NationSettlement nation =
                NationCalculator.under(LAW).statements().rows().calculate(nation(payments));

        assertThat(nation.rows().of(0)).isEmpty();
        assertThat(nation.rows().of(1).stream().map(BothDoorsProperties::plain).toList())
                .isEqualTo(
                        alone.lines().stream().map(BothDoorsProperties::plain).toList())
                .isEqualTo(new Oracle(payments)
                        .lines().stream().map(BothDoorsProperties::plain).toList());
        assertThat(nation.total()).isEqualTo(alone.total());
        assertThat(NationCalculator.under(LAW).calculate(nation(payments)).lines())
                .as("of sums only")
                .isEqualTo(nation.lines());
        StatementSums sums = new StatementSums(LAW);
        alone.all().forEach(person -> StatementBuilder.add(sums, person, 0, 1));
        assertThat(nation.statementLines()).isEqualTo(sums.lines(StatementLine::of));
    }

    /** One to whom nothing was paid, and the person. */
    private static NationHistory nation(List<Payment> payments) {
        NationHistory.Builder builder = NationHistory.builder().person().person();
        for (Payment payment : payments) {
            long first = payment.from().toEpochDay();
            long last = payment.to().toEpochDay();
            long oere = payment.amount().oere();
            if (payment.awarded().isPresent()) {
                LocalDate awarded = payment.awarded().get();
                builder.payment(first, last, oere, payment.benefit(), payment.municipality(), awarded);
            } else {
                builder.payment(first, last, oere, payment.benefit(), payment.municipality());
            }
        }
        return builder.build();
    }

    private static Payment inTime(Payment payment) {
        Payment plain = Payment.of(
                payment.person(),
                payment.municipality(),
                payment.benefit(),
                payment.from(),
                payment.to(),
                payment.amount());
        return payment.awarded().map(plain::withAwarded).orElse(plain);
    }

    /** A payment for each calendar month that a payment touches, with its days' part of the amount. */
    private static List<Payment> byMonth(List<Payment> payments) {
        List<Payment> monthly = new ArrayList<>();
        for (Payment payment : payments) {
            int days = (int) (payment.to().toEpochDay() - payment.from().toEpochDay()) + 1;
            int given = 0;
            LocalDate from = payment.from();
            while (!from.isAfter(payment.to())) {
                LocalDate monthEnd = from.withDayOfMonth(from.lengthOfMonth());
                LocalDate to = monthEnd.isAfter(payment.to()) ? payment.to() : monthEnd;
                int through = given + (int) (to.toEpochDay() - from.toEpochDay()) + 1;
                Payment part = Payment.of(
                        payment.person(),
                        payment.municipality(),
                        payment.benefit(),
                        from,
                        to,
                        Allocation.evenly(payment.amount(), days).run(given, through));
                if (!to.isBefore(LAW.countingFrom())) {
                    monthly.add(payment.awarded().map(part::withAwarded).orElse(part));
                }
                given = through;
                from = to.plusDays(1);
            }
        }
        return monthly;
    }

    private static String plain(RefundLine line) {
        return line.week() + " " + line.municipality() + " " + line.benefit() + " "
                + line.seniority().orElse(0) + " "
                + line.rate().map(rate -> rate.refund().toString()).orElse("") + " " + line.gross() + " "
                + line.refund() + " " + line.coFinancing();
    }

    private static String plain(NationRow row) {
        return row.week() + " " + row.municipality() + " " + row.benefit() + " "
                + row.seniority().orElse(0) + " "
                + row.rate().map(rate -> rate.refund().toString()).orElse("") + " "
                + row.amounts().gross() + " " + row.amounts().refund() + " "
                + row.amounts().coFinancing();
    }

    private static String plain(Oracle.Line line) {
        boolean financed = line.direction().equals("refund") || line.direction().equals("co-financing");
        return Week.of(line.monday()) + " " + line.municipality() + " " + line.benefit() + " " + line.seniority() + " "
                + (financed ? Percentage.of(line.percent().intValueExact()) : "") + " "
                + kr(line.gross().toPlainString()) + " "
                + kr(line.refund().toPlainString()) + " "
                + kr(line.coFinancing().toPlainString());
    }
}
