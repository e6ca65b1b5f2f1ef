/**
 * Results as JSON, written so that no program loses a digit: amounts are decimal numbers in text, never JSON numbers.
 *
 * <p>Every document starts with {@code format} and {@code version}; the version goes up when a field changes its
 * meaning or goes away. What is absent or unknown is left out.
 */
@NullMarked
package dk.refusion.examples.files.json;

import org.jspecify.annotations.NullMarked;
