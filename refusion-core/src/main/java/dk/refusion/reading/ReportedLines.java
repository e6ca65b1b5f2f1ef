package dk.refusion.reading;

import dk.refusion.audit.ReportedRow;
import dk.refusion.audit.ReportedRows;
import dk.refusion.file.Head;
import dk.refusion.file.Headings;
import dk.refusion.file.PersonId;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Sentence;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The lines of a file of Ydelsesrefusion, read into columns. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
final class ReportedLines implements LineReader {
    private static final int BENEFITS = Benefit.values().length;
    private static final int MOST_RATES = 1 << 13;

    private enum Column {
        WEEK(ReportedFile.WEEK),
        PERSON(ReportedFile.PERSON),
        BENEFIT(ReportedFile.BENEFIT),
        MUNICIPALITY(ReportedFile.MUNICIPALITY),
        REPORTED(ReportedFile.REPORTED),
        GROSS(ReportedFile.GROSS),
        REFUND_RATE(ReportedFile.REFUND_RATE),
        REFUND(ReportedFile.REFUND),
        CO_FINANCING_RATE(ReportedFile.CO_FINANCING_RATE),
        CO_FINANCING(ReportedFile.CO_FINANCING),
        IGNORED("");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    /** Sums of lines of one benefit that are left out. */
    private static final class Tally {
        private final String benefit;
        private final Sentence why;
        private int count;
        private long gross;
        private long financing;

        Tally(String benefit, Sentence why) {
            this.benefit = benefit;
            this.why = why;
        }

        void add(int lines, long grossOere, long financingOere) {
            count = Math.addExact(count, lines);
            gross = Math.addExact(gross, grossOere);
            financing = Math.addExact(financing, financingOere);
        }

        ReportedFile.LeftOut sum() {
            return new ReportedFile.LeftOut(benefit, why, count, Money.ofOere(gross), Money.ofOere(financing));
        }
    }

    private final Legislation law;
    private final Supplier<ReportedNames> names;
    /** Whether a row without an amount is one, too. */
    private final boolean keepsAll;

    private final Column[] columns;
    private final Lexicon weeks;
    private final Lexicon benefits;
    private final Lexicon municipalities;
    private final Lexicon rates;
    private final Lexicon ignored;
    /** Zero stands for no percentage. */
    private final List<Optional<Percentage>> percentages = new ArrayList<>(List.of(Optional.empty()));

    private final WeekTerms terms;
    /** The numbers of rates in the rows, by the pair of percentages. */
    private final Map<Integer, Integer> rateNumbers = new HashMap<>();

    private final Map<String, Integer> tallyByKey = new TreeMap<>();
    private final List<Tally> tallies = new ArrayList<>();
    private int ratesOfLast = -1;
    private int rateOfLast;
    private long refund;
    private long coFinancing;
    /** The line that was read last. */
    private int what;

    private int weekOfLine;
    private int municipalityOfLine;
    private long reportedOfLine;
    private int ratesOfLine;
    /** The line, if it was read as text. */
    private Optional<ReportedRow> unusual = Optional.empty();

    private long grossOfLine;
    private long refundOfLine;
    private long coFinancingOfLine;

    private ReportedLines(Of kind, Head head, Function<ToIntFunction<String>, Lexicon> lexicon) {
        this.law = kind.law;
        this.names = kind.names;
        this.keepsAll = kind.keepsAll;
        this.terms = new WeekTerms(law, this::rateOf);
        this.columns = new Column[head.width()];
        this.weeks = lexicon.apply(text -> ReportedFile.week(text).index());
        this.benefits = lexicon.apply(this::benefit);
        this.municipalities = lexicon.apply(text -> Municipality.parse(text).ordinal());
        this.rates = lexicon.apply(this::rate);
        this.ignored = lexicon.apply(Lexicon::ofAny);
        Arrays.fill(columns, Column.IGNORED);
        for (Column column : Column.values()) {
            Optional.ofNullable(head.columns().get(column.title)).ifPresent(place -> columns[place - 1] = column);
        }
    }

    /** How files of Ydelsesrefusion are read by a law; remembers the last reader. */
    static final class Of implements Kind {
        private final Legislation law;
        private final Supplier<ReportedNames> names;
        private final boolean keepsAll;
        private final boolean keepsGoodRows;
        private Optional<ReportedLines> last = Optional.empty();

