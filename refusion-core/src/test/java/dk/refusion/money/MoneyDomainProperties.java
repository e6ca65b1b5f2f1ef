package dk.refusion.money;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The generators are checked too: a law that never met an absent year says nothing about absent years. */
@Domain(MoneyDomain.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class MoneyDomainProperties {
    @Property(tries = 1000)
    void amounts_are_of_every_kind(@ForAll Money amount) {
        covers("zero", amount.isZero());
        covers("one øre", Math.abs(amount.oere()) == 1);
        covers("smallest", amount.equals(Money.MIN));
        covers("largest", amount.equals(Money.MAX));
        covers("negative", amount.isNegative());
        covers("whole kroner and more", amount.oere() >= 100);
    }

    @Property(tries = 1000)
    void series_are_of_every_kind(@ForAll MoneySeries series) {
        covers("empty", series.isEmpty());
        covers("one year", series.years().size() == 1);
        covers("gap", hasGap(series));
        covers("a zero", series.amounts().containsValue(Money.ZERO));
        covers(
                "only zeros",
                !series.isEmpty() && series.stream().allMatch(e -> e.getValue().isZero()));
        covers("a negative", series.stream().anyMatch(e -> e.getValue().isNegative()));
        covers(
                "an extreme",
                series.stream().anyMatch(e -> Math.abs((double) e.getValue().oere()) > 9e18));
    }

    @Property(tries = 1000)
    void two_series_meet_and_miss_each_other(@ForAll MoneySeries one, @ForAll MoneySeries other) {
        boolean shared = one.years().stream().anyMatch(other.years()::contains);
        covers("shared year", shared);
        covers("no shared year", !shared);
        covers("year of one only", !other.years().containsAll(one.years()));
        covers(
                "zero against absent",
                one.stream()
                        .anyMatch(e ->
                                e.getValue().isZero() && other.get(e.getKey()).isEmpty()));
    }

    @Property(tries = 1000)
    void ratios_are_of_every_kind(@ForAll Ratio ratio) {
        covers("zero", ratio.signum() == 0);
        covers("negative", ratio.signum() < 0);
        covers("whole", ratio.denominator().bitLength() == 1);
        covers("a share", ratio.asPercentage().isShare());
        covers("more than the whole", ratio.compareTo(Ratio.ONE) > 0);
        covers("of long numbers", ratio.denominator().bitLength() > 50);
    }

    private static boolean hasGap(MoneySeries series) {
        return !series.isEmpty()
                && series.amounts().lastKey() - series.amounts().firstKey()
                        >= series.years().size();
    }

    private static void covers(String kind, boolean isSo) {
        Statistics.label(kind)
                .collect(isSo)
                .coverage(checker -> checker.check(true).percentage(p -> p >= 0.5));
    }
}
