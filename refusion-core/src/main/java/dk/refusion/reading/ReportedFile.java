package dk.refusion.reading;

import dk.refusion.audit.ReportedRow;
import dk.refusion.audit.ReportedRows;
import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.DanishDate;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.LargeFile;
import dk.refusion.file.NumberText;
import dk.refusion.file.PersonId;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Sentence;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ydelsesrefusion's file to a municipality, of one month or many, or several of them.
 *
 * <pre>{@code
 * ReportedFile file = ReportedFile.read(List.of(FileLines.of("yr.csv", rows)), law, ReportedNames.ofLibrary(), false);
 * SettlementAudit.of(file.rows(), settlement, file.wholeWeeks().orElseThrow(), file.municipalities());
 * }</pre>
 *
 * <p>One row for each week, person and benefit, and further rows for corrections. Other columns than those below are
 * ignored. {@code Uge} is a date, that of the Monday or of another day of the week, or a week such as 2026-W05; a rate up to
 * 1 is a share (0,8), else a percentage (80). Rows that cannot be recalculated are counted apart: the state's special
 * contribution to flexible jobs ({@code Fleksbidrag fra staten}), benefits that the library does not know, rows without a
 * financing municipality, and weeks for which the law has no rule.
 *
 * @param name what the file is called; several are joined
 * @param rows the rows that can be recalculated, in the order of the file
 * @param leftOut the others, by benefit, unmodifiable
 */
public record ReportedFile(String name, ReportedRows rows, List<LeftOut> leftOut) implements Written {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    /** The first letters of the name under which the file has the special contribution. */
    private static final String FLEX_CONTRIBUTION = "fleksbidrag";

    private static final Sentence RIGHT_WEEK = Sentence.of(
            "skriv ugens mandag som 2026-01-26 eller 26-01-2026, eller ugen som 2026-W05",
            "write the Monday of the week as 2026-01-26 or 26-01-2026, or the week as 2026-W05");

    /** The law is looked up in weeks before this one. */
    static final Week END = Week.of(LocalDate.of(2500, 1, 4));

    private static final Sentence RIGHT_AMOUNT = PaymentNotation.RIGHT_AMOUNT;
    private static final Sentence RIGHT_RATE = Sentence.of(
            "skriv en sats fra 0 til 100, som 80, eller en andel som 0,8, eller ingenting",
            "write a rate from 0 to 100, such as 80, or a share such as 0,8, or nothing");
    private static final Sentence RIGHT_BENEFIT = Sentence.of("skriv ydelsens navn", "write the name of the benefit");

    private static final Sentence FLEX_REASON = Sentence.of(
            "statens særlige fleksbidrag; det beregnes af løn og ydelse, som filen ikke har",
            "the state's special contribution to flexible jobs; it follows from wage and benefit, which the file does not"
                    + " have");
    private static final Sentence NO_RULE =
            Sentence.of("loven har ingen regel for ydelsen i ugen", "the law has no rule for the benefit in the week");
    private static final Sentence NOBODYS =
            Sentence.of("uden finansierende kommune", "without a financing municipality");
    static final Sentence NO_LINES =
            Sentence.of("filen har ingen linjer; hent den igen", "the file has no lines; get it once more");
    static final Sentence UNKNOWN_BENEFIT = Sentence.of(
            "ukendt ydelse; kender loven den under et andet navn, så angiv hvilket",
            "unknown benefit; if the law knows it by another name, say which");

    static final String WEEK = "Uge";
    static final String PERSON = "CPR nummer";
    static final String BENEFIT = "Ydelse";
    static final String MUNICIPALITY = "Finansiering Kommunenavn";
    static final String REPORTED = "Indberetning udbetalingsbeløb";
    static final String GROSS = "Beregnet udbetalingsbeløb";
    static final String REFUND_RATE = "Refusionssats";
    static final String REFUND = "Refusionsbeløb";
    static final String CO_FINANCING_RATE = "Medfinansieringssats";
    static final String CO_FINANCING = "Medfinansieringsbeløb";
    static final Headings COLUMNS = Headings.required(
                    WEEK, PERSON, BENEFIT, MUNICIPALITY, GROSS, REFUND_RATE, REFUND, CO_FINANCING_RATE, CO_FINANCING)
            .optional(REPORTED)
            .also(WEEK, "Ugens mandag", "Ugestart")
            .also(PERSON, "CPR", "CPR nr", "Personnummer")
            .also(MUNICIPALITY, "Finansierende kommune", "Finansieringskommune");

    /**
     * Rows that are not recalculated.
     *
     * @param benefit the benefit as the file writes it
     * @param why why
     * @param count how many rows
     * @param gross their gross amounts together
     * @param financingAmount their refund less co-financing
     */
    public record LeftOut(String benefit, Sentence why, int count, Money gross, Money financingAmount)
            implements Written {
        /**
         * Whether the benefit has no name that is known, so that one may be given.
         *
         * @return false if the rows are left out for another reason
         */
        public boolean isOfUnknownBenefit() {
            return why.is(UNKNOWN_BENEFIT);
        }

        LeftOut plus(LeftOut other) {
            return new LeftOut(
                    benefit,
                    why,
                    count + other.count,
                    gross.plus(other.gross),
                    financingAmount.plus(other.financingAmount));
        }

        String key() {
            return key(benefit, why);
        }

        static String key(String benefit, Sentence why) {
            return benefit + '\n' + why;
        }
    }

