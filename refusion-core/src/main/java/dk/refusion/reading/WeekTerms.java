package dk.refusion.reading;

import dk.refusion.audit.ReportedRow;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What the payment of a row is for, which is the same for all rows of a benefit in a week with a rate: worked out once. */
final class WeekTerms {
    private static final Benefit[] BENEFITS = Benefit.values();

    /**
     * What holds for a row.
     *
     * @param from the first day; none if the law has no rule
     * @param to the last day
     * @param awarded the day of award; none if it does not matter
     */
    record Terms(int from, int to, int awarded) {
        static final Terms NONE = new Terms(ByteCells.NO_DAY, ByteCells.NO_DAY, ByteCells.NO_DAY);

        boolean hasRule() {
            return from != ByteCells.NO_DAY;
        }
    }

    private final Legislation law;
    private final IntFunction<Optional<RefundRate>> rates;
    /** By week, for each benefit and rate: the rows of a person lie in weeks that follow each other. */
    private final Map<Long, @Nullable Terms[]> all = new HashMap<>();

    private long last = -1;
    private @Nullable Terms[] weeks = new Terms[0];

    /**
     * Nothing yet.
     *
     * @param rates the rate that a number stands for
     */
    WeekTerms(Legislation law, IntFunction<Optional<RefundRate>> rates) {
        this.law = law;
        this.rates = rates;
    }

    /** What holds for rows. */
    Terms of(int benefit, int week, int rate) {
        long key = (long) rate << 32 | benefit;
        if (key != last) {
            last = key;
            weeks = all.getOrDefault(key, new Terms[0]);
        }
        if (week >= weeks.length) {
            weeks = Arrays.copyOf(weeks, week + week / 2 + 1);
            all.put(key, weeks);
        }
        Terms known = weeks[week];
        if (known == null) {
            known = terms(BENEFITS[benefit], Week.ofIndex(week), rates.apply(rate));
            weeks[week] = known;
        }
        return known;
    }

    private Terms terms(Benefit benefit, Week week, Optional<RefundRate> rate) {
        if (!ReportedFile.hasRule(law, benefit, week)) {
            return Terms.NONE;
        }
        ReportedRow.Builder row = ReportedRow.builder()
                .person("?")
                .week(week)
                .municipality(Municipality.KOEBENHAVN)
                .benefit(benefit)
                .gross(Money.ofKroner(1));
        rate.ifPresent(row::rate);
        Payment payment = row.build().payment(law);
        return new Terms(
                day(payment.from()),
                day(payment.to()),
                payment.awarded().map(WeekTerms::day).orElse(ByteCells.NO_DAY));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
