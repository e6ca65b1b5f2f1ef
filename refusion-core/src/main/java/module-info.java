/**
 * Danish refund economics: what the state refunds of the municipalities' income support, and what follows from it.
 *
 * <p>Start at {@link dk.refusion.Refusion}. A year of one person on kontanthjælp, settled under the Danish law:
 *
 * <pre>{@code
 * LocalDate monday = LocalDate.of(2024, 1, 1);
 * Payment year = Payment.of("a", BALLERUP, KONTANTHJAELP, monday, monday.plusWeeks(52).minusDays(1), kr(156_000));
 * Settlement settlement = refunds().payments(List.of(year)).calculate();
 * settlement.total().refund();                         // 59.400,00 kr.
 * settlement.statement(YearMonth.of(2024, 1));         // what the municipality asks the state for
 * settlement.explain("a");                             // every week: class, count, tier, paragraph, kroner
 * }</pre>
 *
 * <h2>The way of a payment</h2>
 *
 * Data flow one way, from what was paid to what follows from it:
 *
 * <ol>
 *   <li>A {@linkplain dk.refusion.history.Payment payment} is {@linkplain dk.refusion.money money} over days; it is split
 *       by {@linkplain dk.refusion.time weeks}.
 *   <li>The {@linkplain dk.refusion.law law} of a week says what it counts as, and the
 *       {@linkplain dk.refusion.history history} of the person counts it: its seniority (anciennitet).
 *   <li>The seniority stands on a tier of the {@linkplain dk.refusion.ladder ladder}, which gives the rate.
 *   <li>The rate gives a {@linkplain dk.refusion.refund line}: gross amount, refund, own share, paragraph. Lines add up to the
 *       statement of a month, for one municipality or for {@linkplain dk.refusion.nation millions of persons}.
 *   <li>A settlement that somebody else made is held against ours by the {@linkplain dk.refusion.audit audit}; a statement is
 *       {@linkplain dk.refusion.booking booked} on {@linkplain dk.refusion.account accounts}.
 * </ol>
 *
 * Beside it stand the questions that follow: {@linkplain dk.refusion.investment does an investment pay},
 * {@linkplain dk.refusion.duration who saves what when spells become shorter},
 * {@linkplain dk.refusion.indicator does a municipality do better than the nation}, and
 * {@linkplain dk.refusion.compensation who pays for whom}.
 *
 * <h2>What holds everywhere</h2>
 *
 * Amounts are exact, and rounded only where a {@link dk.refusion.money.Rounding} is named. Nothing is null. Types are immutable
 * and safe to share between threads; builders and counters, which say so, are for one thread. Of a period both ends are
 * included, the {@code first} and the {@code last}, or {@code from} the one {@code to} the other; {@code from} alone is that day
 * or week and all later ones, and an end that is not included is called {@code before}, {@code after} or {@code end}. What cannot
 * be settled by a rule is an {@link IllegalArgumentException}, an amount out of range an {@link ArithmeticException}.
 *
 * <h2>On a cluster</h2>
 *
 * What a cluster sends out and gets back is {@link java.io.Serializable}: payments and histories, the law with all its
 * parts, weeks, amounts and rates, and the lines of statements. These are classes of numbers, texts, dates, enums and arrays
 * only, so that Kryo carries them too, without registration. Both ends run the same version of the library; it is no form to
 * keep results in. Calculators, settlements and whatever else follows from these does not travel: it is calculated where it
 * is needed.
 */
@SuppressWarnings("requires-automatic") // Immutables' annotations, needed by the compiler only
module dk.refusion {
    requires static com.fasterxml.jackson.annotation;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dk.refusion.account;
    exports dk.refusion.audit;
    exports dk.refusion.booking;
    exports dk.refusion.compensation;
    exports dk.refusion.duration;
    exports dk.refusion.file;
    exports dk.refusion.history;
    exports dk.refusion.indicator;
    exports dk.refusion.investment;
    exports dk.refusion.json;
    exports dk.refusion.ladder;
    exports dk.refusion.language;
    exports dk.refusion.law;
    exports dk.refusion.money;
    exports dk.refusion.municipality;
    exports dk.refusion.nation;
    exports dk.refusion.price;
    exports dk.refusion.reading;
    exports dk.refusion.refund;
    exports dk.refusion.table;
    exports dk.refusion.time;
    exports dk.refusion;
}
