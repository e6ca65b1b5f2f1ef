/**
 * The law on state refund of municipal income support, as dated rows that a lawyer could check: benefits, how they are
 * financed, percentages, and the paragraph of each.
 *
 * <p>Source is the Act, lov nr. 994 of 30 August 2015 (kommunefinansieringsloven), with its amendments and Orders up to
 * Order no. 14 of 8 January 2026 (bekendtgørelse nr. 14, here Order 14/2026). What the law leaves open is a named policy.
 *
 * @serial exclude
 */
@NullMarked
@CopyStyle
package dk.refusion.law;

import org.jspecify.annotations.NullMarked;
