package dk.refusion.account;

import dk.refusion.money.Percentage;
import dk.refusion.shipped.ShippedTable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The functions and groupings that ship with the library, read once. */
final class ShippedChart {
    static final ChartOfAccounts CHART = ChartOfAccounts.of(
            ShippedTable.read(
                            ChartOfAccounts.class,
                            "account_functions.csv",
                            "function",
                            "name_da",
                            "valid_from_year",
                            "valid_until_year",
                            "note",
                            "source")
                    .stream()
                    .map(ShippedChart::function)
                    .toList(),
            ShippedTable.read(
                            ChartOfAccounts.class,
                            "account_groupings_refund.csv",
                            "function",
                            "dranst",
                            "grouping",
                            "text",
                            "rate_pct",
                            "rate_kind",
                            "weeks",
                            "activity_from",
                            "activity_until",
                            "open_until_year",
                            "period_note",
                            "source")
                    .stream()
                    .map(ShippedChart::grouping)
                    .toList());

    private ShippedChart() {}

    private static Account function(ShippedTable.Row row) {
        return Account.of(
                row.get("function", NationalAccount::parse),
                Optional.empty(),
                row.text("name_da"),
                Validity.of(
                        row.find("valid_from_year", year -> LocalDate.of(Integer.parseInt(year), 1, 1)),
                        row.find("valid_until_year", year -> LocalDate.of(Integer.parseInt(year), 12, 31))),
                Optional.of(row.text("source")));
    }

    private static Grouping grouping(ShippedTable.Row row) {
        Dranst dranst = Dranst.of(row.get("dranst", Integer::valueOf));
        Grouping.Builder grouping = Grouping.builder()
                .account(row.get("function", NationalAccount::parse).on(dranst, row.get("grouping", Integer::valueOf)))
                .text(row.text("text"))
                .kind(row.get("rate_kind", GroupingKind::named))
                .activity(Validity.of(
                        row.find("activity_from", ShippedChart::day), row.find("activity_until", ShippedChart::day)))
                .source(row.text("source"));
        row.find("rate_pct", Percentage::of).ifPresent(grouping::percentage);
        row.find("weeks", text -> text).ifPresent(grouping::weeks);
        row.find("open_until_year", Integer::valueOf).ifPresent(grouping::lastYear);
        return grouping.build();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("a day is written as 2015-12-28, was " + text, unreadable);
        }
    }
}
