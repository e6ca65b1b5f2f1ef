/**
 * State financing of the municipalities (statens finansiering): an amount is shared by a key, and what a municipality
 * gets more or less than it spends is a gap. Where the amount is what all spent together, the gaps sum to zero.
 *
 * <p>Start at {@link dk.refusion.compensation.Compensation#byKey}. The named schemes over it are {@link
 * dk.refusion.compensation.BudgetGuarantee}, {@link dk.refusion.compensation.EmploymentGrant}, {@link
 * dk.refusion.compensation.Equalisation} and {@link dk.refusion.compensation.RefundTransition}; a ministry's printed
 * table is a {@link dk.refusion.compensation.MinistryTable}.
 */
@NullMarked
package dk.refusion.compensation;

import org.jspecify.annotations.NullMarked;
