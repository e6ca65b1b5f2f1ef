package dk.refusion.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegalReferenceTest {
    private static final LocalDate DAY = LocalDate.of(2016, 1, 4);
    private static final LegalReference ACT = LegalReference.of("lov", 994, 2015, "§ 5, stk. 2", DAY);
    private static final LegalReference ASSUMED = LegalReference.assumed("trappe 70/50/30/10", DAY);

    @Test
    void an_act_is_cited_with_number_year_and_place() {
        assertThat(ACT).hasToString("lov 994/2015 § 5, stk. 2");
        assertThat(ACT.at("nr. 1")).hasToString("lov 994/2015 § 5, stk. 2, nr. 1");
        assertThat(ACT.isAssumed()).isFalse();
    }

    @Test
    void what_stands_in_no_text_says_that_it_is_assumed() {
        assertThat(ASSUMED).hasToString("antaget trappe 70/50/30/10");
        assertThat(ASSUMED.at("nr. 2")).hasToString("antaget trappe 70/50/30/10, nr. 2");
        assertThat(ASSUMED.isAssumed()).isTrue();
    }

    @Test
    void several_are_one_text_that_says_each_once() {
        LegalReference later = ACT.from(LocalDate.of(2026, 2, 1));

        assertThat(LegalReference.text(List.of(ACT, ASSUMED, later)))
                .isEqualTo("lov 994/2015 § 5, stk. 2; antaget trappe 70/50/30/10");
        assertThat(LegalReference.text(List.of())).isEmpty();
    }

    @Test
    void as_json_it_is_what_is_cited() {
        assertThat(ACT.asJson()).isEqualTo("lov 994/2015 § 5, stk. 2");
    }
}
