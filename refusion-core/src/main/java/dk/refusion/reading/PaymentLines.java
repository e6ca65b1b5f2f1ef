package dk.refusion.reading;

import dk.refusion.file.BenefitNames;
import dk.refusion.file.Head;
import dk.refusion.file.Headings;
import dk.refusion.file.PersonId;
import dk.refusion.file.PersonNames;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import dk.refusion.law.Activity;
import dk.refusion.municipality.Municipality;
import dk.refusion.walk.DayPayments;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The lines of a file of payments, read into columns. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
final class PaymentLines implements LineReader {
    /** A larger amount may be too large to calculate with. */
    private static final long MOST_OERE = 100_000_000_000L;

    /** Columns hold no payment of this year or later. */
    private static final int END_YEAR = 2500;

    private static final Sentence TOO_EARLY =
            Sentence.of("skriv en periode, der begynder efter 1969", "write a period that begins after 1969");
    private static final Sentence TOO_LATE = Sentence.of(
                    "skriv en periode, der ophører før {0}", "write a period that ends before {0}")
            .with(END_YEAR);

    private enum Column {
        PERSON,
        MUNICIPALITY,
        BENEFIT,
        FROM,
        TO,
        AMOUNT,
        REGISTERED,
        AWARDED,
        ACTIVITY,
        IGNORED
    }

    private final PaymentsReading wishes;
    private final Map<Municipality, String> spellings;
    private final Coverage coverage;
    private final Column[] columns;
    private final Lexicon municipalities;
    private final Lexicon benefits;
    private final Lexicon activities;
    private final Lexicon ignored;

    private PaymentLines(
            PaymentsReading wishes,
            Map<Municipality, String> spellings,
            Head head,
            Function<ToIntFunction<String>, Lexicon> lexicon) {
        this.wishes = wishes;
        this.spellings = spellings;
        spellings.clear();
        this.coverage = new Coverage(wishes.law());
        this.columns = new Column[head.width()];
        this.municipalities = lexicon.apply(this::municipality);
        this.benefits = lexicon.apply(text -> BenefitNames.parse(text).ordinal());
        this.activities = lexicon.apply(text -> Activity.parse(text).ordinal());
        this.ignored = lexicon.apply(Lexicon::ofAny);
        Arrays.fill(columns, Column.IGNORED);
        head.columns().forEach((name, place) -> columns[place - 1] = Column.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private int municipality(String text) {
        Municipality municipality = Municipality.parse(text);
        spellings.putIfAbsent(municipality, text);
        return municipality.ordinal();
    }

    /**
     * How files of payments are read that are to be settled.
     *
     * @param wishes how to read
     * @param spellings filled in by the reading: how the file first writes each municipality
     */
    record Of(PaymentsReading wishes, Map<Municipality, String> spellings) implements Kind {
        Of(PaymentsReading wishes) {
            this(wishes, new EnumMap<>(Municipality.class));
        }

        @Override
        public Headings columns() {
            return PaymentRows.columns(wishes);
        }

        @Override
        public Sentence noLines() {
            return PaymentsFile.NO_LINES;
        }

        @Override
        public boolean refusesOverlaps() {
            return !wishes.overlapsAddUp();
        }

        @Override
        public boolean keepsGoodRows() {
            return wishes.keepGoodRows();
        }

        @Override
        public String person(String name) {
            return PersonId.normal(name);
        }

        @Override
        public LineReader reader(Head head, Function<ToIntFunction<String>, Lexicon> lexicon) {
            return new PaymentLines(wishes, spellings, head, lexicon);
        }
    }

    @Override
    public Found plain(ByteCells cells, PaymentRow row) {
        boolean named = false;
        int municipality = -1;
        int benefit = -1;
        int from = ByteCells.NO_DAY;
        int to = ByteCells.NO_DAY;
        long amount = ByteCells.NO_AMOUNT;
        int registered = ByteCells.NO_DAY;
        int awarded = ByteCells.NO_DAY;
        int activity = -1;
        boolean isPlain = true;
        for (int i = 0; isPlain && i < columns.length && (i == 0 || cells.next()); i++) {
            switch (columns[i]) {
                case PERSON -> isPlain = named = cells.person();
                case MUNICIPALITY -> isPlain = (municipality = cells.word(municipalities)) >= 0;
                case BENEFIT -> isPlain = (benefit = cells.word(benefits)) >= 0;
                case FROM -> isPlain = (from = cells.day()) != ByteCells.NO_DAY;
                case TO -> isPlain = (to = cells.day()) != ByteCells.NO_DAY;
                case AMOUNT -> isPlain = (amount = cells.amount()) != ByteCells.NO_AMOUNT;
                case REGISTERED -> isPlain = cells.isEmpty() || (registered = cells.day()) != ByteCells.NO_DAY;
                case AWARDED -> isPlain = cells.isEmpty() || (awarded = cells.day()) != ByteCells.NO_DAY;
                case ACTIVITY -> isPlain = cells.isEmpty() || (activity = cells.word(activities)) >= 0;
                case IGNORED -> isPlain = cells.skip(ignored);
            }
        }
        boolean isWhole = isPlain
                && named
                && municipality >= 0
                && benefit >= 0
                && from != ByteCells.NO_DAY
                && to != ByteCells.NO_DAY
                && amount != ByteCells.NO_AMOUNT;
        if (!isWhole
                || from < 0
                || to < from
                || DayPayments.isTooLong(from, to)
                || Math.abs(amount) > MOST_OERE
                || !coverage.covers(benefit, from, to, awarded)) {
            return Found.UNUSUAL;
        }
        row.set(municipality, benefit, from, to, amount, registered, awarded);
        if (activity >= 0) {
            row.setActivity(activity);
        }
        return Found.PAYMENT;
    }

    @Override
    public Optional<Payment> exact(Row row, Problems problems) {
        Optional<PaymentLine> line = PaymentRows.read(row, wishes, person -> person, problems);
        line.ifPresent(one -> one.spelling()
                .ifPresent(text -> spellings.putIfAbsent(one.payment().municipality(), text)));
        Optional<Payment> payment = line.map(PaymentLine::payment);
        payment.filter(one -> one.from().isBefore(LocalDate.EPOCH))
                .ifPresent(one -> problems.add(row.cell("from"), TOO_EARLY));
        payment.filter(one -> one.to().getYear() >= END_YEAR).ifPresent(one -> problems.add(row.cell("to"), TOO_LATE));
        return payment;
    }

    @Override
    public void together(List<Row> rows, Problems problems) {
        Problems known = Problems.of("");
        PersonNames persons = PersonNames.none();
        Overlaps.without(
                rows.stream()
                        .flatMap(row -> PaymentRows.read(row, wishes, persons::first, known).stream())
                        .toList(),
                problems);
    }
}
