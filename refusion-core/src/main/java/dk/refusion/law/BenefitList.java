package dk.refusion.law;

import dk.refusion.ladder.WeekClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The list of § 3(1) as it stands from a day on, item by item. */
final class BenefitList {
    private final LocalDate from;
    private final String amended;
    private final List<BenefitRule> items = new ArrayList<>();

    /**
     * A list without items.
     *
     * @param from the first day that the list holds for
     * @param amended by which text the Act has this list, in Danish; empty text for the Act as it was adopted
     */
    BenefitList(LocalDate from, String amended) {
        this.from = from;
        this.amended = amended;
    }

    BenefitList refunded(int item, Benefit benefit) {
        return add(item, benefit, Financing.REFUND, Payer.MUNICIPALITY);
    }

    BenefitList coFinanced(int item, Benefit benefit, Payer payer) {
        return add(item, benefit, Financing.CO_FINANCING, payer);
    }

    BenefitList withoutPercentage(int item, Benefit benefit) {
        return add(item, benefit, Financing.NONE, Payer.MUNICIPALITY);
    }

    private BenefitList add(int item, Benefit benefit, Financing financing, Payer payer) {
        String place = "§ 3, stk. 1, nr. " + item + (amended.isEmpty() ? "" : ", " + amended);
        BenefitRule.Builder row = BenefitRule.builder()
                .benefit(benefit)
                .validFrom(from)
                .weekClass(WeekClass.BENEFIT)
                .financing(financing)
                .payer(payer)
                .settledFrom(DanishLaw.settledFrom(benefit))
                .reference(RuleRows.act(place, from));
        if (DanishLaw.BY_AWARD.contains(benefit)) {
            row.awardedFrom(DanishLaw.AWARD_ON_LADDER);
        }
        items.add(row.build());
        return this;
    }

    /** The rows of all lists, of which each ends the day before the one above it starts. */
    static Stream<BenefitRule> rules(List<BenefitList> newestFirst) {
        return IntStream.range(0, newestFirst.size()).boxed().flatMap(i -> {
            Stream<BenefitRule> items = newestFirst.get(i).items.stream();
            return i == 0
                    ? items
                    : items.map(item -> item.until(newestFirst.get(i - 1).from.minusDays(1)));
        });
    }
}
