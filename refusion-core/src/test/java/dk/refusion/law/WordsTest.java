package dk.refusion.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.ladder.WeekClass;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the law's constants are called, and by which words they are read. */
class WordsTest {
    @Test
    void the_words_are_danish() {
        assertThat(Activity.values()).extracting(Activity::danish).containsExactly("aktiv", "passiv");
        assertThat(Payer.values())
                .extracting(Payer::danish)
                .containsExactly("kommunen", "a-kassen", "Udbetaling Danmark");
        assertThat(Financing.values())
                .extracting(Financing::danish)
                .containsExactly("refusion", "medfinansiering", "uden refusion", "uden for opgørelsen");
        assertThat(WeekClass.values())
                .extracting(WeekClass::danish)
                .containsExactly("ydelse", "neutral", "selvforsørgelse");
    }

    @Test
    void what_results_in_english_show_has_english_words_too() {
        assertThat(Activity.values()).extracting(Activity::english).containsExactly("active", "passive");
        assertThat(Financing.values())
                .extracting(Financing::english)
                .containsExactly("refund", "co-financing", "without refund", "outside the statement");
    }

    private static Stream<Arguments> constants() {
        return Stream.of(
                constant(Activity::fromString, "PASSIVE", Activity.PASSIVE),
                constant(Benefit::fromString, "SYGEDAGPENGE", Benefit.SYGEDAGPENGE),
                constant(Payer::fromString, "UNEMPLOYMENT_FUND", Payer.UNEMPLOYMENT_FUND),
                constant(Financing::fromString, "OUTSIDE", Financing.OUTSIDE),
                constant(Policies.CountStart::fromString, "FIRST_WHOLE_WEEK", Policies.CountStart.FIRST_WHOLE_WEEK),
                constant(Policies.RepaidWeek::fromString, "STAYS", Policies.RepaidWeek.STAYS),
                constant(Policies.ShortPeriod::fromString, "FIRST_WEEK", Policies.ShortPeriod.FIRST_WEEK),
                constant(Policies.ZeroPayment::fromString, "COUNTS", Policies.ZeroPayment.COUNTS),
                constant(Policies.DagpengeDays::fromString, "WEEKDAYS", Policies.DagpengeDays.WEEKDAYS),
                constant(Policies.UnknownAward::fromString, "REFUSED", Policies.UnknownAward.REFUSED),
                constant(Policies.RoundingLevel::fromString, "STATEMENT", Policies.RoundingLevel.STATEMENT));
    }

    private static <E extends Enum<E>> Arguments constant(Function<String, E> reader, String name, E constant) {
        return Arguments.of(reader, name, constant);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("constants")
    void a_constant_is_read_by_its_name_and_neither_by_its_place_nor_by_another_word(
            Function<String, Enum<?>> reader, String name, Enum<?> constant) {
        assertThat(reader.apply(name)).isSameAs(constant);
        assertThatIllegalArgumentException().isThrownBy(() -> reader.apply("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.apply("måske"))
                .withMessageContaining("måske");
    }

    @ParameterizedTest
    @EnumSource(Benefit.class)
    void a_benefit_is_read_by_its_key_and_its_danish_name(Benefit benefit) {
        assertThat(Benefit.parse(benefit.name())).isEqualTo(benefit);
        assertThat(Benefit.parse(" " + benefit.danish().toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(benefit);
    }

    @Test
    void an_unknown_word_is_refused_with_what_would_be_right() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Benefit.parse("boligstøtte"))
                .withMessageStartingWith("a benefit is given by its key or its Danish name")
                .withMessageEndingWith("was \"boligstøtte\"");
        assertThat(Activity.parse("Aktiv")).isEqualTo(Activity.ACTIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.parse("måske"))
                .withMessage("an activity is aktiv or passiv, was \"måske\"");
    }
}
