/**
 * What was paid to a person and what its weeks count as: payments over days become weeks, weeks get a class, and the
 * count of the ladder runs through them.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.history;

import org.jspecify.annotations.NullMarked;
