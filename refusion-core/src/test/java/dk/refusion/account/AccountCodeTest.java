package dk.refusion.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountCodeTest {
    @Test
    void a_local_frame_is_a_committee_and_a_frame() {
        assertThat(AccountCode.parse("20.02")).isEqualTo(LocalFrame.of(20, 2));
        assertThat(AccountCode.parse("50.44")).isEqualTo(LocalFrame.of(50, 44));
        assertThat(AccountCode.parse("5.44")).isEqualTo(LocalFrame.of(5, 44));
        assertThat(LocalFrame.of(20, 2)).hasToString("20.02");
    }

    @Test
    void a_national_account_is_a_function_with_dranst_and_grouping_if_wanted() {
        NationalAccount sickness = NationalAccount.of(5, 57, 71);

        assertThat(AccountCode.parse("5.57.71")).isEqualTo(sickness);
        assertThat(AccountCode.parse("5.57.71 dranst 2")).isEqualTo(sickness.on(Dranst.STATE_REFUND));
        assertThat(AccountCode.parse("5.57.71 dranst 2 gruppering 010"))
                .isEqualTo(sickness.on(Dranst.STATE_REFUND, 10))
                .hasToString("5.57.71 dranst 2 gruppering 010");
        assertThat(NationalAccount.parse("0.25.11")).hasToString("0.25.11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20",
                "20.2",
                "020.02",
                "0.02",
                "100.02",
                "20.022",
                " 20.02",
                "20,02",
                "5.57.7",
                "5.7.73",
                "9.57.73",
                "55773",
                "5.57.73 ",
                "5.57.73 dranst 0",
                "5.57.73 dranst 8",
                "5.57.73 gruppering 010",
                "5.57.73 dranst 2 gruppering 10",
                "5.57.73 dranst 2 gruppering 000",
                "5.57.73  dranst 2",
                "5.57.73.2.010"
            })
    void everything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> AccountCode.parse(text));
    }

    @Test
    void the_refusal_quotes_the_text_and_says_what_would_be_right() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountCode.parse("20.2"))
                .withMessage(
                        "an account is a local frame such as \"20.02\" or a national function such as \"5.57.73\" or"
                                + " \"5.57.71 dranst 2 gruppering 010\", was \"20.2\"");
        assertThatIllegalArgumentException().isThrownBy(() -> LocalFrame.parse("5.57.73"));
        assertThatIllegalArgumentException().isThrownBy(() -> NationalAccount.parse("20.02"));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalFrame.of(100, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalFrame.of(20, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> NationalAccount.of(5, 100, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NationalAccount.of(5, 57, 73).on(Dranst.OPERATION, 1000));
    }

    @Test
    void a_grouping_is_from_1_to_999_and_orders_the_accounts_of_a_dranst() {
        NationalAccount operation = NationalAccount.parse("5.57.73 dranst 1");

        assertThat(operation.on(Dranst.OPERATION, 1)).isLessThan(operation.on(Dranst.OPERATION, 999));
    }

    @Test
    void codes_are_written_and_read_as_text() {
        assertThat(LocalFrame.valueOf(LocalFrame.of(20, 2).asJson())).isEqualTo(LocalFrame.of(20, 2));
        assertThat(NationalAccount.valueOf(NationalAccount.of(5, 57, 73).asJson()))
                .isEqualTo(NationalAccount.of(5, 57, 73));
        assertThat(AccountCode.valueOf("20.02")).isEqualTo(LocalFrame.of(20, 2));
    }

    @Test
    void codes_are_ordered_by_number_local_frames_first() {
        assertThat(Stream.of(
                                "5.57.78",
                                "5.57.71 dranst 2 gruppering 010",
                                "50.44",
                                "5.57.71 dranst 1",
                                "20.02",
                                "5.57.71 dranst 1 gruppering 013",
                                "5.57.71")
                        .map(AccountCode::parse)
                        .sorted()
                        .map(AccountCode::toString))
                .containsExactly(
                        "20.02",
                        "50.44",
                        "5.57.71",
                        "5.57.71 dranst 1",
                        "5.57.71 dranst 1 gruppering 013",
                        "5.57.71 dranst 2 gruppering 010",
                        "5.57.78");
    }

    @Test
    void a_function_includes_its_dranst_and_that_its_groupings() {
        NationalAccount whole = NationalAccount.parse("5.57.71");
        NationalAccount refund = whole.on(Dranst.STATE_REFUND);
        NationalAccount grouping = whole.on(Dranst.STATE_REFUND, 10);

        assertThat(whole.includes(grouping)).isTrue();
        assertThat(refund.includes(grouping)).isTrue();
        assertThat(grouping.includes(grouping)).isTrue();
        assertThat(grouping.includes(refund)).isFalse();
        assertThat(whole.on(Dranst.OPERATION).includes(grouping)).isFalse();
        assertThat(NationalAccount.parse("5.57.73").includes(grouping)).isFalse();
    }

    @Test
    void the_dranst_are_those_of_the_national_code_list() {
        assertThat(DomainFile.rows("account_dranst_and_ownership_codes.csv").stream()
                        .filter(row -> row.get("dimension").equals("dranst")))
                .hasSize(7)
                .allSatisfy(row -> assertThat(
                                Dranst.of(Integer.parseInt(row.get("code"))).danish())
                        .isEqualTo(row.get("text_da")));
        assertThatIllegalArgumentException().isThrownBy(() -> Dranst.of(8));
    }

    @Test
    void dranst_and_kinds_of_amount_have_names_in_english_too() {
        assertThat(Dranst.values())
                .extracting(Dranst::english)
                .startsWith("Operation", "State refund", "Capital")
                .endsWith("Repayment of loans", "Financing");
        assertThat(AmountKind.values())
                .extracting(AmountKind::english)
                .contains("Budget", "Supplementary appropriation", "Accounts", "Expected accounts");
    }
}
