package dk.refusion.examples.refunds;

import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The file {@code weeks.csv}: a row for each person, week, municipality and benefit with a net amount, from 2016-W01 on.
 *
 * <p>There are two rows where a benefit is financed in two ways in one week, as when a new award begins in it.
 */
final class WeeksFile {
    private static final Week FIRST = Week.of(2016, 1);
    private static final String HEAD =
            "person;municipality;week;benefit;class;seniority;rate;gross;refund;cofinancing;reference";

    private WeeksFile() {}

    /**
     * The content of the file.
     *
     * @param spellings how the municipalities are written
     */
    static String of(Settlement settlement, Map<Municipality, String> spellings) {
        return Stream.concat(
                        Stream.of(HEAD),
                        settlement.lines().stream()
                                .filter(line -> !line.week().isBefore(FIRST)
                                        && !line.gross().isZero())
                                .map(line -> row(
                                        line,
                                        spellings.getOrDefault(
                                                line.municipality(),
                                                line.municipality().danish())))
                                .sorted(Comparator.comparing(row -> row, WeeksFile::byPlace))
                                .map(row -> row.stream().map(WeeksFile::quoted).collect(Collectors.joining(";"))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int byPlace(List<String> one, List<String> other) {
        return Comparator.comparing((List<String> row) -> row.get(0))
                .thenComparing(row -> row.get(2))
                .thenComparing(row -> row.get(1))
                .thenComparing(row -> row.get(3))
                .compare(one, other);
    }

    private static List<String> row(RefundLine line, String municipality) {
        return List.of(
                line.person(),
                municipality,
                line.week().toString(),
                line.benefit().name(),
                line.weekClass().name(),
                line.seniority().isPresent() ? String.valueOf(line.seniority().getAsInt()) : "",
                line.rate().map(rate -> Danish.percent(rate.refund())).orElse(""),
                Danish.plain(line.gross()),
                Danish.plain(line.refund()),
                Danish.plain(line.coFinancing()),
                line.reference().toString());
    }

    private static String quoted(String cell) {
        return cell.matches("[^;\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
