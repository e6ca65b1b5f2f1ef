package dk.refusion.account;

import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final LocalFrame FRAME = LocalFrame.of(20, 2);
    private static final Account EMPLOYMENT =
            Account.frame(BALLERUP, FRAME, "Beskæftigelsesfremmende foranstaltninger mv.", Validity.years(2013, 2020));
    private static final Account SICKNESS =
            Account.national(NationalAccount.parse("5.57.71"), "Sygedagpenge", Validity.unlimited());

    @Test
    void an_account_is_a_number_with_a_name_a_municipality_and_a_period() {
        assertThat(EMPLOYMENT).hasToString("20.02 Beskæftigelsesfremmende foranstaltninger mv.");
        assertThat(EMPLOYMENT.municipality()).contains(BALLERUP);
        assertThat(EMPLOYMENT.validity()).hasToString("1.1.2013–31.12.2020");
    }

    @Test
    void the_same_number_in_another_municipality_or_time_is_another_account() {
        Account later = Account.frame(BALLERUP, FRAME, "Beskæftigelse", Validity.years(2021, 2024));
        Account elsewhere = Account.frame(HJOERRING, FRAME, "Veje", Validity.unlimited());

        assertThat(EMPLOYMENT.overlaps(later)).isFalse();
        assertThat(EMPLOYMENT.overlaps(elsewhere)).isFalse();
        assertThat(EMPLOYMENT.overlaps(Account.frame(BALLERUP, FRAME, "Andet", Validity.years(2020, 2021))))
                .isTrue();
    }

    @Test
    void a_national_account_overlaps_its_parts_in_the_same_municipality() {
        Account refund = Account.national(
                NationalAccount.parse("5.57.71 dranst 2"), "Refusion af sygedagpenge", Validity.unlimited());

        assertThat(refund.overlaps(SICKNESS)).isTrue();
        assertThat(SICKNESS.overlaps(refund)).isTrue();
        assertThat(SICKNESS.in(BALLERUP).overlaps(refund.in(HJOERRING))).isFalse();
        assertThat(SICKNESS.in(BALLERUP).overlaps(refund)).isTrue();
        assertThat(SICKNESS.overlaps(EMPLOYMENT)).isFalse();
    }

    @Test
    void an_account_stays_in_its_municipality() {
        assertThat(SICKNESS.in(BALLERUP).municipality()).contains(BALLERUP);
        assertThat(EMPLOYMENT.in(BALLERUP)).isEqualTo(EMPLOYMENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPLOYMENT.in(HJOERRING))
                .withMessageEndingWith("was Hjørring");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.national(NationalAccount.parse("5.57.71"), " ", Validity.unlimited()));
    }

    @Test
    void a_period_includes_both_its_days() {
        Validity validity = Validity.between(LocalDate.of(2015, 12, 28), LocalDate.of(2016, 9, 30));

        assertThat(validity.contains(LocalDate.of(2015, 12, 27))).isFalse();
        assertThat(validity.contains(LocalDate.of(2015, 12, 28))).isTrue();
        assertThat(validity.contains(LocalDate.of(2016, 9, 30))).isTrue();
        assertThat(validity.contains(LocalDate.of(2016, 10, 1))).isFalse();
        assertThat(validity.touches(2014)).isFalse();
        assertThat(validity.touches(2015)).isTrue();
        assertThat(validity.touches(2016)).isTrue();
        assertThat(validity.touches(2017)).isFalse();
    }

    @Test
    void an_end_that_is_not_told_limits_nothing() {
        assertThat(Validity.unlimited().touches(1)).isTrue();
        assertThat(Validity.from(LocalDate.of(2014, 7, 1)).touches(2013)).isFalse();
        assertThat(Validity.from(LocalDate.of(2014, 7, 1)).touches(9999)).isTrue();
        assertThat(Validity.to(LocalDate.of(2014, 6, 30)).touches(2014)).isTrue();
        assertThat(Validity.to(LocalDate.of(2014, 6, 30)).overlaps(Validity.from(LocalDate.of(2014, 7, 1))))
                .isFalse();
    }

    @Test
    void a_period_is_written_in_danish_and_does_not_end_before_it_begins() {
        assertThat(Validity.unlimited()).hasToString("uden kendt grænse");
        assertThat(Validity.from(LocalDate.of(2015, 12, 28))).hasToString("fra 28.12.2015");
        assertThat(Validity.to(LocalDate.of(2015, 12, 27))).hasToString("til og med 27.12.2015");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.years(2015, 2014))
                .withMessageEndingWith("was 1.1.2015–31.12.2014");
    }
}
