package dk.refusion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.file.BadInput;
import dk.refusion.history.Payment;
import dk.refusion.money.DanishText;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
class PaymentLinesProperties {
    private static final String HEAD = "person;municipality;benefit;from;to;amount;registered;awarded;activity";

    @Property
    void files_are_read_as_line_by_line(@ForAll("files") byte[] file, @ForAll("readSizes") int readSize) {
        Object expected = lineByLine(file);

        assertThat(Read.of("own.csv", file, readSize, new PaymentLines.Of(PaymentsReading.STRICT)))
                .isEqualTo(expected);
        Statistics.label("read").collect(expected instanceof Map).coverage(read -> {
            read.check(true).percentage(share -> share > 15);
            read.check(false).percentage(share -> share > 15);
        });
    }

    @Property
    void files_with_stray_bytes_are_read_as_line_by_line(
            @ForAll("files") byte[] file, @ForAll("strays") List<Tuple.Tuple2<Integer, Byte>> strays) {
        byte[] spoilt = spoilt(file, strays);

        assertThat(Read.of("own.csv", spoilt, 1 << 20, new PaymentLines.Of(PaymentsReading.STRICT)))
                .isEqualTo(lineByLine(spoilt));
    }

    /** The payments by person, without what columns do not keep, or what is wrong. */
    private static Object lineByLine(byte[] file) {
        try {
            Map<String, List<Payment>> payments = new LinkedHashMap<>();
            for (Payment payment : PaymentsFiles.read(TextFile.of("own.csv", file), PaymentsReading.STRICT)
                    .payments()) {
                Payment plain = Payment.of(
                        payment.person(),
                        payment.municipality(),
                        payment.benefit(),
                        payment.from(),
                        payment.to(),
                        payment.amount());
                payments.computeIfAbsent(payment.person(), person -> new ArrayList<>())
                        .add(payment.awarded().map(plain::withAwarded).orElse(plain));
            }
            return payments;
        } catch (BadInput e) {
            return e.problems();
        }
    }

