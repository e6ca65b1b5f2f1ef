package dk.refusion.examples.report.investment;

import dk.refusion.examples.files.investment.RowKind;
import dk.refusion.examples.files.investment.TableFile;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedRow;
import dk.refusion.investment.PublishedTotals;
import dk.refusion.investment.Reconciliation;
import dk.refusion.money.Figure;
import dk.refusion.money.MoneyUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything found about a published table.
 *
 * @param file the table
 * @param reconciliation its derived figures beside their recalculation
 * @param evaluations the cases that have enough figures by year, in the order of the table
 * @param together these cases as one; empty if there are fewer than two
 * @param publishedTotals the printed totals of the cases that have them added up; empty if none has all three
 * @param discounting how present values were calculated
 */
public record Study(
        TableFile file,
        Reconciliation reconciliation,
        List<Evaluation> evaluations,
        Optional<Evaluation> together,
        Optional<PublishedTotals> publishedTotals,
        Discounting discounting) {
    public static final String TOGETHER = "Alle tilsammen";

    public static Study of(TableFile file, Discounting discounting) {
        List<InvestmentCase> cases = file.table().cases().stream()
                .map(PublishedCase::asCase)
                .flatMap(Optional::stream)
                .toList();
        return new Study(
                file,
                file.table().reconcile(),
                cases.stream().map(one -> Evaluation.of(one, discounting)).toList(),
                cases.size() < 2
                        ? Optional.empty()
                        : Optional.of(Evaluation.of(InvestmentCase.together(TOGETHER, cases), discounting)),
                Optional.of(file.table().totals())
                        .filter(totals -> totals.incomplete().size()
                                < file.table().cases().size()),
                discounting);
    }

    public MoneyUnit unit() {
        return file.table().unit();
    }

    /** As many decimals as the table prints, for showing amounts beside it. */
    int decimals() {
        return file.table().cases().stream()
                .flatMap(one -> Arrays.stream(RowKind.values()).map(kind -> kind.of(one)))
                .flatMap(Optional::stream)
                .flatMap(Study::figures)
                .mapToInt(figure -> figure.number().scale())
                .max()
                .orElse(0);
    }

    Stream<Evaluation> allEvaluations() {
        return Stream.concat(evaluations.stream(), together.stream());
    }

    private static Stream<Figure> figures(PublishedRow row) {
        return Stream.concat(row.figures().values().stream(), row.total().stream());
    }
}