        /** Rows as payments. */
        Of(Legislation law) {
            this(law, () -> new ReportedNames(Map.of(), List.of()), false, false);
        }

        /** All rows, which {@link ReportedLines#keep} keeps. */
        Of(Legislation law, ReportedNames names, boolean keepsGoodRows) {
            this(law, () -> names, true, keepsGoodRows);
        }

        private Of(Legislation law, Supplier<ReportedNames> names, boolean keepsAll, boolean keepsGoodRows) {
            this.law = law;
            this.names = names;
            this.keepsAll = keepsAll;
            this.keepsGoodRows = keepsGoodRows;
        }

        @Override
        public boolean keepsGoodRows() {
            return keepsGoodRows;
        }

        Optional<ReportedLines> last() {
            return last;
        }

        @Override
        public Headings columns() {
            return ReportedFile.COLUMNS;
        }

        @Override
        public Sentence noLines() {
            return ReportedFile.NO_LINES;
        }

        @Override
        public boolean refusesOverlaps() {
            return false;
        }

        @Override
        public String person(String name) {
            return PersonId.normal(name);
        }

        @Override
        public LineReader reader(Head head, Function<ToIntFunction<String>, Lexicon> lexicon) {
            ReportedLines lines = new ReportedLines(this, head, lexicon);
            last = Optional.of(lines);
            return lines;
        }
    }

    private int benefit(String text) {
        if (text.isBlank() || text.startsWith("#")) {
            return Lexicon.UNKNOWN;
        }
        return ReportedFile.whyNot(text)
                .map(why -> BENEFITS + tally(text, why))
                .or(() -> names.get().benefit(text).map(Benefit::ordinal))
                .orElseGet(() -> BENEFITS + tally(text, ReportedFile.UNKNOWN_BENEFIT));
    }

    private int tally(String benefit, Sentence why) {
        return tallyByKey.computeIfAbsent(ReportedFile.LeftOut.key(benefit, why), key -> {
            tallies.add(new Tally(benefit, why));
            return tallies.size() - 1;
        });
    }

    private int rate(String text) {
        Percentage percentage = ReportedFile.rate(text);
        if (percentages.size() == MOST_RATES) {
            return Lexicon.UNKNOWN;
        }
        percentages.add(Optional.of(percentage));
        return percentages.size() - 1;
    }

    private Optional<RefundRate> rateOf(int number) {
        return ReportedFile.rate(percentages.get(number / MOST_RATES), percentages.get(number % MOST_RATES));
    }

    @Override
    public Found plain(ByteCells cells, PaymentRow row) {
        int week = -1;
        boolean named = false;
        int benefit = -1;
        int municipality = -1;
        long reported = ByteCells.NO_AMOUNT;
        long gross = ByteCells.NO_AMOUNT;
        long refunded = 0;
        long coFinanced = 0;
        int refundRate = 0;
        int coFinancingRate = 0;
        boolean isPlain = true;
        for (int i = 0; isPlain && i < columns.length && (i == 0 || cells.next()); i++) {
            switch (columns[i]) {
                case WEEK -> isPlain = (week = week(cells)) >= 0;
                case PERSON -> isPlain = named = cells.person();
                case BENEFIT -> isPlain = (benefit = cells.word(benefits)) >= 0;
                case MUNICIPALITY -> isPlain = (municipality = cells.word(municipalities)) >= 0;
                case REPORTED -> isPlain = cells.isEmpty() || (reported = cells.amount()) != ByteCells.NO_AMOUNT;
                case GROSS -> isPlain = (gross = cells.amount()) != ByteCells.NO_AMOUNT;
                case REFUND_RATE -> isPlain = cells.isEmpty() || (refundRate = cells.word(rates)) >= 0;
                case REFUND -> isPlain = cells.isEmpty() || (refunded = cells.amount()) != ByteCells.NO_AMOUNT;
                case CO_FINANCING_RATE -> isPlain = cells.isEmpty() || (coFinancingRate = cells.word(rates)) >= 0;
                case CO_FINANCING -> isPlain = cells.isEmpty() || (coFinanced = cells.amount()) != ByteCells.NO_AMOUNT;
                case IGNORED -> isPlain = cells.skip(ignored);
            }
        }
        if (!isPlain || week < 0 || !named || benefit < 0 || municipality < 0 || gross == ByteCells.NO_AMOUNT) {
            return Found.UNUSUAL;
        }
        unusual = Optional.empty();
        what = benefit;
        weekOfLine = week;
        municipalityOfLine = municipality;
        reportedOfLine = reported;
        ratesOfLine = refundRate * MOST_RATES + coFinancingRate;
        grossOfLine = gross;
        refundOfLine = refunded;
        coFinancingOfLine = coFinanced;
        if (benefit >= BENEFITS) {
            return Found.NOTHING;
        }
        WeekTerms.Terms paid = terms.of(benefit, week, ratesOfLine);
        if (!paid.hasRule()) {
            return Found.UNUSUAL;
        }
        row.set(municipality, benefit, paid.from(), paid.to(), gross, ByteCells.NO_DAY, paid.awarded());
        return gross == 0 && !keepsAll ? Found.NOTHING : Found.PAYMENT;
    }

