package dk.refusion.examples.cli.accounts;

import dk.refusion.account.Account;
import dk.refusion.account.ChartOfAccounts;
import dk.refusion.account.Grouping;
import dk.refusion.account.NationalAccount;
import java.util.List;

/**
 * What the chart of accounts tells of a function.
 *
 * @param code its number
 * @param functions what the number is called and when, unmodifiable
 * @param groupings its groupings, unmodifiable
 */
record FunctionStudy(NationalAccount code, List<Account> functions, List<Grouping> groupings) {
    FunctionStudy {
        functions = List.copyOf(functions);
        groupings = List.copyOf(groupings);
    }

    /**
     * Looks a function up.
     *
     * @throws IllegalArgumentException if the chart does not have it
     */
    static FunctionStudy of(NationalAccount code) {
        ChartOfAccounts chart = ChartOfAccounts.shipped();
        List<Account> functions = chart.functions().stream()
                .filter(function -> function.code().equals(code.whole()))
                .toList();
        if (functions.isEmpty()) {
            throw new IllegalArgumentException("a function that the chart has: "
                    + String.join(
                            ", ",
                            chart.functions().stream()
                                    .map(function -> function.code().toString())
                                    .distinct()
                                    .sorted()
                                    .toList())
                    + ", was " + code);
        }
        return new FunctionStudy(code, functions, chart.groupings(code));
    }
}
