package dk.refusion.examples.nation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.CommandRun;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import dk.refusion.refund.RefundAmounts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationCommandTest {
    @TempDir
    private Path folder;

    private CommandRun nation(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "nation";
        System.arraycopy(options, 0, words, 1, options.length);
        return CommandRun.refusion(folder, words);
    }

    @Test
    void a_population_is_settled_with_progress_beside_the_result() {
        CommandRun run = nation("--persons", "5000", "--workers", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Opgørelse af 5.000 dannede personer (frø 1), mio. kr.\n")
                .contains("sygedagpenge", "førtidspension", "fleksløntilskud", "I alt");
        assertThat(run.err()).contains("5.000 personer med ", "Opgjort på ", "2 tråde");
    }

    @Test
    void the_result_depends_on_persons_and_seed_only() {
        String once = nation("--persons", "3000", "--format", "json", "--workers", "1")
                .out();

        assertThat(nation("--persons", "3000", "--format", "json", "--workers", "3")
                        .out())
                .isEqualTo(once)
                .contains("\"format\": \"refusion-nation\"", "\"persons\": 3000", "\"refundPercent\": \"80\"");
        assertThat(nation("--persons", "3000", "--format", "json", "--seed", "2")
                        .out())
                .isNotEqualTo(once);
    }

    @Test
    void every_generated_person_can_be_settled_alone_to_the_same_sum() {
        NationHistory history = SyntheticNation.of(400, 3);
        NationSettlement settlement =
                NationCalculator.under(Legislation.denmark()).calculate(history);
        RefundAmounts sum = RefundAmounts.ZERO;
        for (int person = 0; person < history.persons(); person++) {
            sum = sum.plus(settlement.person(person).total());
        }

        assertThat(settlement.total()).isEqualTo(sum);
        assertThat(SyntheticNation.of(500, 3).payments(399)).isEqualTo(history.payments(399));
    }

    @Test
    void numbers_out_of_range_are_wrong_usage() {
        assertThat(nation("--persons", "0").exitCode()).isEqualTo(2);
        assertThat(nation("--persons", "0").err()).contains("--persons: from 1 to 20000000, was 0");
        assertThat(nation("--workers", "0").err()).contains("--workers: at least 1, was 0");
    }
}
