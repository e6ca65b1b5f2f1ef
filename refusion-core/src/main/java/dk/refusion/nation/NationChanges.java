package dk.refusion.nation;

import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.StatementLine;
import java.util.ArrayList;
import java.util.List;

/** The change from one ordered list of statement lines to another. */
final class NationChanges {
    private NationChanges() {}

    static List<StatementLine> between(List<StatementLine> before, List<StatementLine> after) {
        List<StatementLine> changes = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int order = old == before.size()
                    ? 1
                    : now == after.size() ? -1 : before.get(old).compareTo(after.get(now));
            StatementLine one = order > 0 ? after.get(now) : before.get(old);
            RefundAmounts amounts = (order >= 0 ? after.get(now).amounts() : RefundAmounts.ZERO)
                    .minus(order <= 0 ? before.get(old).amounts() : RefundAmounts.ZERO);
            int weeks = (order >= 0 ? after.get(now).weeks() : 0)
                    - (order <= 0 ? before.get(old).weeks() : 0);
            if (!amounts.isZero() || weeks != 0) {
                changes.add(one.with(amounts, weeks));
            }
            now += order >= 0 ? 1 : 0;
            old += order <= 0 ? 1 : 0;
        }
        return List.copyOf(changes);
    }
}