    private static byte[] spoilt(byte[] file, List<Tuple.Tuple2<Integer, Byte>> strays) {
        byte[] spoilt = file;
        for (Tuple.Tuple2<Integer, Byte> stray : strays) {
            int at = stray.get1() % (spoilt.length + 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(spoilt, 0, at);
            bytes.write(stray.get2());
            bytes.write(spoilt, at, spoilt.length - at);
            spoilt = bytes.toByteArray();
        }
        return spoilt;
    }

    @Provide
    Arbitrary<Integer> readSizes() {
        return Arbitraries.of(1, 7, 100, 4096, 1 << 20);
    }

    @Provide
    Arbitrary<List<Tuple.Tuple2<Integer, Byte>>> strays() {
        Arbitrary<Byte> stray = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(
                        (byte) '"', (byte) ';', (byte) '\n', (byte) '\r', (byte) '#', (byte) 0x81, (byte) 0xC3, (byte)
                                0xA0));
        return Combinators.combine(Arbitraries.integers().between(0, 100_000), stray)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<String> heads = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just(HEAD)),
                Tuple.of(
                        2,
                        Arbitraries.of(List.of(HEAD.split(";", -1)))
                                .list()
                                .ofMinSize(6)
                                .ofMaxSize(9)
                                .map(names -> String.join(";", names))),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                HEAD + ";;",
                                HEAD.replace(";activity", ""),
                                HEAD.replace("from", " From ").replace("to", "\"TO\""),
                                HEAD + ";note",
                                "# note;\n" + HEAD,
                                "\uFEFF" + HEAD)));
        Arbitrary<List<String>> lines = Arbitraries.frequencyOf(
                Tuple.of(3, lines(Integer.MAX_VALUE)),
                Tuple.of(2, lines(50)),
                Tuple.of(1, lines(4)),
                Tuple.of(
                        4,
                        Combinators.combine(
                                        lines(Integer.MAX_VALUE),
                                        lines(10),
                                        Arbitraries.integers().between(0, 5))
                                .as(PaymentLinesProperties::withOne)),
                Tuple.of(1, lines(Integer.MAX_VALUE).map(PaymentLinesProperties::withTouching)));
        return Combinators.combine(
                        heads,
                        lines,
                        Arbitraries.of("\n", "\n", "\r\n", "\r"),
                        Arbitraries.of(true, true, false),
                        Arbitraries.<Charset>of(
                                StandardCharsets.UTF_8, StandardCharsets.UTF_8, Charset.forName("windows-1252")))
                .as((head, below, end, ended, charset) ->
                        (head + end + String.join(end, below) + (ended ? end : "")).getBytes(charset));
    }

    /** Lines of which one cell in so many is odd. */
    private static Arbitrary<List<String>> lines(int oneIn) {
        Arbitrary<String> line = Combinators.combine(
                        cell(oneIn, List.of("a", "b", "c", "1203701234"), PERSONS),
                        cell(oneIn, List.of("Ballerup", "101", "0151", "Brøndby", "151 Ballerup"), MUNICIPALITIES),
                        cell(
                                oneIn,
                                List.of(
                                        "DAGPENGE",
                                        "kontanthjælp",
                                        "FOERTIDSPENSION",
                                        "fleksløntilskud",
                                        "REVALIDERINGSYDELSE"),
                                BENEFITS),
                        Combinators.combine(
                                        Arbitraries.integers().between(0, 140),
                                        Arbitraries.integers().between(1, 3),
                                        Arbitraries.of("-", "-", "-", "/", ".", "iso"),
                                        cell(oneIn, List.of(""), DATES),
                                        cell(oneIn, List.of(""), DATES))
                                .as(PaymentLinesProperties::period),
                        Combinators.combine(
                                        Arbitraries.longs().between(-100, 3_000_000),
                                        Arbitraries.of(true, false),
                                        cell(oneIn, List.of(""), AMOUNTS))
                                .as(PaymentLinesProperties::amount),
                        cell(oneIn, List.of("", "", "", "", "2026-05-04", "1.3.2024"), DATES),
                        cell(oneIn, List.of("", "", "", "2013-05-04", "04-02-2016"), DATES),
                        cell(oneIn, List.of("", "", "aktiv", "PASSIV"), List.of("ja", " aktiv")))
                .as((person, municipality, benefit, period, amount, registered, awarded, activity) ->
                        String.join(";", person, municipality, benefit, period, amount, registered, awarded, activity));
        Arbitrary<String> shaped = oneIn == Integer.MAX_VALUE
                ? line
                : Arbitraries.frequencyOf(
                        Tuple.of(oneIn, line),
                        Tuple.of(1, line.map(text -> text.replaceAll(";+$", ""))),
                        Tuple.of(1, line.map(text -> text + ";;")),
                        Tuple.of(1, line.map(text -> text + ";x")),
                        Tuple.of(1, line.map(text -> text.replaceAll("[^;]+", "\"$0\""))),
                        Tuple.of(1, line.map(text -> text.replaceAll("[^;]*", " $0 "))),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "",
                                        ";;;;",
                                        "# note; \"",
                                        "\"# note\";",
                                        "   ",
                                        "\"\"",
                                        " # note",
                                        "#a;151;DAGPENGE;2024-01-01;2024-01-31;1",
                                        "\"#a\";151;DAGPENGE;2024-01-01;2024-01-31;1",
                                        "x")));
        return shaped.list().ofMaxSize(12);
    }

    /** Plain lines with one other between them. */
    private static List<String> withOne(List<String> plain, List<String> others, int at) {
        List<String> lines = new ArrayList<>(plain);
        others.stream().findFirst().ifPresent(one -> lines.add(Math.min(at, lines.size()), one));
        return lines;
    }

    /** Plain lines and one more, which pays the last day of the first once more. */
    private static List<String> withTouching(List<String> plain) {
        List<String> lines = new ArrayList<>(plain);
        plain.stream().findFirst().map(line -> line.split(";", -1)).ifPresent(cells -> {
            cells[3] = cells[4];
            lines.add(String.join(";", cells));
        });
        return lines;
    }

    private static Arbitrary<String> cell(int oneIn, List<String> usual, List<String> odd) {
        return oneIn == Integer.MAX_VALUE
                ? Arbitraries.of(usual)
                : Arbitraries.frequencyOf(Tuple.of(oneIn - 1, Arbitraries.of(usual)), Tuple.of(1, Arbitraries.of(odd)));
    }

    private static String period(int month, int months, String mark, String oddFrom, String oddTo) {
        LocalDate from = YearMonth.of(2014, 6).plusMonths(month).atDay(1 + month % 5);
        LocalDate to = from.plusMonths(months).withDayOfMonth(1).minusDays(1);
        return (oddFrom.isEmpty() ? date(from, mark) : oddFrom) + ";" + (oddTo.isEmpty() ? date(to, mark) : oddTo);
    }

    private static String date(LocalDate day, String mark) {
        return mark.equals("iso")
                ? day.toString()
                : mark.equals("-")
                        ? String.format("%02d-%02d-%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                        : day.getDayOfMonth() + mark + day.getMonthValue() + mark + day.getYear();
    }

    private static String amount(long oere, boolean grouped, String odd) {
        if (!odd.isEmpty()) {
            return odd;
        }
        BigDecimal kroner = BigDecimal.valueOf(oere, 2);
        return grouped
                ? DanishText.format(kroner)
                : kroner.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static final List<String> PERSONS = List.of(
            "",
            " a",
            "\"a\"",
            "\"a;b\"",
            "\"a\"\"b\"",
            "\"a\nb\"",
            "\"a\rb\nc\"",
            "Åse",
            "Søren Ø",
            "\u00A0a",
            "a\u2007",
            "\u2003",
            "\u2003a",
            "\u200B",
            "\u200Ba",
            "\u200B#N/A",
            "#N/A",
            "1E+5",
            "1,018E+08",
            "1,018e+100",
            "#a",
            "\"#a\"",
            "a\u0001",
            "a\u0085",
            "a\"b",
            "a\tb",
            "x".repeat(5000),
            "\"" + "yyyyyyyyyyyyyyyyyy;\r\n".repeat(250) + "\"",
            "€",
            "𝄞");
    private static final List<String> MUNICIPALITIES = List.of(
            "", "Balrup", "411", "\"Aarhus\"", "København ", "BALLERUP kommune", "Ballerup\u001F", "101 Aarhus");
    private static final List<String> BENEFITS = List.of(
            "",
            "bistand",
            "\"sygedagpenge\"",
            " DAGPENGE",
            "revalideringsydelse",
            "seniorpension",
            "ressourceforløbsydelse");
    private static final List<String> DATES = List.of(
            " ",
            "2026-02-29",
            "2024-02-29",
            "29/2-2024",
            "1.2.2024",
            "1.2-2024",
            "01.02.24",
            "2024-13-01",
            "2024-00-10",
            "2024-1-1",
            "31-04-2024",
            "00-01-2024",
            "\"2024-03-31\"",
            "\"31-03-2024\"",
            "2014-06-30",
            "1975-01-01",
            "2126-01-01",
            "2501-01-01",
            "0000-01-01",
            "2024-03-31x",
            "2024/03/31",
            "+024-03-31",
            "02024-03-31");
    private static final List<String> AMOUNTS = List.of(
            " ",
            "-",
            "-0",
            "0",
            "00",
            "012",
            "0,5",
            "1,",
            ",5",
            "1,555",
            "1.5",
            "1.234",
            "1.234,5",
            "12.34",
            "0.123",
            "1234.567",
            "1.234.567.890.123",
            "123456789012",
            "1234567890123",
            "92.233.720.368.547.758,07",
            "99999999999999999999",
            "12 kr.",
            "\u221212",
            "\"1.234,50\"",
            "--1",
            "1e5",
            "+1");
}
