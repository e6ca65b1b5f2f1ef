/**
 * Words that are nearly those that are known (stavning). Not exported: refusals of the library name the nearest word.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.spelling;

import org.jspecify.annotations.NullMarked;
