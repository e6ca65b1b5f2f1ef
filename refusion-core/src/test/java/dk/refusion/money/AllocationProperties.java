package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class AllocationProperties {
    @Property
    void parts_add_up_to_the_whole(@ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        assertThat(Money.sum(Allocation.byWeights(total, weights))).isEqualTo(total);
    }

    @Property
    void each_part_is_less_than_one_step_from_its_exact_share(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long steps,
            @ForAll @LongRange(min = 1, max = 100_000) long stepOere,
            @ForAll("weights") List<Ratio> weights) {
        Money step = Money.ofOere(stepOere);
        Ratio sum = weights.stream().reduce(Ratio.ZERO, Ratio::plus);

        List<Money> parts = Allocation.byWeights(step.times(steps), weights, step);

        for (int i = 0; i < parts.size(); i++) {
            Ratio exact = weights.get(i).dividedBy(sum).times(steps);
            assertThat(parts.get(i).oere() % stepOere).isZero();
            assertThat(Ratio.of(parts.get(i).oere(), stepOere).minus(exact))
                    .isGreaterThan(Ratio.of(-1))
                    .isLessThan(Ratio.ONE);
        }
    }

    /** The definition of the largest remainder: give one øre at a time to whoever is furthest behind. */
    @Property
    void the_largest_remainder_is_served_first(
            @ForAll @LongRange(min = -500, max = 500) long total, @ForAll("weights") List<Ratio> weights) {
        Ratio sum = weights.stream().reduce(Ratio.ZERO, Ratio::plus);
        List<Ratio> exact = weights.stream()
                .map(weight -> weight.dividedBy(sum).times(total))
                .toList();
        List<Long> parts = new ArrayList<>();
        long left = total;
        for (Ratio share : exact) {
            long part = share.rounded(0, Rounding.FLOOR).longValueExact();
            parts.add(part);
            left -= part;
        }
        for (; left > 0; left--) {
            int furthestBehind = 0;
            for (int i = 1; i < parts.size(); i++) {
                if (behind(exact, parts, i).compareTo(behind(exact, parts, furthestBehind)) > 0) {
                    furthestBehind = i;
                }
            }
            parts.set(furthestBehind, parts.get(furthestBehind) + 1);
        }

        assertThat(Allocation.byWeights(Money.ofOere(total), weights))
                .extracting(Money::oere)
                .isEqualTo(parts);
    }

    @Property
    void only_the_proportions_of_the_weights_matter(
            @ForAll Money total, @ForAll("weights") List<Ratio> weights, @ForAll @LongRange(min = 1) long factor) {
        List<Ratio> larger =
                weights.stream().map(weight -> weight.times(factor)).toList();

        assertThat(Allocation.byWeights(total, larger)).isEqualTo(Allocation.byWeights(total, weights));
    }

    @Property
    void the_order_of_the_weights_moves_a_part_by_one_oere_at_most(
            @ForAll Money total, @ForAll("weights") List<Ratio> weights) {
        List<Ratio> reversed = new ArrayList<>(weights);
        Collections.reverse(reversed);

        List<Money> parts = Allocation.byWeights(total, weights);
        List<Money> partsReversed = Allocation.byWeights(total, reversed);

        for (int i = 0; i < parts.size(); i++) {
            Money moved = parts.get(i).minus(partsReversed.get(parts.size() - 1 - i));
            assertThat(Math.abs(moved.oere())).isLessThanOrEqualTo(1);
        }
    }

    @Provide
    Arbitrary<List<Ratio>> weights() {
        Arbitrary<Ratio> weight = Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(1, 7))
                .as(Ratio::of);
        Arbitrary<Ratio> positive = weight.map(ratio -> ratio.signum() == 0 ? Ratio.ONE : ratio);
        return Combinators.combine(
                        weight.list().ofMaxSize(7),
                        positive,
                        Arbitraries.integers().between(0, 7))
                .as((others, one, place) -> {
                    List<Ratio> weights = new ArrayList<>(others);
                    weights.add(Math.min(place, others.size()), one);
                    return weights;
                });
    }

    private static Ratio behind(List<Ratio> exact, List<Long> parts, int index) {
        return exact.get(index).minus(Ratio.of(parts.get(index)));
    }
}
