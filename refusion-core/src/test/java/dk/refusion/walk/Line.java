package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;

/**
 * A settled week of one municipality, benefit and way of financing.
 *
 * @param number its number in the count; zero if it does not count
 * @param gross the net amount in øre
 * @param share what changes hands, in øre
 * @param earlier what of the net amount lies in the month before that of the week's Sunday
 */
record Line(
        Week week,
        Municipality municipality,
        Benefit benefit,
        int number,
        String rate,
        long gross,
        long share,
        long earlier) {}
