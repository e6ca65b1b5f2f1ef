package dk.refusion.examples.cli.accounts;

import dk.refusion.account.Account;
import dk.refusion.account.AccountAnalysis;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AccountGroup;
import dk.refusion.account.AmountKind;
import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.examples.files.accounts.AccountsFile;
import dk.refusion.money.MoneySeries;
import dk.refusion.municipality.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Everything found about the accounts of a municipality.
 *
 * @param municipality whose accounts they are
 * @param file the accounts
 * @param analysis what is asked for against what is saved; empty if nobody asked
 */
record AccountsStudy(Municipality municipality, AccountsFile file, Optional<Analysis> analysis) {
    /**
     * What is asked for against what is saved.
     *
     * @param result the analysis
     * @param change what was measured
     */
    record Analysis(AccountAnalysis result, Change change) {
        static Analysis of(AccountGroup asking, AccountGroup saving, Change change, String reason) {
            return new Analysis(AccountAnalysis.of(asking, saving, change::of, reason), change);
        }
    }

    /**
     * Expenditure before and after state refund.
     *
     * @param kind the kind of amount
     * @param gross what stands on dranst 1
     * @param refund what stands on dranst 2, positive
     * @param net the difference
     */
    record Refunded(AmountKind kind, MoneySeries gross, MoneySeries refund, MoneySeries net) {}

    /** Each kind of amount before and after refund, if all accounts are told apart by dranst 1 and 2. */
    List<Refunded> refunded() {
        List<Account> accounts =
                file.figures().stream().map(AccountFigures::account).toList();
        boolean areApart = accounts.stream()
                .allMatch(one -> accounts.stream().noneMatch(other -> !one.equals(other) && one.overlaps(other)));
        if (!areApart || !accounts.stream().allMatch(AccountsStudy::isBeforeOrAfterRefund)) {
            return List.of();
        }
        AccountGroup all = AccountGroup.of("alle konti", file.figures());
        return Arrays.stream(AmountKind.values())
                .filter(kind -> file.figures().stream()
                        .anyMatch(figures -> !figures.series(kind).isEmpty()))
                .map(kind -> new Refunded(kind, all.gross(kind), all.refund(kind), all.total(kind)))
                .toList();
    }

    private static boolean isBeforeOrAfterRefund(Account account) {
        return account.code() instanceof NationalAccount code
                && code.dranst()
                        .filter(dranst -> dranst == Dranst.OPERATION || dranst == Dranst.STATE_REFUND)
                        .isPresent();
    }
}
