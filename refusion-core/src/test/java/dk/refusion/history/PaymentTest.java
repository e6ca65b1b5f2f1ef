package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.refunds;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.file.PersonId;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2028, 2);

    @Test
    void a_month_is_paid_from_its_first_day_to_its_last() {
        assertThat(Payment.ofMonth("a", BALLERUP, KONTANTHJAELP, FEBRUARY, kr(12_400)))
                .isEqualTo(Payment.of(
                        "a", BALLERUP, KONTANTHJAELP, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29), kr(12_400)));
    }

    @Test
    void months_are_paid_one_by_one_both_ends_included_over_the_turn_of_the_year() {
        List<Payment> payments =
                Payment.monthly("a", BALLERUP, KONTANTHJAELP, YearMonth.of(2027, 11), FEBRUARY, kr(12_400));

        assertThat(payments)
                .extracting(payment -> payment.from() + "/" + payment.to())
                .containsExactly(
                        "2027-11-01/2027-11-30",
                        "2027-12-01/2027-12-31",
                        "2028-01-01/2028-01-31",
                        "2028-02-01/2028-02-29");
        assertThat(payments).extracting(Payment::amount).containsOnly(kr(12_400));
    }

    @Test
    void one_month_is_the_first_and_the_last() {
        assertThat(Payment.monthly("a", BALLERUP, KONTANTHJAELP, FEBRUARY, FEBRUARY, kr(1)))
                .containsExactly(Payment.ofMonth("a", BALLERUP, KONTANTHJAELP, FEBRUARY, kr(1)));
    }

    @Test
    void months_the_wrong_way_round_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Payment.monthly("a", BALLERUP, KONTANTHJAELP, FEBRUARY, FEBRUARY.minusMonths(1), kr(12_400)))
                .withMessage("payments must not end before they start, was 2028-02/2028-01 of KONTANTHJAELP");
    }

    @Test
    void a_payment_is_for_a_person_of_whom_a_file_would_show_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.ofMonth("\u00A0\u200B ", BALLERUP, KONTANTHJAELP, FEBRUARY, kr(1)))
                .withMessage("a payment is for a person, was \"\u00A0\u200B \"");
        assertThat(Payment.ofMonth("\u00A0a ", BALLERUP, KONTANTHJAELP, FEBRUARY, kr(1))
                        .person())
                .isEqualTo("\u00A0a ");
    }

    @Test
    void what_a_file_does_not_show_is_no_person() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (!staysAsItIs(character)) {
                assertThat(Payment.isUnseen(character))
                        .as("U+%04X", character)
                        .isEqualTo(
                                PersonId.normal(Character.toString(character)).isEmpty());
            }
        }
    }

    /** Most of all there are; a file shows each as it is, so all of them are asked for together. */
    @Test
    void a_character_that_stays_as_it_is_shows_a_person() {
        int[] characters = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(PaymentTest::staysAsItIs)
                .toArray();
        String all = new String(characters, 0, characters.length);

        assertThat(PersonId.normal(all)).isEqualTo(all);
        assertThat(characters).hasSizeGreaterThan(1_000_000);
        assertThat(IntStream.of(characters).filter(Payment::isUnseen)).isEmpty();
    }

    /** Those that Unicode has not given a meaning, or leaves to others, and those of Chinese writing that have one form. */
    private static boolean staysAsItIs(int character) {
        int type = Character.getType(character);
        return type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || (Character.isIdeographic(character)
                        && Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFKC));
    }

    @Test
    void a_payment_given_twice_counts_twice() {
        Payment january = Payment.ofMonth("a", BALLERUP, KONTANTHJAELP, YearMonth.of(2026, 1), kr(12_400));

        assertThat(refunds().payments(january, january).calculate().total().gross())
                .isEqualTo(kr(24_800));
        assertThat(refunds().payments(january).payments(january).calculate().lines())
                .isEqualTo(refunds()
                        .payments(List.of(january, january))
                        .calculate()
                        .lines());
    }
}