    /**
     * What a good line says.
     *
     * @param row the row, if it can be recalculated
     * @param leftOut the row if it cannot
     */
    record Said(Optional<ReportedRow> row, Optional<LeftOut> leftOut) {}

    /**
     * Copies the lists.
     *
     * @param name what the file is called
     * @param rows the rows that can be recalculated
     * @param leftOut the others
     */
    public ReportedFile {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads rows of cells.
     *
     * @param files the rows of each, with the headings above them
     * @param law the law by which rows can be recalculated
     * @param names how the files name benefits and persons
     * @param keepGoodRows whether rows with problems are left out and told, in place of refusing the file
     * @return the rows
     * @throws BadInput with all problems of the first file that has any
     */
    public static ReportedFile read(List<FileLines> files, Legislation law, ReportedNames names, boolean keepGoodRows) {
        ReportedRows.Builder rows = ReportedRows.builder();
        Map<String, LeftOut> leftOut = new TreeMap<>();
        for (FileLines file : files) {
            Problems problems = Problems.of(file.name());
            List<Row> lines = COLUMNS.read(file, problems);
            int good = 0;
            for (Row row : lines) {
                Optional<Said> said = read(row, law, names, problems);
                if (said.isPresent() && !problems.isIn(row.lineNumber())) {
                    good++;
                    said.get().row().ifPresent(rows::add);
                    said.get().leftOut().ifPresent(one -> leftOut.merge(one.key(), one, LeftOut::plus));
                }
            }
            if (problems.count() == 0 && lines.isEmpty()) {
                problems.add(Problem.ofFile(NO_LINES));
            }
            if (!keepGoodRows || good == 0) {
                problems.throwIfAny();
            }
            problems.found()
                    .forEach(problem ->
                            file.remarks().accept(PopulationFile.leftOut(file.name(), problem.told(file.name()))));
        }
        files.stream().findFirst().ifPresent(file -> names.remarkSimilar(file.name(), file.remarks()));
        return of(files.stream().map(FileLines::name), rows, leftOut);
    }

    /**
     * Reads files of any size as one: text in UTF-8 or windows-1252, with semicolons between its columns.
     *
     * @param files the files
     * @param law the law by which rows can be recalculated
     * @param names how the files name benefits and persons
     * @param keepGoodRows whether rows with problems are left out and told, in place of refusing the file
     * @param progress told how far the reading is
     * @return the rows
     * @throws BadInput with all problems, or the first of each kind, of the first file that has any
     */
    public static ReportedFile readLarge(
            List<LargeFile> files,
            Legislation law,
            ReportedNames names,
            boolean keepGoodRows,
            ReadingProgress progress) {
        ReportedRows.Builder rows = ReportedRows.builder();
        Map<String, LeftOut> leftOut = new TreeMap<>();
        for (LargeFile file : files) {
            PopulationFile.refuseWhatIsNoText(file);
            ReportedLines.Of kind = new ReportedLines.Of(law, names, keepGoodRows);
            RowsOfFile kept = new RowsOfFile(kind, names, rows);
            Problem.byReason(file.name(), RowFile.read(file, kind, progress, kept::begin, kept::take))
                    .forEach(line -> file.remarks().accept(PopulationFile.leftOut(file.name(), line)));
            kind.last().orElseThrow().leftOut().forEach(one -> leftOut.merge(one.key(), one, LeftOut::plus));
        }
        files.stream().findFirst().ifPresent(file -> names.remarkSimilar(file.name(), file.remarks()));
        return of(files.stream().map(LargeFile::name), rows, leftOut);
    }

    private static ReportedFile of(Stream<String> files, ReportedRows.Builder rows, Map<String, LeftOut> leftOut) {
        return new ReportedFile(files.collect(Collectors.joining(", ")), rows.build(), List.copyOf(leftOut.values()));
    }

    /** A line, if it is good; else it is noted what is wrong with it. */
    static Optional<Said> read(Row row, Legislation law, ReportedNames names, Problems problems) {
        Optional<Week> week = row.cell(WEEK).read(ReportedFile::week, RIGHT_WEEK, problems);
        Optional<String> person = row.cell(PERSON).read(names::person, PersonId::right, problems);
        Optional<String> benefit = row.cell(BENEFIT).read(text -> text, RIGHT_BENEFIT, problems);
        Optional<Municipality> municipality =
                row.cell(MUNICIPALITY).readIfAny(Municipality::parse, MunicipalityNames::right, problems);
        Optional<Money> gross = row.cell(GROSS).read(NumberText::amount, RIGHT_AMOUNT, problems);
        Optional<Money> reported = row.cell(REPORTED).readIfAny(NumberText::amount, RIGHT_AMOUNT, problems);
        Money refund = amount(row.cell(REFUND), problems);
        Money coFinancing = amount(row.cell(CO_FINANCING), problems);
        Optional<Percentage> refundRate = row.cell(REFUND_RATE).readIfAny(ReportedFile::rate, RIGHT_RATE, problems);
        Optional<Percentage> coFinancingRate =
                row.cell(CO_FINANCING_RATE).readIfAny(ReportedFile::rate, RIGHT_RATE, problems);
        boolean isNobodys = row.cell(MUNICIPALITY).isEmpty();
        if (week.isEmpty()
                || person.isEmpty()
                || benefit.isEmpty()
                || gross.isEmpty()
                || (municipality.isEmpty() && !isNobodys)) {
            return Optional.empty();
        }
        Optional<Benefit> known = names.benefit(benefit.get());
        Optional<Sentence> why = whyNot(benefit.get())
                .or(() -> known.filter(one -> !hasRule(law, one, week.get())).map(one -> NO_RULE))
                .or(() -> isNobodys ? Optional.of(NOBODYS) : Optional.empty());
        if (known.isEmpty() || why.isPresent()) {
            LeftOut one =
                    new LeftOut(benefit.get(), why.orElse(UNKNOWN_BENEFIT), 1, gross.get(), refund.minus(coFinancing));
            return Optional.of(new Said(Optional.empty(), Optional.of(one)));
        }
        ReportedRow.Builder built = ReportedRow.builder()
                .person(person.get())
                .week(week.get())
                .municipality(municipality.orElseThrow())
                .benefit(known.get())
                .gross(gross.get())
                .refund(refund)
                .coFinancing(coFinancing);
        reported.ifPresent(built::reported);
        rate(refundRate, coFinancingRate).ifPresent(built::rate);
        return Optional.of(new Said(Optional.of(built.build()), Optional.empty()));
    }

    /** The rate that two percentages tell, of which zero is none. */
    static Optional<RefundRate> rate(Optional<Percentage> refund, Optional<Percentage> coFinancing) {
        return refund.filter(rate -> rate.asRatio().signum() > 0)
                .or(() ->
                        coFinancing.filter(rate -> rate.asRatio().signum() > 0).map(Percentage::complement))
                .map(RefundRate::of);
    }

    /** Why no line of a benefit can be recalculated, if its name says so. */
    static Optional<Sentence> whyNot(String name) {
        return name.toLowerCase(DANISH).startsWith(FLEX_CONTRIBUTION) ? Optional.of(FLEX_REASON) : Optional.empty();
    }

    /** Whether a law settles a benefit in a week. */
    static boolean hasRule(Legislation law, Benefit benefit, Week week) {
        return !week.isBefore(law.inForce())
                && !law.rules(benefit, week.monday(), week.sunday()).isEmpty();
    }

    static Week week(String text) {
        Week week = text.contains("W") ? Week.parse(text) : Week.of(DanishDate.parse(text));
        if (!week.isBefore(END)) {
            throw new IllegalArgumentException("a week is before " + END + ", was " + text);
        }
        return week;
    }

    private static Money amount(Cell cell, Problems problems) {
        return cell.readIfAny(NumberText::amount, RIGHT_AMOUNT, problems).orElse(Money.ZERO);
    }

    static Percentage rate(String text) {
        BigDecimal number = NumberText.number(text.replaceAll("\\s*%$", ""));
        Percentage rate = number.compareTo(BigDecimal.ONE) <= 0 && !text.endsWith("%")
                ? Percentage.of(Ratio.of(number))
                : Percentage.of(number.toPlainString());
        if (!rate.isShare()) {
            throw new IllegalArgumentException("a rate is from 0 to 100 %, was \"" + text + "\"");
        }
        return rate;
    }

    /**
     * The municipalities that the rows are about.
     *
     * @return the municipalities, in their order, unmodifiable
     */
    public Set<Municipality> municipalities() {
        return rows.municipalities();
    }

    /**
     * The first and the last week of the rows.
     *
     * @return the weeks; empty if there are no rows
     */
    public Optional<WeekRange> weeks() {
        return rows.weeks();
    }

    /**
     * The weeks that the file certainly holds whole: without the first or last one if it runs over a month's end, since
     * the file may hold one of the months only.
     *
     * @return the weeks; empty if there are none
     */
    public Optional<WeekRange> wholeWeeks() {
        return weeks().flatMap(all -> {
            Week first = isCut(all.first()) ? all.first().plusWeeks(1) : all.first();
            Week last = isCut(all.last()) ? all.last().minusWeeks(1) : all.last();
            return last.isBefore(first) ? Optional.empty() : Optional.of(WeekRange.of(first, last));
        });
    }

    @Override
    public String toString() {
        return name + ": " + rows.size() + " rows, "
                + leftOut.stream().mapToInt(LeftOut::count).sum() + " left out";
    }

    private static boolean isCut(Week week) {
        LocalDate monday = week.monday();
        return monday.getMonthValue() != week.sunday().getMonthValue();
    }
}