    private int week(ByteCells cells) {
        int day = cells.day();
        if (day == ByteCells.NO_DAY) {
            return cells.word(weeks);
        }
        int week = Week.indexOf(day);
        return week < ReportedFile.END.index() ? week : -1;
    }

    @Override
    public void taken() {
        if (what >= BENEFITS) {
            tallies.get(what - BENEFITS).add(1, grossOfLine, Math.subtractExact(refundOfLine, coFinancingOfLine));
        } else {
            refund = Math.addExact(refund, refundOfLine);
            coFinancing = Math.addExact(coFinancing, coFinancingOfLine);
        }
    }

    @Override
    public Optional<Payment> exact(Row row, Problems problems) {
        Optional<ReportedFile.Said> said = ReportedFile.read(row, law, names.get(), problems);
        said.flatMap(ReportedFile.Said::leftOut)
                .ifPresent(one -> tallies.get(tally(one.benefit(), one.why()))
                        .add(
                                one.count(),
                                one.gross().oere(),
                                one.financingAmount().oere()));
        Optional<ReportedRow> reported = said.flatMap(ReportedFile.Said::row);
        reported.ifPresent(one -> {
            refund = Math.addExact(refund, one.refund().oere());
            coFinancing = Math.addExact(coFinancing, one.coFinancing().oere());
        });
        unusual = reported;
        return reported.filter(one -> keepsAll || !one.gross().isZero()).map(one -> one.payment(law));
    }

    /** Keeps the row that was read last, of a person. */
    void keep(ReportedRows.Builder rows, int person) {
        if (unusual.isPresent()) {
            rows.add(person, unusual.get());
            return;
        }
        rows.add(
                person,
                weekOfLine,
                municipalityOfLine,
                what,
                grossOfLine,
                reportedOfLine == ByteCells.NO_AMOUNT ? ReportedRows.Builder.NOT_REPORTED : reportedOfLine,
                rate(rows),
                refundOfLine,
                coFinancingOfLine);
    }

    /** The number of the line's rate in the rows, most often that of the line before. */
    private int rate(ReportedRows.Builder rows) {
        if (ratesOfLine != ratesOfLast) {
            ratesOfLast = ratesOfLine;
            rateOfLast = rateNumbers.computeIfAbsent(
                    ratesOfLine, pair -> rateOf(pair).map(rows::rate).orElse(ReportedRows.Builder.NO_RATE));
        }
        return rateOfLast;
    }

    @Override
    public void together(List<Row> rows, Problems problems) {
        // further lines of the same days are corrections
    }

    /** What the lines say that the state refunds. */
    Money refund() {
        return Money.ofOere(refund);
    }

    /** What the lines say that the municipalities pay back. */
    Money coFinancing() {
        return Money.ofOere(coFinancing);
    }

    /** What was left out, by benefit. */
    List<ReportedFile.LeftOut> leftOut() {
        return tallyByKey.values().stream()
                .map(tallies::get)
                .filter(tally -> tally.count > 0)
                .map(Tally::sum)
                .toList();
    }
}
