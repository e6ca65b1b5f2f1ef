package dk.refusion.examples.bench.nation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The simple rule as it is often written: records, groupingBy, a TreeMap of weeks, BigDecimal. */
final class VendorRows {
    private static final NavigableMap<Integer, BigDecimal> RATES = new TreeMap<>(Map.of(
            1,
            new BigDecimal("0.80"),
            5,
            new BigDecimal("0.40"),
            27,
            new BigDecimal("0.30"),
            53,
            new BigDecimal("0.20")));

    record Paid(int person, LocalDate monday, BigDecimal amount) {}

    private VendorRows() {}

    static List<Paid> records(Rows rows) {
        List<Paid> records = new ArrayList<>(rows.size());
        for (int person = 0; person < rows.persons; person++) {
            for (int row = rows.first[person]; row < rows.first[person + 1]; row++) {
                records.add(new Paid(
                        person, Week.ofIndex(rows.week[row]).monday(), BigDecimal.valueOf(rows.amount[row], 2)));
            }
        }
        return records;
    }

    /** What the state refunds. */
    static BigDecimal refund(List<Paid> records) {
        return records.stream().collect(groupingBy(Paid::person)).values().stream()
                .map(VendorRows::ofPerson)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal ofPerson(List<Paid> records) {
        TreeMap<LocalDate, List<Paid>> weeks =
                records.stream().collect(groupingBy(Paid::monday, TreeMap::new, toList()));
        BigDecimal refund = BigDecimal.ZERO;
        TreeSet<LocalDate> selfSupport = new TreeSet<>();
        int count = 0;
        boolean restart = true;
        for (LocalDate monday = weeks.firstKey(); !monday.isAfter(weeks.lastKey()); monday = monday.plusWeeks(1)) {
            List<Paid> paid = weeks.getOrDefault(monday, List.of());
            if (paid.isEmpty()) {
                if (!restart) {
                    selfSupport.add(monday);
                    restart = selfSupport.tailSet(monday.minusWeeks(155), true).size() >= 52;
                }
                continue;
            }
            if (restart) {
                count = 0;
                selfSupport.clear();
                restart = false;
            }
            count++;
            BigDecimal rate = RATES.floorEntry(count).getValue();
            for (Paid one : paid) {
                refund = refund.add(one.amount().multiply(rate).setScale(2, RoundingMode.HALF_UP));
            }
        }
        return refund;
    }
}
