package dk.refusion.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0101800001",
                "010180-0001",
                "010180 0001",
                "010180 - 0001",
                "010180\u20130001",
                "010180\u22120001",
                "101800001",
                "10180-0001",
                "101800001.0",
                "101800001,00",
                "0101800001.0",
                "'0101800001",
                "\uFEFF0101800001",
                "\u00A00101800001\u202F",
                "010180\u00A00001",
                "010180\u00AD-0001",
                "010180/0001",
                "01.01.80-0001",
                "01-01-80-0001",
                "\u20190101800001",
                "=\"0101800001\"",
                "\uFF10\uFF11\uFF1018\uFF10-0001"
            })
    void a_civil_registration_number_is_its_ten_digits(String written) {
        assertThat(PersonId.normal(written)).isEqualTo("0101800001");
    }

    @Test
    void an_administrative_number_may_lose_its_zero_too_but_has_a_day_above_sixty() {
        assertThat(PersonId.normal("610180-0001")).isEqualTo("6101800001");
        assertThat(PersonId.normal("310180-0001")).isEqualTo("3101800001");
    }

    @Test
    void nine_digits_that_are_no_date_with_a_zero_before_them_stay_nine() {
        assertThat(PersonId.normal("999999999")).isEqualTo("999999999");
        assertThat(PersonId.normal("113800001")).isEqualTo("113800001");
        assertThat(PersonId.normal("12345678")).isEqualTo("12345678");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person-007",
                "PERSON-007",
                " person-007 ",
                "person-007\u200B",
                "\uFEFFPerson-007",
                "person\u2011007"
            })
    void letter_case_and_what_is_not_seen_tell_nobody_apart(String written) {
        assertThat(PersonId.normal(written)).isEqualTo("person-007");
    }

    @Test
    void spaces_inside_are_one() {
        assertThat(PersonId.normal("Sag\u00A0 12\t B")).isEqualTo("sag 12 b");
    }

    @Test
    void what_differs_in_hyphens_or_leading_zeros_is_different_and_similar() {
        assertThat(PersonId.normal("person-1")).isNotEqualTo(PersonId.normal("person-01"));
        assertThat(PersonId.similar("person-1"))
                .isEqualTo(PersonId.similar("person 01"))
                .isEqualTo(PersonId.similar("person_1"))
                .isNotEqualTo(PersonId.similar("person-10"));
        assertThat(PersonId.similar("0101800001")).isNotEqualTo(PersonId.similar("1018000010"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#I/T", "#DIV/0!", "#REFERENCE!", "#VÆRDI!", "#NAVN?", "1,018E+08", "1.018e+8"})
    void what_a_spreadsheet_writes_in_place_of_a_person_tells_nobody(String written) {
        assertThat(PersonId.normal(written)).isEmpty();
    }

    @Test
    void digits_that_a_spreadsheet_lost_are_asked_for() {
        assertThat(PersonId.right("1,018E+08")).hasToString("skriv, hvem ydelsen er til; skriv alle cifre som tekst");
        assertThat(PersonId.right("")).hasToString("skriv, hvem ydelsen er til");
    }

    @Test
    void nothing_to_be_seen_is_empty() {
        assertThat(PersonId.normal("\u200B\uFEFF \u00A0")).isEmpty();
    }
}
