/**
 * The tables of figures that ship inside the library, read strictly. Not exported: a rule or a figure is offered by the
 * package that owns the file.
 */
@NullMarked
package dk.refusion.shipped;

import org.jspecify.annotations.NullMarked;
