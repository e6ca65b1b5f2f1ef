/**
 * Files as people have them (filer): what of their reading needs no library but this one.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.file;

import org.jspecify.annotations.NullMarked;
