/**
 * The accounts of a Danish municipality: codes and names with their period of validity, amounts by year, and what is
 * asked for on some accounts against what is saved on others.
 *
 * <p>Nothing here knows how a refund is calculated or booked. Expenditure is positive and income negative, as in
 * municipal accounts.
 */
@NullMarked
package dk.refusion.account;

import org.jspecify.annotations.NullMarked;
