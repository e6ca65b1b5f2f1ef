/** The command {@code refusion durations}: who saves what when an effort makes spells shorter. */
@NullMarked
package dk.refusion.examples.cli.durations;

import org.jspecify.annotations.NullMarked;
