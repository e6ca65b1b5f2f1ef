package dk.refusion.duration;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Benefit;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EffectTest {
    private static final Survival HALVED =
            Survival.of(Stream.of("1", "0.8", "0.6", "0.4").map(Ratio::of).toList());

    private static Cohort four() {
        return Cohort.builder()
                .persons(10)
                .benefit(Benefit.KONTANTHJAELP)
                .aWeek(kr(3_000))
                .entry(Week.parse("2026-W02"))
                .survival(HALVED)
                .horizon(4)
                .build();
    }

    private static List<String> saved(Effect effect) {
        return effect.saved(four()).stream().map(Ratio::toString).toList();
    }

    @Test
    void a_faster_exit_multiplies_the_exit_rate_of_its_weeks_only() {
        // the exit rates are 1/5, 1/4 and 1/3
        assertThat(saved(Effect.fasterExit(percent("100"), 2))).containsExactly("0", "0", "0,2", "0,2666…");
        assertThat(saved(Effect.fasterExit(percent("100"), 2, 2))).containsExactly("0", "0", "0,2", "0,1333…");
        assertThat(saved(Effect.fasterExit(percent("400"), 1))).containsExactly("0", "0,8", "0,6", "0,4");
    }

    @Test
    void an_effort_that_holds_people_costs_weeks() {
        Saving locked = four().shortenedBy(Effect.fasterExit(percent("-50"), 1, 1));

        assertThat(locked.saved().weeks().signum()).isNegative();
        assertThat(locked.total().municipality().isNegative()).isTrue();
    }

    @Test
    void a_success_share_leaves_after_its_week() {
        assertThat(saved(Effect.success(percent("25"), 2))).containsExactly("0", "0", "0,15", "0,1");
    }

    @Test
    void shorter_spells_meet_later_shares_earlier_and_parts_of_weeks_lie_between() {
        Effect two = Effect.shorter(Ratio.of(2), 1);
        Cohort known = Cohort.builder()
                .persons(10)
                .benefit(Benefit.KONTANTHJAELP)
                .aWeek(kr(3_000))
                .entry(Week.parse("2026-W02"))
                .survival(HALVED)
                .horizon(2)
                .build();

        assertThat(two.saved(known)).containsExactly(Ratio.of("0.4"), Ratio.of("0.4"));
        assertThat(Effect.shorter(Ratio.of("0.5"), 2).saved(known)).containsExactly(Ratio.ZERO, Ratio.of("0.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> two.saved(four())).withMessageContaining("was week 5");
    }

    @Test
    void fewer_persons_lie_on_the_tier_that_is_assumed_and_says_so() {
        Saving saving = Cohort.builder()
                .persons(100)
                .benefit(Benefit.KONTANTHJAELP)
                .aWeek(kr(3_000))
                .entry(Week.parse("2026-W02"))
                .survival(Survival.fixed(80))
                .horizon(80)
                .build()
                .shortenedBy(Effect.fewerPersons(Ratio.of(3), 4));

        assertThat(saving.saved().weeksByTier()).isEqualTo(Map.of(4, Ratio.of(3 * 52)));
        assertThat(saving.total().municipality()).isEqualTo(kr(3 * 52 * 2_400));
        assertThat(saving.effect()).hasToString("3 fuldtidspersoner færre i 52 uger, antaget på trin 4");
        assertThat(saving.reservations()).anyMatch(sentence -> sentence.contains("antaget at ligge på trin 4"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> four().shortenedBy(Effect.fewerPersons(Ratio.of(11), 1)))
                .withMessageContaining("was 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> four().shortenedBy(Effect.fewerPersons(Ratio.of(1), 5)))
                .withMessageContaining("was tier 5");
    }

    @Test
    void what_reduces_an_effect_is_named_and_off_until_it_is_given() {
        Effect full = Effect.success(percent("50"), 0);
        Effect reduced = full.withDropOff(Survival.of(
                        Stream.of("1", "0.5", "0", "0").map(Ratio::of).toList()))
                .withDeadweight(percent("20"))
                .withDisplacement(percent("10"));

        assertThat(saved(full)).containsExactly("0,5", "0,4", "0,3", "0,2");
        assertThat(saved(reduced)).containsExactly("0,36", "0,144", "0", "0");
        assertThat(full).hasToString("succesrate 50 % efter uge 0");
        assertThat(reduced)
                .hasToString("succesrate 50 % efter uge 0, aftrapning 100 %, 50 %, 0 %, 0 % i 4 uger, dødvægt 20 %,"
                        + " fortrængning 10 %");
    }

    @Test
    void shares_out_of_range_are_refused() {
        Effect effect = Effect.success(percent("50"), 0);

        assertThatIllegalArgumentException().isThrownBy(() -> effect.withDeadweight(percent("101")));
        assertThatIllegalArgumentException().isThrownBy(() -> effect.withDisplacement(percent("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.success(percent("101"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.fasterExit(percent("-101"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.fasterExit(percent("10"), 5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Effect.shorter(Ratio.of(-1), 1));
    }
}
