package dk.refusion.examples.cli.nation;

import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.history.Payment;
import dk.refusion.language.Language;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationHistory;
import dk.refusion.reading.PopulationFile;
import dk.refusion.reading.ReportedPopulation;
import dk.refusion.refund.RefundCalculator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Whose payments are settled, and where they come from.
 *
 * @param history the payments
 * @param seed what a generated population was generated from
 * @param file the file of another one
 * @param reported what the file says besides, if it is a settlement
 */
record PaidPopulation(
        NationHistory history,
        OptionalLong seed,
        Optional<PopulationFile> file,
        Optional<ReportedPopulation> reported) {
    static PaidPopulation generated(int persons, long seed) {
        return new PaidPopulation(
                SyntheticNation.of(persons, seed), OptionalLong.of(seed), Optional.empty(), Optional.empty());
    }

    static PaidPopulation of(PopulationFile file) {
        return new PaidPopulation(file.history(), OptionalLong.empty(), Optional.of(file), Optional.empty());
    }

    static PaidPopulation of(ReportedPopulation reported) {
        PopulationFile file = reported.payments();
        return new PaidPopulation(file.history(), OptionalLong.empty(), Optional.of(file), Optional.of(reported));
    }

    String name() {
        return file.map(PopulationFile::name).orElse("startværdi " + seed.orElse(0));
    }

    long payments() {
        return file.map(PopulationFile::payments).orElse(0L);
    }

    OptionalInt person(String name) {
        return file.map(one -> one.number(name)).orElse(OptionalInt.empty());
    }

    /** Every week of a person under the name that the file gives. */
    String explanation(int person, Legislation law, Language language) {
        String name = file.orElseThrow().persons().get(person);
        List<Payment> named = history.payments(person).stream()
                .map(payment -> named(name, payment))
                .toList();
        return RefundCalculator.under(law)
                .payments(named)
                .calculate()
                .explain(name)
                .in(language);
    }

    private static Payment named(String name, Payment payment) {
        Payment named = Payment.of(
                name, payment.municipality(), payment.benefit(), payment.from(), payment.to(), payment.amount());
        return payment.awarded().map(named::withAwarded).orElse(named);
    }
}
