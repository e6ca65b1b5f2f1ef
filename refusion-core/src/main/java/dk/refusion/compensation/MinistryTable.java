package dk.refusion.compensation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.Sets;
import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Municipality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A ministry's printed table of what a change of refund would give and take (ministeriets tabel): for each municipality
 * the change of refund (1), of grants and equalisation (2), and of both (3), with sums above them.
 *
 * <p>A case is the refund of 100 per cent of disability pension (førtidspension): refund would rise by what the
 * municipality pays net (1), grants would fall by what it gets for that today (2), so the change (3) is what it pays
 * today without being compensated. That makes the table a {@link #asCompensation}.
 *
 * <p>A printed table is not additive to the last digit, and a page of it is not the whole. {@link #findings} checks
 * every row and every sum, and tells what rounding explains from what contradicts.
 *
 * <pre>{@code
 * ministry.underCoverage(BALLERUP);   // 17.578 1.000 kr.
 * ministry.contradictions();          // none
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MinistryTable implements Written permits ImmutableMinistryTable {
    private static final Sentence LACKS = Sentence.of(
            "tabellen mangler {0} af områdets {1} kommuner",
            "the table lacks {0} of the {1} municipalities of the area");

    MinistryTable() {}

    /**
     * {@return a table of printed rows}
     *
     * @param title what the table is about, in Danish
     * @param rows the rows as they are printed
     * @throws IllegalArgumentException if there is no row, two rows are of one area, or they differ in unit or decimals
     */
    public static MinistryTable of(String title, List<MinistryRow> rows) {
        return ImmutableMinistryTable.builder().title(title).addAllRows(rows).build();
    }

    /** {@return what the table is about} */
    public abstract String title();

    /** {@return the rows as they are printed, unmodifiable, at least one} */
    public abstract List<MinistryRow> rows();

    /**
     * {@return the row of a municipality; empty if the table does not print it}
     *
     * @param municipality the municipality
     */
    public Optional<MinistryRow> row(Municipality municipality) {
        return rows().stream()
                .filter(row -> row.municipality().filter(municipality::equals).isPresent())
                .findFirst();
    }

    /**
     * What a municipality pays today without being compensated: the change in all (3).
     *
     * @param municipality the municipality
     * @return the printed figure, less than zero if it is over-covered; empty if the table does not print it
     */
    public Optional<Figure> underCoverage(Municipality municipality) {
        return row(municipality).map(MinistryRow::total);
    }

    /**
     * {@return the printed municipalities with what they pay (1) and what they get for it (2 with the opposite sign),
     * so that a gap is what they are over-covered by; over all 98 a zero sum up to the rounding of the figures}
     *
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation asCompensation() {
        return Compensation.of(
                title(),
                column(MinistryRow::refund),
                column(MinistryRow::grants).negated());
    }

    /**
     * Whether the table is a zero sum: whether the refund (1) and the grants (2) of the whole nation cancel.
     *
     * @return exact or rounding for a zero sum; a contradiction if the state adds that amount
     * @throws ArithmeticException if a sum is out of range
     */
    public SumCheck zeroSum() {
        return rows().stream()
                .filter(MinistryRow::isNation)
                .findFirst()
                .map(row -> SumCheck.of(row.refund().amount().plus(row.grants().amount()), 2, resolution()))
                .orElse(new SumCheck.Untold(Sentence.of(
                        "tabellen har ingen række for hele landet", "the table has no row for the whole country")));
    }

    /**
     * All checks: (1) + (2) = (3) in every row, and every sum of known parts against its parts, column by column.
     *
     * @return the findings in the order of the rows, unmodifiable
     * @throws ArithmeticException if a sum is out of range
     */
    @Value.Lazy
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (MinistryRow row : rows()) {
            findings.add(new Finding(row.area(), "(1) + (2) = (3)", row.addsUp()));
            if (row.municipality().isEmpty()) {
                findings.add(new Finding(row.area(), "(1) = sum", sum(row, MinistryRow::refund)));
                findings.add(new Finding(row.area(), "(2) = sum", sum(row, MinistryRow::grants)));
                findings.add(new Finding(row.area(), "(3) = sum", sum(row, MinistryRow::total)));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * The checks that fail by more than rounding explains.
     *
     * @return the contradictions in the order of the rows, unmodifiable; empty if the table is consistent
     * @throws ArithmeticException if a sum is out of range
     */
    public List<Finding> contradictions() {
        return findings().stream()
                .filter(finding -> finding.outcome().isContradiction())
                .toList();
    }

    /** {@return the rows as a table, as printed} */
    public TextTable asTable() {
        String unit = rows().get(0).total().unit().danish();
        return TextTable.of("Område (" + unit + ")", "Refusion (1)", "Tilskud og udligning (2)", "I alt (3)")
                .rows(rows().stream()
                        .map(row -> List.of(
                                row.area(),
                                DanishText.format(row.refund().number()),
                                DanishText.format(row.grants().number()),
                                DanishText.format(row.total().number())))
                        .toList());
    }

    /** {@return the title and the number of rows} */
    @Override
    public String toString() {
        return title() + " (" + rows().size() + " rækker)";
    }

    @Value.Check
    void check() {
        if (rows().isEmpty()) {
            throw new IllegalArgumentException("a ministry's table has at least one row, was none");
        }
        Set<String> areas = new HashSet<>();
        for (MinistryRow row : rows()) {
            if (!areas.add(row.area())) {
                throw new IllegalArgumentException("each row is of another area, was " + row.area() + " again");
            }
            if (!row.total().resolution().equals(resolution())) {
                throw new IllegalArgumentException(
                        "all rows have one unit and the same decimals, of " + row.area() + " was " + row.total());
            }
        }
    }

    private Money resolution() {
        return rows().get(0).total().resolution();
    }

    private MunicipalAmounts column(Function<MinistryRow, Figure> column) {
        return rows().stream()
                .filter(row -> row.municipality().isPresent())
                .collect(collectingAndThen(
                        toMap(row -> row.municipality().orElseThrow(), column.andThen(Figure::amount)),
                        MunicipalAmounts::of));
    }

    private SumCheck sum(MinistryRow row, Function<MinistryRow, Figure> column) {
        Set<Municipality> parts = row.parts();
        if (parts.isEmpty()) {
            return new SumCheck.Untold(Sentence.of(
                    "det fremgår ikke, hvilke kommuner området omfatter",
                    "it is not told which municipalities the area has"));
        }
        MunicipalAmounts amounts = column(column);
        int missing = Sets.difference(parts, amounts.municipalities()).size();
        if (missing > 0) {
            return new SumCheck.Untold(LACKS.with(missing, parts.size()));
        }
        Money sum = Money.sum(
                parts.stream().map(part -> amounts.get(part).orElseThrow()).toList());
        return SumCheck.of(column.apply(row).amount().minus(sum), parts.size() + 1, resolution());
    }

    /**
     * The result of one check of the table.
     *
     * @param area the printed name of the row
     * @param check what was checked, such as {@code (1) + (2) = (3)}
     * @param outcome the result
     */
    public record Finding(String area, String check, SumCheck outcome) implements Written {
        /**
         * Refuses null.
         *
         * @param area the printed name of the row
         * @param check what was checked, such as {@code (1) + (2) = (3)}
         * @param outcome the result
         */
        public Finding {
            Objects.requireNonNull(area, "area");
            Objects.requireNonNull(check, "check");
            Objects.requireNonNull(outcome, "outcome");
        }
    }
}
