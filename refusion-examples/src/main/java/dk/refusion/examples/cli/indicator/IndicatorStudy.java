package dk.refusion.examples.cli.indicator;

import dk.refusion.examples.files.indicator.Rates;
import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.Contribution;
import dk.refusion.indicator.EffectiveRate;
import dk.refusion.indicator.Indicator;
import dk.refusion.indicator.IndicatorResult;
import dk.refusion.indicator.PeerComparison;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything found about a municipality and its peers.
 *
 * @param own the full-time persons of the municipality
 * @param peers those of the peers
 * @param result the comparison
 * @param rates what a full-time person costs
 * @param target an amount that a rate is sought for; empty if none was asked for
 * @param isPublishedExample whether it is Ballerup in 2014 against the nation, by the published figures
 * @param notes where the figures come from, in Danish
 * @param skipped the rows of the files that were left out
 */
record IndicatorStudy(
        Caseload own,
        Caseload peers,
        IndicatorResult result,
        Rates rates,
        Optional<Money> target,
        boolean isPublishedExample,
        List<String> notes,
        List<Problem> skipped) {
    /** Why the municipality's own figure is not calculated here. */
    static final Sentence NOT_RECOMPUTED = Sentence.of(
            "Ballerup opgjorde selv 2014 til en forbedring på 7,6 mio. kr. over alle ydelser. Det tal kan ikke genberegnes af"
                    + " offentlige tal: hverken kommunens mængder eller dens effektive satser er offentliggjort.",
            "Ballerup itself put 2014 at an improvement of 7,6 million kr. over all benefits. That figure cannot be recalculated"
                    + " from public figures: neither the municipality's volumes nor its effective rates are published.");

    private static final Sentence MISSING = Sentence.of("mangler {0}", "missing: {0}");
    private static final Sentence NO_YEARS = Sentence.of(
            "ingen år kan sammenlignes; angiv to år efter hinanden",
            "no years can be compared; give two consecutive years");

    static IndicatorStudy of(
            Volumes volumes,
            Caseload own,
            Caseload peers,
            PeerComparison reading,
            List<Integer> years,
            Rates rates,
            Optional<Money> target,
            boolean isPublishedExample) {
        Map<BenefitCode, EffectiveRate> effective = new HashMap<>();
        rates.byBenefit().forEach((benefit, rate) -> effective.put(benefit, rate.effective()));
        IndicatorResult result = Indicator.of(own, peers)
                .reading(reading)
                .rates(effective)
                .years(years)
                .evaluate();
        if (result.years().stream().allMatch(year -> year.contributions().isEmpty())) {
            List<Problem> missing = result.years().stream()
                    .flatMap(year -> year.missing().stream())
                    .map(what -> Problem.ofFile(MISSING.with(what)))
                    .toList();
            throw missing.isEmpty()
                    ? new BadInput(
                            volumes.name(),
                            Stream.concat(volumes.skipped().stream(), Stream.of(Problem.ofFile(NO_YEARS)))
                                    .toList())
                    : new BadInput(
                            volumes.name(),
                            Stream.concat(volumes.skipped().stream(), missing.stream())
                                    .toList());
        }
        return new IndicatorStudy(
                own, peers, result, rates, target, isPublishedExample, volumes.notes(), volumes.skipped());
    }

    /** Whether any benefit that was compared lacks a rate. */
    boolean lacksRates() {
        return result.years().stream()
                .flatMap(year -> year.contributions().stream())
                .map(Contribution::rate)
                .anyMatch(Optional::isEmpty);
    }
}
