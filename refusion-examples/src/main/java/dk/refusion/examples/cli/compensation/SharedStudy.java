package dk.refusion.examples.cli.compensation;

import dk.refusion.compensation.Compensation;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.files.compensation.Spending;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was spent, given back by a key.
 *
 * @param spending what was spent, and the key
 * @param sharing how it is given back
 * @param compensation what each gets, and its gap
 */
record SharedStudy(Spending spending, Sharing sharing, Compensation compensation) {
    private static final Sentence NO_WEIGHT = Sentence.of(
            "skriv mindst én kommune i {0} med en nøgle over nul",
            "write at least one municipality in {0} with a key (\"nøgle\") above zero");

    /**
     * How expenditure is given back.
     *
     * @param withinLandsdele whether the expenditure of each landsdel is shared within it
     * @param step what every grant is a whole number of
     */
    record Sharing(boolean withinLandsdele, Money step) {}

    /**
     * Gives the expenditure back.
     *
     * @throws BadInput if a landsdel that is to share has no weight
     */
    static SharedStudy of(Spending spending, Sharing sharing) {
        if (sharing.withinLandsdele()) {
            requireWeights(spending);
        }
        MunicipalAmounts grants = sharing.withinLandsdele()
                ? withinLandsdele(spending, sharing.step())
                : spending.key().split(spending.amounts().total(), sharing.step());
        return new SharedStudy(spending, sharing, Compensation.of(spending.title(), spending.amounts(), grants));
    }

    /** The mean expenditure per unit of the key, exact, in kroner. */
    Ratio mean() {
        return mean(spending.amounts(), spending.key());
    }

    /** Each landsdel that takes part. */
    List<Part> landsdele() {
        return compensation.contributionByLandsdel().entrySet().stream()
                .map(sum -> new Part(
                        sum.getKey(),
                        mean(
                                spending.amounts().within(sum.getKey()),
                                spending.key().within(sum.getKey())),
                        sum.getValue()))
                .toList();
    }

    /**
     * A landsdel that shares on its own.
     *
     * @param landsdel the landsdel
     * @param mean its mean expenditure per unit of the key, exact, in kroner
     * @param contribution the sum of its gaps
     */
    record Part(Landsdel landsdel, Ratio mean, Money contribution) {}

    private static void requireWeights(Spending spending) {
        List<Problem> without = spending.amounts().totalByLandsdel().keySet().stream()
                .filter(landsdel -> spending.key().weights().entrySet().stream()
                        .noneMatch(weight -> weight.getKey().landsdel() == landsdel
                                && weight.getValue().signum() > 0))
                .map(landsdel -> Problem.ofFile(NO_WEIGHT.with(landsdel)))
                .toList();
        if (!without.isEmpty()) {
            throw new BadInput(spending.title(), without);
        }
    }

    private static Ratio mean(MunicipalAmounts amounts, SharingKey key) {
        return Ratio.of(amounts.total().kroner()).dividedBy(key.total());
    }

    private static MunicipalAmounts withinLandsdele(Spending spending, Money step) {
        Map<Municipality, Money> grants = new TreeMap<>();
        spending.amounts()
                .totalByLandsdel()
                .forEach((landsdel, total) -> grants.putAll(
                        spending.key().within(landsdel).split(total, step).amounts()));
        return MunicipalAmounts.of(grants);
    }

    /** What the over-covered gain, which the others lose. */
    Money moved() {
        return Money.sum(compensation.gaps().amounts().values().stream()
                .filter(Money::isPositive)
                .toList());
    }
}
