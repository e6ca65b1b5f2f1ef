/**
 * Tables of investment cases as somebody printed them: {@link dk.refusion.examples.files.investment.TableFile} reads
 * one with what stands above and below it.
 */
@NullMarked
package dk.refusion.examples.files.investment;

import org.jspecify.annotations.NullMarked;
