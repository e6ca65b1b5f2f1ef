/**
 * Files as people have them (filer): the part of reading them that needs no other library.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.file;

import org.jspecify.annotations.NullMarked;
