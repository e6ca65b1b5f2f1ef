package dk.refusion.booking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundDomain;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(RefundDomain.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class BookedStatementProperties {
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_booked_and_what_is_listed_add_up_to_the_municipalitys_share(@ForAll RefundDomain.Payments payments) {
        Settlement settlement = RefundCalculator.under(Legislation.denmark())
                .payments(payments.list())
                .calculate();
        boolean posted = false;
        boolean listed = false;
        for (YearMonth month = YearMonth.of(2015, 12); month.getYear() < 2027; month = month.plusMonths(1)) {
            Statement statement = settlement.statement(month);
            for (Municipality municipality : statement.municipalities()) {
                BookedStatement booked = BookedStatement.of(statement, municipality);
                posted |= !booked.journal().postings().isEmpty();
                listed |= !booked.isComplete();

                assertThat(booked.journal()
                                .net()
                                .plus(Money.sum(booked.journal().unbooked().stream()
                                        .map(Unbooked::line)
                                        .map(line -> line.net())
                                        .toList()))
                                .plus(ownShare(booked.withoutFunction())))
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

    private static List<StatementLine> financed(Statement statement) {
        return Stream.concat(statement.lines().stream(), statement.corrections().stream())
                .filter(line -> line.financing() != Financing.OUTSIDE)
                .toList();
    }

    private static Money ownShare(List<StatementLine> lines) {
        return Money.sum(lines.stream().map(line -> line.amounts().ownShare()).toList());
    }
}
