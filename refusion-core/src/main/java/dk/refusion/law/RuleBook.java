package dk.refusion.law;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a legislation compiled for look-up by benefit, day and date of award; refuses rows that overlap. */
@SuppressWarnings("EnumOrdinal") // rows stand in columns by benefit; the number never leaves the class
final class RuleBook implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    /** For each benefit the rows as first day, last day, first award, last award. */
    private final BenefitRule[][] rows = new BenefitRule[Benefit.values().length][];

    private final long[][] bounds = new long[rows.length][];
    private final boolean[] byAward = new boolean[rows.length];

    RuleBook(List<BenefitRule> rules) {
        for (Benefit benefit : Benefit.values()) {
            List<BenefitRule> mine = new ArrayList<>(
                    rules.stream().filter(rule -> rule.benefit() == benefit).toList());
            mine.sort(comparing(BenefitRule::validFrom).reversed());
            long[] limits = new long[mine.size() * 4];
            for (int i = 0; i < mine.size(); i++) {
                BenefitRule rule = mine.get(i);
                limits[4 * i] = rule.validFrom().toEpochDay();
                limits[4 * i + 1] = rule.validTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
                limits[4 * i + 2] =
                        rule.awardedFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
                limits[4 * i + 3] =
                        rule.awardedBefore().map(date -> date.toEpochDay() - 1).orElse(Long.MAX_VALUE);
                byAward[benefit.ordinal()] |=
                        rule.awardedFrom().isPresent() || rule.awardedBefore().isPresent();
                for (int j = 0; j < i; j++) {
                    if (overlap(limits, i, j, 0) && overlap(limits, i, j, 2)) {
                        throw new IllegalArgumentException("two rules for " + benefit
                                + " must not hold for one day and award, was " + mine.get(j) + " and " + rule);
                    }
                }
            }
            rows[benefit.ordinal()] = mine.toArray(BenefitRule[]::new);
            bounds[benefit.ordinal()] = limits;
        }
    }

    private static boolean overlap(long[] limits, int i, int j, int from) {
        return limits[4 * i + from] <= limits[4 * j + from + 1] && limits[4 * j + from] <= limits[4 * i + from + 1];
    }

    boolean byAward(Benefit benefit) {
        return byAward[benefit.ordinal()];
    }

    BenefitRule rule(Benefit benefit, long day, long awarded) {
        long[] limits = bounds[benefit.ordinal()];
        for (int i = 0; i < limits.length; i += 4) {
            if (limits[i] <= day && day <= limits[i + 1] && limits[i + 2] <= awarded && awarded <= limits[i + 3]) {
                return rows[benefit.ordinal()][i / 4];
            }
        }
        throw unknown(benefit, LocalDate.ofEpochDay(day), awarded);
    }

    private IllegalArgumentException unknown(Benefit benefit, LocalDate day, long awarded) {
        List<BenefitRule> mine = List.of(rows[benefit.ordinal()]);
        Optional<LocalDate> award = byAward(benefit) ? Optional.of(LocalDate.ofEpochDay(awarded)) : Optional.empty();
        String known = mine.stream()
                .sorted(comparing(BenefitRule::validFrom))
                .map(rule -> rule.validFrom() + "/"
                        + rule.validTo().map(LocalDate::toString).orElse(""))
                .distinct()
                .collect(joining(", "));
        return new IllegalArgumentException("no rule for " + benefit + ", known are "
                + (known.isEmpty() ? "no dates" : known) + ", was " + day
                + award.map(date -> " awarded " + date).orElse(""));
    }
}
