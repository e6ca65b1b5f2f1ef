/**
 * The indicator model (økonomisk indikatormodel): what it is worth to a municipality that its full-time persons on
 * income support develop better than those of the nation, the landsdel or any other peers.
 *
 * <p>Start at {@link dk.refusion.indicator.Indicator}. Volumes are {@link dk.refusion.indicator.Caseload}s, prices are
 * {@link dk.refusion.indicator.EffectiveRate}s.
 */
@NullMarked
package dk.refusion.indicator;

import org.jspecify.annotations.NullMarked;
