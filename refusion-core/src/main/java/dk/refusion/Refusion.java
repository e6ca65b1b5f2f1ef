package dk.refusion;

import static java.util.Objects.requireNonNull;

import dk.refusion.account.AccountAnalysis;
import dk.refusion.compensation.Compensation;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.duration.Cohort;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.Indicator;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.refund.RefundCalculator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The entry point of the library: one method for each question, and the small words with which a session or a test states
 * amounts.
 *
 * <p>Meant for a static import, in JShell, in a notebook or in code:
 *
 * <pre>{@code
 * import static dk.refusion.Refusion.*;
 *
 * refunds().payments(payments).calculate().statement(YearMonth.of(2026, 1));
 * investment("Ballerup", invested, saved).payback();
 * mio("15.7").plus(kr(250_000));        // 15.950.000,00 kr.
 * percent("80").complement();           // 20 %
 * }</pre>
 */
public final class Refusion {
    private Refusion() {}

    /**
     * {@return the version of this library, to be kept with its results beside the name of the law, such as
     * {@code 0.1.0}}
     */
    public static String version() {
        try (InputStream in = requireNonNull(Refusion.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What does the state refund, and what does the municipality co-finance?
     *
     * @return a calculator under the Danish law, without payments yet
     */
    public static RefundCalculator refunds() {
        return RefundCalculator.under(Legislation.denmark());
    }

    /**
     * Does an investment in bringing people back to work pay?
     *
     * @param name what the case is called, such as the municipality
     * @param investment what is spent each year (investering)
     * @param savings what is saved each year (besparelse)
     * @return the case, with its proceeds, ratio, payback and present value
     */
    public static InvestmentCase investment(String name, MoneySeries investment, MoneySeries savings) {
        return InvestmentCase.of(name, investment, savings);
    }

    /**
     * Who saves what when an effort makes spells shorter?
     *
     * @return a builder of the persons whose spells they are
     */
    public static Cohort.Builder cohort() {
        return Cohort.builder();
    }

    /**
     * Is what one account asks for matched by what another saves?
     *
     * @param asking what asks, such as {@code 20.02}
     * @param asked what it asks for more each year
     * @param saving what saves, such as {@code 50.44}
     * @param saved what it saves each year
     * @param reason why the one stands against the other
     * @return the analysis, with net effect and degree of covering
     */
    public static AccountAnalysis accountAnalysis(
            String asking, MoneySeries asked, String saving, MoneySeries saved, String reason) {
        return AccountAnalysis.of(asking, asked, saving, saved, reason);
    }

    /**
     * Does a municipality develop better than its peers, in full-time persons and kroner?
     *
     * @param own the municipality
     * @param peers the nation, a landsdel or any group
     * @return the indicator, before its rates
     */
    public static Indicator indicator(Caseload own, Caseload peers) {
        return Indicator.of(own, peers);
    }

    /**
     * Who gains and who loses when what all spend is given back by a key?
     *
     * @param title what is compensated
     * @param expenditure what each municipality spends net
     * @param key by what it is given back, such as the population
     * @return the compensation; its gaps sum to zero
     */
    public static Compensation compensation(String title, MunicipalAmounts expenditure, SharingKey key) {
        return Compensation.byKey(title, expenditure, key);
    }

    /**
     * {@return an amount of whole kroner}
     *
     * @param kroner the number of kroner, may be negative
     * @throws ArithmeticException if the amount is outside the range of {@link Money}
     */
    public static Money kr(long kroner) {
        return Money.ofKroner(kroner);
    }

    /**
     * {@return an amount of kroner written as a Java number, with a point before the øre}
     *
     * @param kroner the number of kroner, such as {@code "1234.50"}; no grouping
     * @throws IllegalArgumentException if the text is not such a number or has more than two decimals
     */
    public static Money kr(String kroner) {
        return Money.of(kroner);
    }

    /**
     * {@return an amount of millions of kroner (mio. kr.) written as a Java number, with a point before the decimals}
     *
     * @param millions the number of millions, such as {@code "15.7"}; no grouping
     * @throws IllegalArgumentException if the text is not such a number or has decimals finer than one øre
     */
    public static Money mio(String millions) {
        return MoneyUnit.MILLION.of(millions);
    }

    /**
     * {@return a percentage written as a Java number, with a point before the decimals}
     *
     * @param percent the number of per cent, such as {@code "80"} or {@code "3.5"}
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static Percentage percent(String percent) {
        return Percentage.of(percent);
    }
}
