package dk.refusion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.file.PersonId;
import dk.refusion.file.Problem;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.nation.NationCalculator;
import dk.refusion.refund.RefundAmounts;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files larger than what of them is in memory at a time. */
class PaymentLinesTest {
    private static final String HEAD = "person;municipality;benefit;from;to;amount\n";
    private static final int PERSONS = 400;
    private static final int MONTHS = 24;

    private final List<String> steps = new ArrayList<>();
    private final List<Long> done = new ArrayList<>();
    private final ReadingProgress progress = new ReadingProgress() {
        @Override
        public void step(Sentence what) {
            steps.add(what.toString());
        }

        @Override
        public void done(long part, long whole) {
            done.add(100 * part / whole);
        }
    };

    private PopulationFile read(String text, Charset charset) {
        return PaymentsFiles.readLarge(
                LargeFile.of("own.csv", text.getBytes(charset)), PaymentsReading.STRICT, progress);
    }

    private List<String> problems(String text, Charset charset) {
        return catchThrowableOfType(BadInput.class, () -> read(text, charset)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    /** Two years of months for many persons, person by person. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            for (int month = 0; month < MONTHS; month++) {
                YearMonth when = YearMonth.of(2024, 1).plusMonths(month);
                lines.add("person-" + person + ";Ballerup;kontanthjælp;" + when.atDay(1) + ";" + when.atEndOfMonth()
                        + ";" + (10_000 + person) + ",50");
            }
        }
        return lines;
    }

    private static String file(List<String> lines) {
        return HEAD + String.join("\n", lines) + "\n";
    }

    private static RefundAmounts total(PopulationFile file) {
        return NationCalculator.under(Legislation.denmark())
                .calculate(file.history())
                .total();
    }

    @Test
    void persons_are_numbered_as_the_file_names_them_and_keep_their_names() {
        PopulationFile file = read(file(lines()), StandardCharsets.UTF_8);

        assertThat(file.payments()).isEqualTo(PERSONS * MONTHS);
        assertThat(file.persons().size()).isEqualTo(PERSONS);
        assertThat(file.persons().get(17)).isEqualTo("person-17");
        assertThat(file.number("person-399")).hasValue(399);
        assertThat(file.number("person-400")).isEmpty();
        assertThat(file.history().payments(17))
                .hasSize(MONTHS)
                .extracting(Payment::amount)
                .containsOnly(Money.ofOere(1_001_750));
        assertThat(steps).containsExactly("Læser own.csv");
        assertThat(done).isSorted().hasSizeGreaterThan(2).endsWith(100L);
    }

    @Test
    void lines_in_any_order_give_each_person_the_same_payments() {
        List<String> lines = lines();
        PopulationFile inOrder = read(file(lines), StandardCharsets.UTF_8);
        Collections.shuffle(lines, new Random(1));
        PopulationFile shuffled = read(file(lines), StandardCharsets.UTF_8);

        assertThat(steps).endsWith("Læser own.csv igen, for linjerne står ikke person for person");
        assertThat(shuffled.persons().size()).isEqualTo(PERSONS);
        assertThat(total(shuffled)).isEqualTo(total(inOrder));
        int person = shuffled.number("person-17").orElseThrow();
        assertThat(shuffled.history().payments(person))
                .extracting(Payment::toString)
                .containsExactlyInAnyOrderElementsOf(inOrder.history().payments(17).stream()
                        .map(Payment::toString)
                        .toList());
    }

    @Test
    void the_nation_of_a_file_has_the_sums_of_its_persons() {
        PopulationFile file = read(file(lines()), StandardCharsets.UTF_8);
        PaymentsFile objects = PaymentsFiles.read(
                TextFile.of("own.csv", file(lines()).getBytes(StandardCharsets.UTF_8)), PaymentsReading.STRICT);

        assertThat(total(file))
                .isEqualTo(SettlementTerms.TODAY
                        .calculator()
                        .payments(objects.payments())
                        .calculate()
                        .total());
    }

    @Test
    void a_problem_far_down_has_its_line_and_column() {
        List<String> lines = lines();
        lines.set(9_000, lines.get(9_000).replace(",50", ".50"));

        assertThat(problems(file(lines), StandardCharsets.UTF_8))
                .singleElement()
                .asString()
                .startsWith("linje 9002, kolonne 6 (amount), \"10375.50\": skriv et beløb i kroner");
    }

    @Test
    void days_paid_twice_are_found_wherever_the_lines_stand() {
        List<String> lines = lines();
        lines.add("person-3;151;KONTANTHJAELP;05-06-2025;07-06-2025;1");

        assertThat(problems(file(lines), StandardCharsets.UTF_8))
                .containsExactly(
                        "linje 9602, kolonne 4 (from), \"05-06-2025\": perioden overlapper linje 91 (samme person,"
                                + " kommune og ydelse); læg delene af én udbetaling sammen, ret perioden, eller skriv i registered, hvornår"
                                + " efterbetalingen blev kendt");
    }

    @Test
    void that_a_file_is_windows_1252_may_show_at_its_end() {
        String ascii = file(lines()).replace("kontanthjælp", "KONTANTHJAELP");
        PopulationFile file =
                read(ascii + "Åse;Brøndby;dagpenge;2024-01-01;2024-01-31;1\n", Charset.forName("windows-1252"));

        assertThat(file.persons().get(PERSONS)).isEqualTo("Åse");
        assertThat(problems(ascii + "x\u0007;Ballerup;dagpenge;2024-01-01;2024-01-31;1\n", StandardCharsets.UTF_8))
                .containsExactly("linje 9602, \"U+0007\": fjern styretegnet; filen skal være ren tekst");
    }

    @Test
    void all_problems_are_counted_and_a_thousand_of_each_kind_are_kept() {
        byte[] bad = (HEAD + "a;b;c;d;e;f\n".repeat(5_000)).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> PaymentsFiles.readLarge(
                        LargeFile.of("own.csv", bad), PaymentsReading.STRICT, ReadingProgress.NONE))
                .withMessageStartingWith("own.csv: 25.000 fejl, intet er beregnet\n")
                .satisfies(refusal -> assertThat(refusal.problems()).hasSize(5_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200B\uFEFF", "\u200B#N/A", "1E+5", "1,018E+08", "1,018e+100"})
    void a_line_that_tells_nobody_is_refused_wherever_it_stands(String nobody) {
        String line = nobody + ";Ballerup;kontanthjælp;2026-01-01;2026-01-31;12400\n";

        assertThat(problems(HEAD + line, StandardCharsets.UTF_8))
                .containsExactly("linje 2, kolonne 1 (person), \"" + nobody + "\": " + PersonId.right(nobody));
        assertThat(problems(file(lines()) + line + line, StandardCharsets.UTF_8))
                .hasSize(2);
    }

    @Test
    void periods_before_1970_are_refused_since_columns_do_not_hold_them() {
        assertThat(problems(HEAD + "a;151;dagpenge;1969-12-31;2014-08-01;1\n", StandardCharsets.UTF_8))
                .containsExactly(
                        "linje 2, kolonne 4 (from), \"1969-12-31\": skriv en periode, der begynder efter 1969");
    }
}
