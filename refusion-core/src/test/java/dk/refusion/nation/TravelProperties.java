package dk.refusion.nation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.Travel;
import dk.refusion.law.Legislation;
import dk.refusion.nation.Nations.Nation;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Nations.class)
@Domain(DomainContext.Global.class)
class TravelProperties {
    @Property(tries = 200)
    void a_nation_and_a_law_that_travelled_give_the_same_statements_or_the_same_refusal(
            @ForAll Nation nation, @ForAll Legislation law, @ForAll Travel way) {
        assertThat(outcome(way.send(nation.history()), way.send(law))).isEqualTo(outcome(nation.history(), law));
    }

    private static Object outcome(NationHistory history, Legislation law) {
        try {
            return NationCalculator.under(law).statements().calculate(history).statementLines();
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
