/**
 * Booking (kontering): from a statement of refund to postings on the accounts of a municipality.
 *
 * <p>Postings are made from gross amount, share and percentage. A grouping that is not known is reported, never guessed.
 * Expenditure is positive and income negative, as in municipal accounts. Start at {@link
 * dk.refusion.booking.BookedStatement}.
 */
@NullMarked
package dk.refusion.booking;

import org.jspecify.annotations.NullMarked;
