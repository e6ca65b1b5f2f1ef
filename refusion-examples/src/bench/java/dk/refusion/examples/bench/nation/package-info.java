/**
 * The calculation of a nation against what would be written without it, measured with JMH.
 *
 * <p>Two rules are measured. By the simple one there is one benefit and a week is one of benefit or free; by the full one
 * there are three classes of week, benefits of both directions that overlap, and several municipalities. That all rivals
 * of a rule give the same øre is asserted before any time is taken.
 *
 * <p>What is by hand shares nothing: each is the one loop that somebody would write for that question, with all it counts in
 * local variables, where it is fastest.
 */
@NullMarked
package dk.refusion.examples.bench.nation;

import org.jspecify.annotations.NullMarked;
