/**
 * What was paid to a person and what its weeks count as: payments over days become weeks, weeks get a class, and the
 * count of the ladder runs through them.
 */
@NullMarked
package dk.refusion.history;

import org.jspecify.annotations.NullMarked;
