package dk.refusion.examples.cli.accounts;

import static dk.refusion.account.AccountTables.ACCOUNT;
import static dk.refusion.account.AccountTables.ACCOUNT_NAME;

import dk.refusion.account.Account;
import dk.refusion.account.Grouping;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.money.Percentage;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.List;

/** What the chart of accounts tells of a function, as tables to write. */
final class FunctionFile {
    static final Column<String> VALIDITY = Column.text("Gyldig").inEnglish("Valid");
    private static final Column<String> SOURCE = Column.text("Kilde");
    static final Column<Percentage> RATE = Column.percentage("Sats").inEnglish("Rate");
    static final Column<String> WEEKS = Column.text("Uger").inEnglish("Weeks");
    static final Column<String> ACTIVITY = Column.text("Ydelser").inEnglish("Benefits paid");
    private static final Column<Year> LAST_YEAR = Column.year("Åben til og med regnskab");
    private static final Column<String> CONTENT = Column.text("Indhold");

    private FunctionFile() {}

    static List<ResultTable> of(FunctionStudy study) {
        return List.of(
                ResultTable.of(
                        "Funktion",
                        Table.over(study.functions())
                                .column(ACCOUNT, one -> one.code().toString())
                                .column(ACCOUNT_NAME, Account::name)
                                .column(VALIDITY, one -> one.validity().toString())
                                .optional(SOURCE, Account::source)
                                .table()),
                ResultTable.of(
                        "Grupperinger",
                        Table.over(study.groupings())
                                .column(ACCOUNT, one -> one.account().toString())
                                .optional(RATE, Grouping::percentage)
                                .optional(WEEKS, Grouping::weeks)
                                .column(ACTIVITY, one -> one.activity().toString())
                                .optional(
                                        LAST_YEAR,
                                        one -> one.lastYear().stream()
                                                .mapToObj(Year::of)
                                                .findFirst())
                                .column(CONTENT, Grouping::text)
                                .column(SOURCE, Grouping::source)
                                .table()));
    }
}
