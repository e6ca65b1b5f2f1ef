package dk.refusion.duration;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calendar weeks of a benefit under a law, each cut where the year or the rule changes. */
final class BenefitWeeks {
    /** Days of one week that lie in one year and under one rule. */
    record Part(int year, BenefitRule rule, int days) {}

    private static final int DAYS = 7;

    private final Legislation law;
    private final NewYearRule newYear;
    private final Benefit benefit;
    private final Optional<Benefit> continuedAs;
    private final Map<Integer, List<Part>> weeks = new HashMap<>();

    BenefitWeeks(Cohort cohort, Benefit benefit, Optional<Benefit> continuedAs) {
        this.law = cohort.legislation();
        this.newYear = cohort.newYear();
        this.benefit = benefit;
        this.continuedAs = continuedAs;
    }

    List<Part> parts(int week) {
        return weeks.computeIfAbsent(week, this::cut);
    }

    /** Whether a week counts: one day of a benefit on the list is enough, Order 14/2026 § 2(6). */
    boolean count(int week) {
        return parts(week).stream().anyMatch(part -> part.rule().weekClass() == WeekClass.BENEFIT);
    }

    private List<Part> cut(int week) {
        List<Part> parts = new ArrayList<>();
        long monday = Week.mondayOf(week);
        for (long day = monday; day < monday + DAYS; day++) {
            int year = newYear.yearOf(day);
            BenefitRule rule = rule(LocalDate.ofEpochDay(day));
            int last = parts.size() - 1;
            if (last >= 0
                    && parts.get(last).year() == year
                    && parts.get(last).rule().equals(rule)) {
                parts.set(last, new Part(year, rule, parts.get(last).days() + 1));
            } else {
                parts.add(new Part(year, rule, 1));
            }
        }
        return List.copyOf(parts);
    }

    /** The rule of a day; the award, where it matters, is taken to be of the spell itself. */
    private BenefitRule rule(LocalDate day) {
        if (continuedAs.isPresent() && !holds(benefit, day)) {
            return financed(law.rule(continuedAs.get(), day));
        }
        if (!holds(benefit, day)) {
            throw new IllegalArgumentException(benefit.danish() + " has no rule on " + day
                    + " under the law of " + law.name()
                    + ", so the spell needs the benefit that it is continued as, or a shorter horizon");
        }
        return financed(law.rule(benefit, day));
    }

    private boolean holds(Benefit one, LocalDate day) {
        return law.rules().stream()
                .anyMatch(rule -> rule.benefit() == one
                        && !rule.validFrom().isAfter(day)
                        && rule.validTo().filter(day::isAfter).isEmpty());
    }

    private static BenefitRule financed(BenefitRule rule) {
        if (rule.financing() == Financing.OUTSIDE) {
            throw new IllegalArgumentException("the law does not say what municipality and state carry of "
                    + rule.benefit().danish() + ", so it cannot be calculated, was " + rule);
        }
        return rule;
    }
}
