package dk.refusion.reading;

import dk.refusion.file.Problems;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds days that are paid twice.
 *
 * <p>Two lines overlap if they pay the same person a benefit in the same municipality for a common day, both amounts are
 * positive, and both became known at the same time: on the same day of registration, or both without one. A line with
 * another day of registration is an after-payment, and one with a negative amount a repayment; neither is a mistake.
 */
final class Overlaps {
    private record Case(String person, Municipality municipality, Benefit benefit, Optional<LocalDate> registered) {}

    private Overlaps() {}

    /** Notes every line that overlaps an earlier one, and gives the others. */
    static List<PaymentLine> without(List<PaymentLine> lines, Problems problems) {
        Map<Case, TreeMap<LocalDate, PaymentLine>> paid = new HashMap<>();
        List<PaymentLine> good = new ArrayList<>();
        for (PaymentLine line : lines) {
            Payment payment = line.payment();
            if (payment.amount().signum() <= 0) {
                good.add(line);
                continue;
            }
            TreeMap<LocalDate, PaymentLine> disjoint = paid.computeIfAbsent(
                    new Case(payment.person(), payment.municipality(), payment.benefit(), payment.registered()),
                    one -> new TreeMap<>());
            Optional<PaymentLine> last = Optional.ofNullable(disjoint.floorEntry(payment.to()))
                    .map(Map.Entry::getValue)
                    .filter(other -> !other.payment().to().isBefore(payment.from()));
            if (last.isPresent()) {
                problems.add(line.overlapping(last.get()));
            } else {
                good.add(line);
                disjoint.put(payment.from(), line);
            }
        }
        return good;
    }
}
