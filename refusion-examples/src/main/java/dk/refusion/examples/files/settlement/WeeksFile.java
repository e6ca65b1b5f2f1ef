package dk.refusion.examples.files.settlement;

import static java.util.stream.Collectors.joining;

import dk.refusion.law.LegalReference;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The file {@code weeks.csv}: a row for each person, week, municipality and benefit with a net amount, from 2016-W01 on.
 *
 * <p>There are two rows where a benefit is financed in two ways in one week, as when a new award begins in it.
 */
public final class WeeksFile {
    private static final Week FIRST = Week.of(2016, 1);
    private static final String HEAD =
            "person;municipality;week;benefit;class;seniority;rate;gross;refund;cofinancing;reference";
    private static final Comparator<List<String>> BY_WEEK_MUNICIPALITY_BENEFIT = Comparator.comparing(
                    (List<String> row) -> row.get(2))
            .thenComparing(row -> row.get(1))
            .thenComparing(row -> row.get(3));

    private WeeksFile() {}

    /**
     * The content of the file.
     *
     * @param spellings how the municipalities are written
     */
    public static String of(Settlement settlement, Map<Municipality, String> spellings) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        List<List<String>> ofPerson = new ArrayList<>();
        String person = "";
        for (RefundLine line : settlement.lines()) {
            if (!line.person().equals(person)) {
                write(ofPerson, text);
                person = line.person();
            }
            if (!line.week().isBefore(FIRST) && !line.gross().isZero()) {
                ofPerson.add(row(line, spellings));
            }
        }
        write(ofPerson, text);
        return text.toString();
    }

    /** Persons come in order; within a person the settlement goes by other orders than that of the texts. */
    private static void write(List<List<String>> ofPerson, StringBuilder text) {
        ofPerson.sort(BY_WEEK_MUNICIPALITY_BENEFIT);
        for (List<String> row : ofPerson) {
            text.append(row.stream().map(WeeksFile::quoted).collect(joining(";")))
                    .append('\n');
        }
        ofPerson.clear();
    }

    private static List<String> row(RefundLine line, Map<Municipality, String> spellings) {
        Municipality municipality = line.municipality();
        return List.of(
                line.person(),
                spellings.getOrDefault(municipality, municipality.danish()),
                line.week().toString(),
                line.benefit().name(),
                line.weekClass().name(),
                line.seniority().isPresent() ? String.valueOf(line.seniority().getAsInt()) : "",
                line.rate().map(rate -> percent(rate.refund())).orElse(""),
                plain(line.gross()),
                plain(line.refund()),
                plain(line.coFinancing()),
                LegalReference.text(line.references()));
    }

    /** Kroner without grouping. */
    private static String plain(Money amount) {
        return amount.kroner().toPlainString().replace('.', ',');
    }

    /** The number of per cent without its sign. */
    private static String percent(Percentage percentage) {
        return percentage.asRatio().times(100).toString();
    }

    private static String quoted(String cell) {
        return cell.matches("[^;\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
