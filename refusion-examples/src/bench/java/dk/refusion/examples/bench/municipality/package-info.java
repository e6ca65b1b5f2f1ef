/** The files of a large municipality, to run the commands with: ten years of monthly payments, and what was settled of them. */
@NullMarked
package dk.refusion.examples.bench.municipality;

import org.jspecify.annotations.NullMarked;
