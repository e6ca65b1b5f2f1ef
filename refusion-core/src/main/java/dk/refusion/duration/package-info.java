/**
 * From shorter durations to an investment case (fra kortere forløb til investeringscase): an effort makes spells of a
 * benefit shorter, so weeks are saved on the tiers of the ladder, so kroner are saved by the municipality and the state in
 * each year.
 *
 * <p>Start at {@link dk.refusion.duration.Cohort}. Everything is calculated in exact fractions of persons and weeks, under
 * the law of each week, and rounded to whole øre once, so that municipality and state are gross in every tier, year and
 * benefit. A week is counted as at its start: who is paid at the start of a week is paid the whole week, as the ladder
 * counts it.
 */
@NullMarked
package dk.refusion.duration;

import org.jspecify.annotations.NullMarked;
