package dk.refusion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.audit.ReportedRow;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.file.PersonId;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The reader into columns reads what the reader of lines reads, and refuses what that refuses, in the same words. */
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class ReportedLinesProperties {
    private static final Legislation LAW = Legislation.denmark();
    private static final String HEAD = "Uge;CPR nummer;Ydelse;Udbetaling Kommunenavn;Finansiering Kommunenavn;"
            + "Indberetning udbetalingsbeløb;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
            + "Medfinansieringssats;Medfinansieringsbeløb";

    @Property
    void files_are_read_as_line_by_line(@ForAll("files") byte[] file) {
        ReportedLines.Of kind = new ReportedLines.Of(LAW);
        Object read = Read.of("yr.csv", file, 1 << 20, kind);
        try {
            LineByLine expected = lineByLine(TextFile.of("yr.csv", file));
            ReportedFile kept = ReportedFile.readLarge(
                    List.of(LargeFile.of("yr.csv", file)), LAW, ReportedNames.ofLibrary(), false, ReadingProgress.NONE);

            assertThat(said(kept.rows().rows())).isEqualTo(said(expected.rows()));
            assertThat(kept.leftOut()).containsExactlyInAnyOrderElementsOf(expected.leftOut());
            assertThat(read)
                    .isInstanceOfSatisfying(
                            Map.class,
                            is -> assertThat(sayings((Map<?, ?>) is)).isEqualTo(sayings(payments(expected))));
            ReportedLines lines = kind.last().orElseThrow();
            assertThat(lines.leftOut()).containsExactlyInAnyOrderElementsOf(expected.leftOut());
            assertThat(lines.refund().oere())
                    .isEqualTo(expected.rows().stream()
                            .mapToLong(row -> row.refund().oere())
                            .sum());
            assertThat(lines.coFinancing().oere())
                    .isEqualTo(expected.rows().stream()
                            .mapToLong(row -> row.coFinancing().oere())
                            .sum());
        } catch (BadInput e) {
            assertThat(read).isEqualTo(e.problems());
        }
        Statistics.label("read").collect(read instanceof Map).coverage(is -> {
            is.check(true).percentage(share -> share > 15);
            is.check(false).percentage(share -> share > 15);
        });
    }

    /** What rows say; a name may be written otherwise where the file first has it in a line that is left out. */
    private static List<String> said(List<ReportedRow> rows) {
        return rows.stream()
                .map(row -> PersonId.normal(row.person())
                        + row.toString().substring(row.person().length())
                        + row.reported())
                .toList();
    }

    private record LineByLine(List<ReportedRow> rows, List<ReportedFile.LeftOut> leftOut) {}

    private static LineByLine lineByLine(TextFile file) {
        Problems problems = Problems.of(file.name());
        ReportedNames names = ReportedNames.ofLibrary();
        List<ReportedRow> rows = new ArrayList<>();
        Map<String, ReportedFile.LeftOut> leftOut = new TreeMap<>();
        List<Row> lines = ReportedFile.COLUMNS.read(CsvFile.of(file), problems);
        for (Row line : lines) {
            ReportedFile.read(line, LAW, names, problems).ifPresent(said -> {
                said.row().ifPresent(rows::add);
                said.leftOut().ifPresent(one -> leftOut.merge(one.key(), one, ReportedFile.LeftOut::plus));
            });
        }
        if (problems.count() == 0 && lines.isEmpty()) {
            problems.add(Problem.ofFile(ReportedFile.NO_LINES));
        }
        problems.throwIfAny();
        return new LineByLine(rows, List.copyOf(leftOut.values()));
    }

    /** What is paid to whom; a name may be written otherwise where the file first has it in a line that is no payment. */
    private static Map<String, List<String>> sayings(Map<?, ?> payments) {
        Map<String, List<String>> sayings = new LinkedHashMap<>();
        payments.forEach((name, theirs) -> sayings.put(
                PersonId.normal(String.valueOf(name)),
                ((List<?>) theirs)
                        .stream()
                                .map(Payment.class::cast)
                                .map(one -> one + " " + one.municipality() + " " + one.awarded())
                                .toList()));
        return sayings;
    }

    private static Map<String, List<Payment>> payments(LineByLine file) {
        Map<String, List<Payment>> payments = new LinkedHashMap<>();
        for (ReportedRow row : file.rows()) {
            if (!row.gross().isZero()) {
                payments.computeIfAbsent(row.person(), person -> new ArrayList<>())
                        .add(row.payment(LAW));
            }
        }
        return payments;
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<List<String>> lines = Arbitraries.frequencyOf(
                Tuple.of(3, lines(Integer.MAX_VALUE)), Tuple.of(2, lines(50)), Tuple.of(1, lines(4)));
        return Combinators.combine(
                        Arbitraries.of(HEAD, HEAD, HEAD.replace("Indberetning", "x"), HEAD + ";", "\"\";" + HEAD),
                        lines,
                        Arbitraries.of("\n", "\r\n"),
                        Arbitraries.<Charset>of(StandardCharsets.UTF_8, Charset.forName("windows-1252")))
                .as((head, below, end, charset) -> (head + end + String.join(end, below)).getBytes(charset));
    }

    /** Lines of which one cell in so many is odd. */
    private static Arbitrary<List<String>> lines(int oneIn) {
        Arbitrary<String> line = Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 560),
                                        Arbitraries.integers().between(0, 6),
                                        Arbitraries.of(true, true, false),
                                        cell(
                                                oneIn,
                                                List.of(""),
                                                List.of(
                                                        " ",
                                                        "2026-13-05",
                                                        "2026-W60",
                                                        "26W05",
                                                        "1969-12-29",
                                                        "2015-W53",
                                                        "5")))
                                .as(ReportedLinesProperties::week),
                        cell(
                                oneIn,
                                List.of("a", "0102031234", "010203-1234", "102031234", "c"),
                                List.of(
                                        "",
                                        " a",
                                        "\"a\"",
                                        "Åse",
                                        "#a",
                                        "\u2003",
                                        "\u200B",
                                        "#N/A",
                                        "1E+5",
                                        "\"a\"\"b\"")),
                        cell(
                                oneIn,
                                List.of(
                                        "kontanthjælp",
                                        "førtidspension",
                                        "REVALIDERINGSYDELSE",
                                        "fleksløntilskud",
                                        "Fleksbidrag fra staten",
                                        "Boligstøtte"),
                                List.of("", " ", "#", "\"Andet; nyt\"", " kontanthjælp", "\"Fleksbidrag\"")),
                        cell(
                                oneIn,
                                List.of("Brøndby", "", "note", "1"),
                                List.of("\"x;y\"", "#", "a\u0001", "a\"b", " ")),
                        cell(oneIn, List.of("Ballerup", "Brøndby"), List.of("", "Balrup", "101 Aarhus")),
                        Combinators.combine(amount(oneIn), amount(oneIn))
                                .as((reported, gross) -> reported + ";" + gross),
                        Combinators.combine(rate(oneIn), amount(oneIn)).as((rate, amount) -> rate + ";" + amount),
                        Combinators.combine(rate(oneIn), amount(oneIn)).as((rate, amount) -> rate + ";" + amount))
                .as((week, person, benefit, other, municipality, gross, refund, coFinancing) ->
                        String.join(";", week, person, benefit, other, municipality, gross, refund, coFinancing));
        return line.list().ofMaxSize(12);
    }

    private static Arbitrary<String> amount(int oneIn) {
        Arbitrary<String> usual = Arbitraries.longs()
                .between(-3, 600_000)
                .map(oere -> BigDecimal.valueOf(oere, 2).toPlainString().replace('.', ','));
        return oneIn == Integer.MAX_VALUE
                ? usual
                : Arbitraries.frequencyOf(
                        Tuple.of(oneIn, usual),
                        Tuple.of(1, Arbitraries.of("", "1.5", "1.234,5", "12 kr.", "-0", "\"7\"")));
    }

    private static Arbitrary<String> rate(int oneIn) {
        return cell(
                oneIn,
                List.of("", "", "80", "0,8", "40", "35", "50,0", "80 %", "0"),
                List.of("180", "x", "\"65\"", "-1", " 30", "100", "1", "1 %"));
    }

    private static Arbitrary<String> cell(int oneIn, List<String> usual, List<String> odd) {
        return oneIn == Integer.MAX_VALUE
                ? Arbitraries.of(usual)
                : Arbitraries.frequencyOf(Tuple.of(oneIn - 1, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.of(odd)));
    }

    private static String week(int number, int day, boolean asDate, String odd) {
        Week week = Week.of(2015, 50).plusWeeks(number);
        return !odd.isEmpty() ? odd : asDate ? week.monday().plusDays(day).toString() : week.toString();
    }
}
