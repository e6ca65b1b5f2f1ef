package dk.refusion.account;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccountCodeProperties {
    @Provide
    Arbitrary<AccountCode> codes() {
        Arbitrary<Integer> twoDigits = Arbitraries.integers().between(0, 99);
        Arbitrary<NationalAccount> functions = Combinators.combine(
                        Arbitraries.integers().between(0, 8), twoDigits, twoDigits)
                .as(NationalAccount::of);
        Arbitrary<Dranst> dranst = Arbitraries.of(Dranst.values());
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().between(1, 99), twoDigits)
                        .as(LocalFrame::of),
                functions,
                Combinators.combine(functions, dranst).as(NationalAccount::on),
                Combinators.combine(functions, dranst, Arbitraries.integers().between(1, 999))
                        .as(NationalAccount::on));
    }

    @Property
    void a_code_is_read_back_as_it_was_written(@ForAll("codes") AccountCode code) {
        assertThat(AccountCode.parse(code.toString())).isEqualTo(code);
    }

    @Property
    void the_order_agrees_with_equality_and_turns_round(
            @ForAll("codes") AccountCode one, @ForAll("codes") AccountCode two) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
    }
}
