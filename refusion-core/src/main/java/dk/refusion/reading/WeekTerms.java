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
import java.util.Optional;
import java.util.function.IntFunction;

/** What the payment of a row is for, which is the same for all rows of a benefit in a week with a rate: worked out once. */
final class WeekTerms {
    private static final Benefit[] BENEFITS = Benefit.values();

    private final Legislation law;
    private final IntFunction<Optional<RefundRate>> rates;
    private long[] keys = new long[1 << 10];
    private int[] from = new int[keys.length];
    private int[] to = new int[keys.length];
    private int[] awarded = new int[keys.length];
    private int size;

    /**
     * Nothing yet.
     *
     * @param rates the rate that a number stands for
     */
    WeekTerms(Legislation law, IntFunction<Optional<RefundRate>> rates) {
        this.law = law;
        this.rates = rates;
    }

    /** The place of what holds for rows; its days are none if the law has no rule. */
    int place(int benefit, int week, int rate) {
        long key = 1 + (((long) rate << 32) | ((long) week << 8) | benefit);
        int place = find(key);
        if (keys[place] == 0) {
            if (2 * ++size > keys.length) {
                grow();
                place = find(key);
            }
            keys[place] = key;
            fill(place, BENEFITS[benefit], Week.ofIndex(week), rates.apply(rate));
        }
        return place;
    }

    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return to[place];
    }

    int awarded(int place) {
        return awarded[place];
    }

    private void fill(int place, Benefit benefit, Week week, Optional<RefundRate> rate) {
        if (!ReportedFile.hasRule(law, benefit, week)) {
            from[place] = ByteCells.NO_DAY;
            return;
        }
        ReportedRow.Builder row = ReportedRow.builder()
                .person("?")
                .week(week)
                .municipality(Municipality.KOEBENHAVN)
                .benefit(benefit)
                .gross(Money.ofKroner(1));
        rate.ifPresent(row::rate);
        Payment payment = row.build().payment(law);
        from[place] = day(payment.from());
        to[place] = day(payment.to());
        awarded[place] = payment.awarded().map(WeekTerms::day).orElse(ByteCells.NO_DAY);
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    private int find(long key) {
        long product = key * 0x9E37_79B9_7F4A_7C15L;
        int place = (int) (product >>> 40) & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFrom = from;
        int[] oldTo = to;
        int[] oldAwarded = awarded;
        keys = new long[2 * oldKeys.length];
        from = new int[keys.length];
        to = new int[keys.length];
        awarded = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = find(oldKeys[i]);
                keys[place] = oldKeys[i];
                from[place] = oldFrom[i];
                to[place] = oldTo[i];
                awarded[place] = oldAwarded[i];
            }
        }
    }
}
