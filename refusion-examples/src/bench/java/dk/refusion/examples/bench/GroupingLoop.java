package dk.refusion.examples.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is often written: records of week, benefit and amount, collected with groupingBy into a TreeMap of weeks. Its
 * records are weeks and not days already, which is kind to it.
 */
final class GroupingLoop implements Rival {
    private static final NavigableMap<Integer, BigDecimal> REFUND_FROM_WEEK = new TreeMap<>(Map.of(
            1,
            new BigDecimal("0.80"),
            5,
            new BigDecimal("0.40"),
            27,
            new BigDecimal("0.30"),
            53,
            new BigDecimal("0.20")));

    private record Part(LocalDate monday, Benefit benefit, BigDecimal amount) {}

    @Override
    public Totals settle(List<Payment> payments) {
        TreeMap<LocalDate, Map<Benefit, BigDecimal>> weeks = payments.stream()
                .flatMap(GroupingLoop::parts)
                .collect(groupingBy(
                        Part::monday,
                        TreeMap::new,
                        groupingBy(
                                Part::benefit,
                                TreeMap::new,
                                mapping(Part::amount, reducing(BigDecimal.ZERO, BigDecimal::add)))));
        BigDecimal refund = BigDecimal.ZERO;
        BigDecimal coFinancing = BigDecimal.ZERO;
        TreeSet<LocalDate> selfSupport = new TreeSet<>();
        int count = 0;
        boolean restart = true;
        for (LocalDate monday = weeks.firstKey(); !monday.isAfter(weeks.lastKey()); monday = monday.plusWeeks(1)) {
            Map<Benefit, BigDecimal> paid = weeks.getOrDefault(monday, Map.of());
            if (paid.isEmpty()) {
                if (count > 0 && !restart) {
                    selfSupport.add(monday);
                    LocalDate windowStart = monday.plusDays(6).minusYears(3).plusDays(1);
                    restart = selfSupport.tailSet(windowStart, true).size() >= 52;
                }
                continue;
            }
            BigDecimal benefits = paid.entrySet().stream()
                    .filter(entry -> entry.getKey() != Benefit.SU_STIPENDIUM)
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (benefits.signum() <= 0) {
                continue;
            }
            if (restart) {
                count = 0;
                selfSupport.clear();
                restart = false;
            }
            count++;
            BigDecimal rate = REFUND_FROM_WEEK.floorEntry(count).getValue();
            for (Map.Entry<Benefit, BigDecimal> entry : paid.entrySet()) {
                switch (entry.getKey()) {
                    case SU_STIPENDIUM -> {}
                    case DAGPENGE ->
                        coFinancing = coFinancing.add(entry.getValue()
                                .multiply(BigDecimal.ONE.subtract(rate))
                                .setScale(2, RoundingMode.HALF_UP));
                    default ->
                        refund = refund.add(entry.getValue().multiply(rate).setScale(2, RoundingMode.HALF_UP));
                }
            }
        }
        return Totals.of(refund, coFinancing);
    }

    private static Stream<Part> parts(Payment payment) {
        List<Part> parts = new ArrayList<>();
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(payment.from(), payment.to()) + 1);
        BigDecimal given = BigDecimal.ZERO;
        LocalDate day = payment.from();
        while (!day.isAfter(payment.to())) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate end = sunday.isAfter(payment.to()) ? payment.to() : sunday;
            BigDecimal through = payment.amount()
                    .kroner()
                    .multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(payment.from(), end) + 1))
                    .divide(days, 2, RoundingMode.HALF_UP);
            parts.add(new Part(sunday.minusDays(6), payment.benefit(), through.subtract(given)));
            given = through;
            day = end.plusDays(1);
        }
        return parts.stream();
    }
}
