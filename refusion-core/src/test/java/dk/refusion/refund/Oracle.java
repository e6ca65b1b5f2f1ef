package dk.refusion.refund;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The law read as slowly and plainly as it is written: day by day, week by week, counting afresh, in decimal kroner. It
 * shares nothing with the library but the names of benefits and municipalities.
 */
final class Oracle {
    private static final LocalDate COUNTING = LocalDate.of(2014, 7, 1);
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 4);

    /** A line: the expense of one benefit in one week and how it is shared; kroner. */
    record Line(
            LocalDate monday,
            Municipality municipality,
            Benefit benefit,
            String direction,
            int seniority,
            BigDecimal percent,
            BigDecimal gross,
            BigDecimal refund,
            BigDecimal coFinancing) {}

    private record Key(LocalDate monday, Municipality municipality, Benefit benefit, String direction, int fixed)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::monday)
                .thenComparing(Key::municipality)
                .thenComparing(Key::benefit)
                .thenComparing(Key::direction, Comparator.reverseOrder())
                .thenComparing(Key::fixed);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Payment> payments;
    private final Map<LocalDate, BigDecimal> benefits = new HashMap<>();
    private final Map<LocalDate, BigDecimal> others = new HashMap<>();
    private final SortedMap<Key, SortedMap<YearMonth, BigDecimal>> expenses = new TreeMap<>();

    Oracle(List<Payment> payments) {
        this.payments = payments;
        for (Payment payment : payments) {
            spread(payment);
        }
    }

    private void spread(Payment payment) {
        long days = payment.to().toEpochDay() - payment.from().toEpochDay() + 1;
        BigDecimal before = BigDecimal.ZERO;
        for (long k = 1; k <= days; k++) {
            LocalDate day = payment.from().plusDays(k - 1);
            BigDecimal soFar = payment.amount()
                    .kroner()
                    .multiply(BigDecimal.valueOf(k))
                    .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
            BigDecimal amount = soFar.subtract(before);
            before = soFar;
            if (day.isBefore(COUNTING)) {
                continue;
            }
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            (counts(payment) ? benefits : others).merge(monday, amount, BigDecimal::add);
            if (!day.isBefore(settledFrom(payment))) {
                expenses.computeIfAbsent(
                                new Key(
                                        monday,
                                        payment.municipality(),
                                        payment.benefit(),
                                        direction(payment, day),
                                        fixed(payment, day)),
                                key -> new TreeMap<>())
                        .merge(YearMonth.from(day), amount, BigDecimal::add);
            }
        }
    }

    private static boolean isFlex(Payment payment) {
        return payment.benefit() == Benefit.FLEKSLOENTILSKUD || payment.benefit() == Benefit.LEDIGHEDSYDELSE;
    }

    private static boolean awardedOnLadder(Payment payment) {
        return !payment.awarded().orElseThrow().isBefore(LocalDate.of(2014, 7, 1));
    }

    /** § 3(1), § 30(2)–(4), B14 § 21(1). */
    private boolean counts(Payment payment) {
        return switch (payment.benefit()) {
            case SU_STIPENDIUM, FLEKSJOB_GAMMEL_ORDNING, JOBROTATIONSYDELSE -> false;
            case FOERTIDSPENSION -> awardedOnLadder(payment);
            case FLEKSLOENTILSKUD, LEDIGHEDSYDELSE ->
                awardedOnLadder(payment)
                        || (!payment.awarded().orElseThrow().isBefore(LocalDate.of(2013, 1, 1))
                                && payments.stream().anyMatch(other -> isFlex(other) && awardedOnLadder(other)));
            default -> true;
        };
    }

    private static String direction(Payment payment, LocalDate day) {
        return switch (payment.benefit()) {
            case DAGPENGE, FOERTIDSPENSION -> "co";
            case SAERLIG_UDDANNELSESYDELSE -> "none";
            case SU_STIPENDIUM -> "outside";
            case LEDIGHEDSYDELSE -> awardedOnLadder(payment) ? "refund" : "outside";
            case JOBROTATIONSYDELSE -> day.getYear() >= 2020 ? "refund" : "outside";
            // Udbetaling Danmark paid it from 1 October 2016 to 30 June 2025
            case SAERLIG_STOETTE -> day.isBefore(LocalDate.of(2016, 10, 1)) ? "refund" : "co";
            default -> "refund";
        };
    }

    /** Fixed refund per cent, or zero for the ladder. */
    private static int fixed(Payment payment, LocalDate day) {
        return switch (payment.benefit()) {
            case FLEKSJOB_GAMMEL_ORDNING -> 65;
            case FLEKSLOENTILSKUD -> awardedOnLadder(payment) ? 0 : 65;
            case FOERTIDSPENSION -> awardedOnLadder(payment) ? 0 : 35;
            case JOBROTATIONSYDELSE -> day.getYear() >= 2020 ? 60 : 0;
            default -> 0;
        };
    }

    /** The transition days of § 29(3). */
    private static LocalDate settledFrom(Payment payment) {
        boolean ladder = switch (payment.benefit()) {
            case DAGPENGE, SAERLIG_UDDANNELSESYDELSE, SU_STIPENDIUM, FLEKSJOB_GAMMEL_ORDNING, JOBROTATIONSYDELSE ->
                false;
            case FOERTIDSPENSION, FLEKSLOENTILSKUD, LEDIGHEDSYDELSE -> awardedOnLadder(payment);
            default -> true;
        };
        if (payment.benefit() == Benefit.SYGEDAGPENGE) {
            return LocalDate.of(2015, 12, 28);
        }
        return ladder ? LocalDate.of(2016, 1, 1) : IN_FORCE;
    }

    private boolean isBenefitWeek(LocalDate monday) {
        return benefits.getOrDefault(monday, BigDecimal.ZERO).signum() > 0;
    }

    private boolean isSelfSupport(LocalDate monday) {
        return !isBenefitWeek(monday)
                && others.getOrDefault(monday, BigDecimal.ZERO).signum() <= 0;
    }

    char classOf(LocalDate monday) {
        return isBenefitWeek(monday) ? 'A' : isSelfSupport(monday) ? 'S' : 'N';
    }

    /** The state after a week, by the plain algorithm; the first week is the end of time before there is one. */
    record Count(int counter, LocalDate first, boolean reset) {}

    Count countAt(LocalDate last) {
        int counter = 0;
        LocalDate first = LocalDate.MAX;
        boolean reset = false;
        for (LocalDate week = FIRST_MONDAY; !week.isAfter(last); week = week.plusWeeks(1)) {
            if (isBenefitWeek(week)) {
                if (reset || first.equals(LocalDate.MAX)) {
                    counter = 0;
                    first = week;
                    reset = false;
                }
                counter++;
            } else if (isSelfSupport(week) && !first.equals(LocalDate.MAX) && selfSupport(first, week) >= 52) {
                reset = true;
            }
        }
        return new Count(counter, first, reset);
    }

    /** Whole calendar weeks of self-support after the first week, within the three years that end with the week's Sunday. */
    int selfSupport(LocalDate first, LocalDate week) {
        LocalDate yearsBegin = week.plusDays(6).minusYears(3).plusDays(1);
        int weeks = 0;
        for (LocalDate one = first.plusWeeks(1); !one.isAfter(week); one = one.plusWeeks(1)) {
            if (!one.isBefore(yearsBegin) && isSelfSupport(one)) {
                weeks++;
            }
        }
        return weeks;
    }

    private static int ladder(int week) {
        if (week <= 4) {
            return 80;
        }
        if (week <= 26) {
            return 40;
        }
        return week <= 52 ? 30 : 20;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        expenses.forEach((key, months) -> {
            BigDecimal gross = months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (months.values().stream().allMatch(amount -> amount.signum() == 0)) {
                return;
            }
            Count own = countAt(key.monday());
            Count decisive = key.monday().isBefore(IN_FORCE) ? countAt(IN_FORCE) : own;
            boolean financed =
                    key.direction().equals("refund") || key.direction().equals("co");
            int percent = key.fixed() != 0 ? key.fixed() : ladder(Math.max(1, decisive.counter()));
            lines.add(new Line(
                    key.monday(),
                    key.municipality(),
                    key.benefit(),
                    key.direction(),
                    isBenefitWeek(key.monday()) ? own.counter() : 0,
                    financed ? BigDecimal.valueOf(percent) : BigDecimal.ZERO,
                    gross,
                    key.direction().equals("refund") ? part(gross, percent) : part(gross, 0),
                    key.direction().equals("co") ? part(gross, 100 - percent) : part(gross, 0)));
        });
        return lines;
    }

    private static BigDecimal part(BigDecimal gross, int percent) {
        return gross.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }
}
