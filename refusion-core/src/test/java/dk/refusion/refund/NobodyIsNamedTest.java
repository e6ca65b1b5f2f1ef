package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.UDDANNELSESHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import dk.refusion.history.Counters;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong ends in logs, so that its message names no person. */
class NobodyIsNamedTest {
    private static final String PERSON = "010180-0007";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private static Payment paid(Benefit benefit, LocalDate from, LocalDate to, Money amount) {
        return Payment.of(PERSON, BALLERUP, benefit, from, to, amount);
    }

    private static Settlement settled(Payment... payments) {
        return RefundCalculator.under(Legislation.denmark())
                .payments(List.of(payments))
                .calculate();
    }

    static Stream<ThrowingCallable> refused() {
        Counters balance = Counters.none(PERSON, Week.parse("2026-W20"));
        Payment week = paid(KONTANTHJAELP, DAY, DAY.plusDays(6), kr(1));
        Payment most = paid(KONTANTHJAELP, DAY, DAY.plusDays(6), Money.MAX);
        return Stream.of(
                () -> paid(KONTANTHJAELP, DAY, DAY.minusDays(1), kr(1)),
                () -> paid(KONTANTHJAELP, DAY, DAY.plusYears(101), kr(1)),
                () -> Payment.monthly(
                        PERSON, BALLERUP, KONTANTHJAELP, YearMonth.of(2026, 2), YearMonth.of(2026, 1), kr(1)),
                () -> Payment.fromJson(Map.of("person", PERSON)),
                () -> Payment.fromJson(Map.of("person", List.of(PERSON))),
                () -> History.of("somebody else", List.of(week)),
                () -> History.of(balance, List.of(week)),
                () -> settled(paid(UDDANNELSESHJAELP, DAY, DAY.plusYears(1), kr(1))),
                () -> settled(paid(KONTANTHJAELP, DAY.minusYears(30), DAY.minusYears(29), kr(1))),
                () -> settled(most, most),
                () -> RefundCalculator.under(Legislation.denmark())
                        .balances(List.of(balance, balance))
                        .calculate(),
                () -> TransportAllowance.of(PERSON, YearMonth.of(2026, 1), kr(1), Map.of()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_message_names_the_payment_and_never_the_person(ThrowingCallable call) {
        Throwable thrown = catchRuntimeException(call);

        assertThat(thrown).isNotNull();
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            assertThat(String.valueOf(one.getMessage())).isNotBlank().doesNotContain(PERSON);
        }
    }
}
