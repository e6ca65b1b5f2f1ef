/** Who saves what when an effort makes spells shorter, ready to show. */
@NullMarked
package dk.refusion.examples.report.duration;

import org.jspecify.annotations.NullMarked;
