package dk.refusion.examples.audit;

import dk.refusion.examples.refunds.PaymentsFile;
import dk.refusion.refund.SettlementAudit;
import dk.refusion.time.WeekRange;
import java.util.Optional;

/**
 * Everything that the command shows.
 *
 * @param file the settlement that was audited
 * @param payments one's own payments; empty if it was recalculated from itself
 * @param weeks the weeks that were compared
 * @param audit what came out
 * @param person the person to explain
 */
record Audit(
        ReportedFile file,
        Optional<PaymentsFile> payments,
        WeekRange weeks,
        SettlementAudit audit,
        Optional<String> person) {}
