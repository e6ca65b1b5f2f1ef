/**
 * The one walk (gennemløbet): from the days of payments, in columns, to weeks, their class, the count and the settled line. Not
 * exported: one person, a municipality and a nation go through it, and differ only in the {@link dk.refusion.walk.WeekSink}
 * that takes the weeks.
 *
 * <p>The law comes compiled into spans of days in which nothing changes. Weeks are counted as by
 * {@link dk.refusion.time.Week#index()}, days as by {@link java.time.LocalDate#toEpochDay()}, benefits, municipalities and
 * rates by their places among all, and amounts are øre, so that no object is made on the way.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.walk;

import org.jspecify.annotations.NullMarked;
