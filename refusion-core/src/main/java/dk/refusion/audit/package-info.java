/**
 * A settlement as somebody else reported it, held against our own: every deviation with its kind, its kroner and its week.
 *
 * <p>Start at {@link dk.refusion.audit.SettlementAudit}.
 */
@NullMarked
package dk.refusion.audit;

import org.jspecify.annotations.NullMarked;
