/** How long spells last, as somebody published it, and what is assumed of an effort that makes them shorter. */
@NullMarked
package dk.refusion.examples.files.duration;

import org.jspecify.annotations.NullMarked;
