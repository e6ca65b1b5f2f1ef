package dk.refusion.refund;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.money.Rounding;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The law read as slowly and plainly as it is written: day by day, week by week, counting afresh, in decimal kroner, by the rows
 * of {@link OracleLaw}. It shares nothing with the library but the names of benefits, municipalities and readings.
 */
final class Oracle {
    private static final LocalDate COUNTING = LocalDate.of(2014, 7, 1);
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2014, 6, 30);
    private static final LocalDate LAST_MONDAY = LocalDate.of(2028, 1, 3);
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

    /** The part of a line that lies in a month. */
    record Part(YearMonth month, BigDecimal gross, BigDecimal refund, BigDecimal coFinancing) {}

    record Key(LocalDate monday, Municipality municipality, Benefit benefit, String direction, int fixed)
            implements Comparable<Key> {
        private static final List<String> DIRECTIONS = List.of("refund", "co-financing", "none", "outside");
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::monday)
                .thenComparing(Key::municipality)
                .thenComparing(Key::benefit)
                .thenComparing(key -> DIRECTIONS.indexOf(key.direction()))
                .thenComparing(Key::fixed);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What is paid for a day. */
    private record Day(LocalDate date, Payment payment, OracleLaw.Row row, BigDecimal amount) {
        LocalDate monday() {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    private final List<Payment> payments;
    private final Policies readings;
    private final List<Day> days = new ArrayList<>();
    private final Map<LocalDate, BigDecimal> benefits = new HashMap<>();
    private final Map<LocalDate, BigDecimal> others = new HashMap<>();
    private final Set<LocalDate> benefitStays = new HashSet<>();
    private final Set<LocalDate> otherStays = new HashSet<>();
    private final SortedMap<Key, NavigableMap<YearMonth, BigDecimal>> expenses = new TreeMap<>();
    private final Map<LocalDate, Count> counts = new HashMap<>();

    Oracle(List<Payment> payments) {
        this(payments, Policies.recommended());
    }

    Oracle(List<Payment> payments, Policies readings) {
        this.payments = payments;
        this.readings = readings;
        payments.forEach(this::spread);
        boolean laterAward = days.stream()
                .anyMatch(day ->
                        day.row().counts() && OracleLaw.isFlexibleJob(day.row().benefit()));
        for (Day day : days) {
            boolean counts = day.row().counts() || (day.row().countsAfterLaterAward() && laterAward);
            (counts ? benefits : others).merge(day.monday(), day.amount(), BigDecimal::add);
            if (stays(day)) {
                (counts ? benefitStays : otherStays).add(day.monday());
            }
            if (!day.date().isBefore(day.row().settledFrom())) {
                expenses.computeIfAbsent(key(day), key -> new TreeMap<>())
                        .merge(YearMonth.from(day.date()), day.amount(), BigDecimal::add);
            }
        }
        count();
    }

    private static Key key(Day day) {
        return new Key(
                day.monday(),
                day.payment().municipality(),
                day.payment().benefit(),
                day.row().direction(),
                day.row().fixed());
    }

    private boolean stays(Day day) {
        return (day.amount().signum() > 0 && readings.repaidWeek() == Policies.RepaidWeek.STAYS)
                || (day.payment().amount().isZero() && readings.zeroPayment() == Policies.ZeroPayment.COUNTS);
    }

    private void spread(Payment payment) {
        LocalDate award = award(payment);
        List<LocalDate> dates = dates(payment);
        LocalDate start =
                readings.countStart() == Policies.CountStart.WEEK_OF_THE_DAY ? COUNTING : FIRST_MONDAY.plusWeeks(1);
        BigDecimal before = BigDecimal.ZERO;
        for (int k = 1; k <= dates.size(); k++) {
            BigDecimal soFar = payment.amount()
                    .kroner()
                    .multiply(BigDecimal.valueOf(k))
                    .divide(BigDecimal.valueOf(dates.size()), 2, RoundingMode.HALF_UP);
            LocalDate date = dates.get(k - 1);
            if (!date.isBefore(start)) {
                days.add(new Day(date, payment, OracleLaw.row(payment.benefit(), date, award), soFar.subtract(before)));
            }
            before = soFar;
        }
    }

    /** The date of the award, Order 14/2026 § 21; for a benefit that does not ask for it any. */
    private LocalDate award(Payment payment) {
        if (!OracleLaw.isByAward(payment.benefit())) {
            return payment.from();
        }
        if (payment.awarded().isEmpty() && readings.unknownAward() == Policies.UnknownAward.REFUSED) {
            throw new OracleLaw.Refused("no award of " + payment);
        }
        return payment.awarded()
                .orElseGet(() -> payments.stream()
                        .filter(other -> OracleLaw.shows(other.benefit(), payment.benefit()))
                        .map(Payment::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
    }

    /** The days that the amount is spread over, Order 14/2026 § 19(2). */
    private List<LocalDate> dates(Payment payment) {
        List<LocalDate> all =
                payment.from().datesUntil(payment.to().plusDays(1)).toList();
        LocalDate sunday = payment.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        if (readings.shortPeriod() == Policies.ShortPeriod.FIRST_WEEK && all.size() <= 7) {
            all = all.stream().filter(date -> !date.isAfter(sunday)).toList();
        }
        if (readings.dagpengeDays() == Policies.DagpengeDays.WEEKDAYS && payment.benefit() == Benefit.DAGPENGE) {
            List<LocalDate> weekdays = all.stream()
                    .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .toList();
            return weekdays.isEmpty() ? all : weekdays;
        }
        return all;
    }

    // ------------------------------------------------------------------ the weeks

    private boolean isBenefitWeek(LocalDate monday) {
        return benefits.getOrDefault(monday, BigDecimal.ZERO).signum() > 0 || benefitStays.contains(monday);
    }

    private boolean isSelfSupport(LocalDate monday) {
        return !isBenefitWeek(monday)
                && others.getOrDefault(monday, BigDecimal.ZERO).signum() <= 0
                && !otherStays.contains(monday);
    }

    char classOf(LocalDate monday) {
        return isBenefitWeek(monday) ? 'A' : isSelfSupport(monday) ? 'S' : 'N';
    }

    /** The state after a week, by the plain algorithm; the first week is the end of time before there is one. */
    record Count(int counter, LocalDate first, boolean reset) {}

    private void count() {
        int counter = 0;
        LocalDate first = LocalDate.MAX;
        boolean reset = false;
        for (LocalDate week = FIRST_MONDAY; !week.isAfter(LAST_MONDAY); week = week.plusWeeks(1)) {
            if (isBenefitWeek(week)) {
                if (reset || first.equals(LocalDate.MAX)) {
                    counter = 0;
                    first = week;
                    reset = false;
                }
                counter++;
            } else if (!reset
                    && isSelfSupport(week)
                    && !first.equals(LocalDate.MAX)
                    && selfSupport(first, week) >= 52) {
                reset = true;
            }
            counts.put(week, new Count(counter, first, reset));
        }
    }

    Count countAt(LocalDate monday) {
        return counts.getOrDefault(monday, new Count(0, LocalDate.MAX, false));
    }

    /** Whole calendar weeks of self-support after the first week, within the three years that end with the week's Sunday. */
    int selfSupport(LocalDate first, LocalDate week) {
        LocalDate yearsBegin = week.plusDays(6).minusYears(3).plusDays(1);
        int weeks = 0;
        for (LocalDate one = week; one.isAfter(first) && !one.isBefore(yearsBegin); one = one.minusWeeks(1)) {
            if (isSelfSupport(one)) {
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

    // ------------------------------------------------------------------ what is settled

    /** Everything with something to settle, in order. */
    List<Key> keys() {
        return expenses.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream().anyMatch(amount -> amount.signum() != 0))
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean isFinanced(Key key) {
        return key.direction().equals("refund") || key.direction().equals("co-financing");
    }

    /** The refund per cent of the week, or of the week of 4 January 2016 for the days before it. */
    int percent(Key key) {
        LocalDate decisive = key.monday().isBefore(IN_FORCE) ? IN_FORCE : key.monday();
        return key.fixed() != 0
                ? key.fixed()
                : ladder(Math.max(1, countAt(decisive).counter()));
    }

    private NavigableMap<YearMonth, BigDecimal> months(Key key) {
        return new TreeMap<>(expenses.getOrDefault(key, new TreeMap<>()));
    }

    List<Line> lines() {
        return keys().stream().map(this::line).toList();
    }

    private Line line(Key key) {
        BigDecimal gross = months(key).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Line(
                key.monday(),
                key.municipality(),
                key.benefit(),
                key.direction(),
                isBenefitWeek(key.monday()) ? countAt(key.monday()).counter() : 0,
                isFinanced(key) ? BigDecimal.valueOf(percent(key)) : BigDecimal.ZERO,
                gross,
                refund(key, gross),
                coFinancing(key, gross));
    }

    /** What a line has in each of the one or two months of its week; the later month takes what rounding leaves. */
    List<Part> parts(Key key) {
        List<Part> parts = new ArrayList<>();
        Line whole = line(key);
        BigDecimal refund = whole.refund();
        BigDecimal coFinancing = whole.coFinancing();
        NavigableMap<YearMonth, BigDecimal> months = months(key);
        months.values().removeIf(amount -> amount.signum() == 0);
        for (Map.Entry<YearMonth, BigDecimal> month : months.entrySet()) {
            boolean last = month.getKey().equals(months.lastKey());
            BigDecimal amount = month.getValue();
            Part part = new Part(
                    month.getKey(),
                    amount,
                    last ? refund : refund(key, amount),
                    last ? coFinancing : coFinancing(key, amount));
            refund = refund.subtract(part.refund());
            coFinancing = coFinancing.subtract(part.coFinancing());
            parts.add(part);
        }
        return parts;
    }

    BigDecimal refund(Key key, BigDecimal gross) {
        return key.direction().equals("refund") ? share(gross, percent(key)) : share(gross, 0);
    }

    BigDecimal coFinancing(Key key, BigDecimal gross) {
        return key.direction().equals("co-financing") ? share(gross, 100 - percent(key)) : share(gross, 0);
    }

    BigDecimal share(BigDecimal gross, int percent) {
        return gross.multiply(BigDecimal.valueOf(percent))
                .divide(BigDecimal.valueOf(100), 2, mode(readings.rounding()));
    }

    private static RoundingMode mode(Rounding rounding) {
        return RoundingMode.valueOf(rounding.name());
    }
}
