package dk.refusion.reading;

import dk.refusion.file.Cell;
import dk.refusion.file.Head;
import dk.refusion.file.Headings;
import dk.refusion.file.LargeFile;
import dk.refusion.file.Line;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import dk.refusion.reading.LineReader.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * A file read from its beginning to its end.
 *
 * <p>It begins as if the file were UTF-8 and stood person by person. Where a line shows that it is not so, it ends, and
 * another reading that knows more begins.
 */
final class FileReading<T> {
    private static final Sentence NOTE_LIKE_A_LINE = Sentence.of(
            "linje {0} har celler, men begynder med #, så den er læst som en note, ikke som en udbetaling",
            "line {0} has cells but begins with #, so it is read as a note, not as a payment");
    private static final Sentence NOTES_LIKE_LINES = Sentence.of(
            "{0} linjer har celler, men begynder med #, så de er læst som noter, ikke som udbetalinger; den første er linje {1}",
            "{0} lines have cells but begin with #, so they are read as notes, not as payments; the first is line {1}");
    private static final Sentence READS = Sentence.of("Læser {0}", "Reading {0}");
    private static final Sentence READS_AGAIN = Sentence.of(
            "Læser {0} igen, for linjerne står ikke person for person",
            "Reading {0} once more, as its lines are not in the order of persons");

    private final LargeFile file;
    private final LineReader.Kind kind;
    private final Charset charset;
    private final boolean isKnownText;
    private final ReadingProgress progress;
    private final Problems problems;
    /** What is wrong with lines that are not looked at. */
    private final Problems leftOut;

    private final Persons persons;
    private final T result;

    private Optional<Line> first = Optional.empty();
    /** How many lines stood above the head by now. */
    private int titles;

    private boolean isBelowHead;
    /** The number of the first line that is no note. */
    private int headLine;

    private List<String> notes = List.of();
    private int headCells;
    private int notesLikeLines;
    private int firstNoteLikeLine;
    private Optional<Head> head = Optional.empty();
    private Optional<LineReader> reader = Optional.empty();
    private long lines;
    private long payments;

    private FileReading(
            LargeFile file,
            LineReader.Kind kind,
            Charset charset,
            boolean isKnownText,
            ReadingProgress progress,
            T result,
            Problems leftOut) {
        this.file = file;
        this.kind = kind;
        this.charset = charset;
        this.isKnownText = isKnownText;
        this.progress = progress;
        this.problems = Problems.of(file.name());
        this.persons = new Persons(charset, kind::person);
        this.result = result;
        this.leftOut = leftOut;
    }

    /**
     * Reads a file, more than once if need be.
     *
     * @param newResult makes a result for a reading
     * @param sink where payments go that become part of a result
     */
    static <T> FileReading<T> of(
            LargeFile file,
            LineReader.Kind kind,
            ReadingProgress progress,
            Supplier<T> newResult,
            BiFunction<T, Persons, PaymentSink> sink) {
        return of(
                file,
                kind,
                progress,
                newResult,
                (result, persons, isScattered) ->
                        new ByPerson(sink.apply(result, persons), isScattered, kind.refusesOverlaps()));
    }

    /** Makes what takes the payments of a reading. */
    @FunctionalInterface
    interface Taking<T> {
        PaymentTaker of(T result, Persons persons, boolean isScattered);
    }

    /**
     * Reads a file, more than once if need be.
     *
     * @param newResult makes a result for a reading
     * @param taking makes what takes the payments of a reading into its result
     */
    static <T> FileReading<T> of(
            LargeFile file, LineReader.Kind kind, ReadingProgress progress, Supplier<T> newResult, Taking<T> taking) {
        Charset charset = StandardCharsets.UTF_8;
        boolean isKnownText = false;
        boolean isScattered = false;
        Problems leftOut = Problems.of(file.name());
        while (true) {
            progress.step((isScattered ? READS_AGAIN : READS).with(file.name()));
            FileReading<T> reading =
                    new FileReading<>(file, kind, charset, isKnownText, progress, newResult.get(), leftOut);
            try {
                if (!reading.read(taking.of(reading.result, reading.persons, isScattered))) {
                    isScattered = true;
                } else if (leftOut.count() == 0 && reading.isGoodInPart()) {
                    leftOut = reading.problems;
                } else {
                    reading.throwIfAny();
                    reading.tellNotesLikeLines();
                    return reading;
                }
            } catch (NotPlainText e) {
                charset = file.charset();
                isKnownText = true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    T result() {
        return result;
    }

    Persons persons() {
        return persons;
    }

    long payments() {
        return payments;
    }

    /** What the notes of the file say. */
    List<String> notes() {
        return notes;
    }

    /** What is wrong with lines that were left out. */
    List<Problem> leftOut() {
        return leftOut.found();
    }

    /** Whether bad lines, if there are any, may be left out: the head and some lines are good. */
    private boolean isGoodInPart() {
        return kind.keepsGoodRows()
                && problems.count() > 0
                && payments > 0
                && problems.found().stream()
                        .map(Problem::line)
                        .allMatch(line -> line.isPresent() && line.getAsInt() > headLine);
    }

    /** Whoever puts a # before a person would else not see that the money is left out. */
    private void tellNotesLikeLines() {
        if (notesLikeLines > 0) {
            file.remarks()
                    .accept((notesLikeLines == 1
                                    ? NOTE_LIKE_A_LINE.with(firstNoteLikeLine)
                                    : NOTES_LIKE_LINES.with(Sentence.ofCount(notesLikeLines), firstNoteLikeLine))
                            .about(file.name()));
        }
    }

    private void throwIfAny() {
        problems.throwIfAny();
        if (payments == 0) {
            leftOut.throwIfAny();
        }
    }

    /** False if lines do not stand person by person although they should. */
    private boolean read(PaymentTaker taker) throws IOException, NotPlainText {
        ByteCells cells = new ByteCells(charset, persons);
        PaymentRow row = new PaymentRow();
        try (ByteLines bytes = new ByteLines(file, charset, isKnownText, this::tell)) {
            notes = bytes.notes();
            while (bytes.next()) {
                Found found = plain(bytes, cells, row);
                if (found == Found.UNUSUAL) {
                    found = exact(bytes, row);
                }
                if (found == Found.PAYMENT) {
                    payments++;
                    if (!taker.add(row)) {
                        return false;
                    }
                }
            }
        }
        check(taker.end(persons.size()));
        return true;
    }

    private Found plain(ByteLines bytes, ByteCells cells, PaymentRow row) {
        if (reader.isEmpty() || leftOut.isIn(bytes.number())) {
            return Found.UNUSUAL;
        }
        cells.line(bytes.bytes(), bytes.at());
        Found found = reader.get().plain(cells, row);
        if (found == Found.UNUSUAL || !cells.isAtEnd() || !bytes.take(cells.end())) {
            return Found.UNUSUAL;
        }
        if (found == Found.PAYMENT) {
            row.person = cells.number();
        }
        reader.get().taken();
        lines++;
        return found;
    }

    private Found exact(ByteLines bytes, PaymentRow row) throws IOException, NotPlainText {
        Optional<Row> line = row(bytes);
        if (line.isEmpty() || reader.isEmpty()) {
            return Found.NOTHING;
        }
        lines++;
        int before = problems.count();
        Row text = line.get();
        Optional<Payment> payment = reader.get().exact(text, problems);
        if (payment.isEmpty() || problems.count() > before) {
            return Found.NOTHING;
        }
        row.set(payment.get(), persons);
        return Found.PAYMENT;
    }

    /** The next line below the head, if it is one. */
    private Optional<Row> row(ByteLines bytes) throws IOException, NotPlainText {
        int number = bytes.number();
        Optional<Line> line = bytes.cut();
        if (isBelowHead && bytes.cellsOfNote() > headCells / 2) {
            notesLikeLines++;
            firstNoteLikeLine = firstNoteLikeLine == 0 ? number : firstNoteLikeLine;
        }
        if (line.isPresent() && !isBelowHead) {
            first = first.or(() -> line);
            if (kind.columns().areNamedBy(line.get())) {
                Headings.noteTitles(titles, file.name(), file.remarks());
                head(line.get());
            } else if (++titles == Headings.MOST_TITLES) {
                head(first.get());
            }
            return Optional.empty();
        }
        return line.filter(one -> !leftOut.isIn(one.number()))
                .flatMap(one -> head.map(above -> above.row(one, problems)));
    }

    private void head(Line line) {
        isBelowHead = true;
        headCells = line.cells().size();
        headLine = first.map(Line::number).orElse(0);
        head = kind.columns().head(line, problems, file.remarks());
        reader = head.map(one -> kind.reader(one, this::lexicon));
    }

    private Lexicon lexicon(ToIntFunction<String> meaning) {
        return new Lexicon(charset, text -> {
            try {
                return meaning.applyAsInt(Cell.trimmed(text));
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                return Lexicon.UNKNOWN;
            }
        });
    }

    private void check(BitSet suspects) throws IOException, NotPlainText {
        if (first.isEmpty()) {
            kind.columns().noteEmpty(problems);
        } else if (!isBelowHead) {
            head(first.get()); // what it lacks is noted
        }
        if (!suspects.isEmpty()) {
            together(suspects);
        }
        if (problems.count() == 0 && lines == 0) {
            problems.add(Problem.ofFile(kind.noLines()));
        }
    }

    /** Reads the lines of some persons once more, to look at them together. */
    private void together(BitSet suspects) throws IOException, NotPlainText {
        FileReading<T> again = new FileReading<>(file, kind, charset, true, progress, result, leftOut);
        List<Row> rows = new ArrayList<>();
        try (ByteLines bytes = new ByteLines(file, charset, true, again::tell)) {
            while (bytes.next()) {
                int before = again.problems.count();
                Optional<Row> line = again.row(bytes);
                Optional<Payment> payment =
                        line.flatMap(one -> again.reader.flatMap(reader -> reader.exact(one, again.problems)));
                if (payment.isPresent()
                        && again.problems.count() == before
                        && suspects.get(persons.add(payment.get().person()))) {
                    rows.add(line.orElseThrow());
                }
            }
        }
        again.reader.orElseThrow().together(rows, problems);
    }

    private void tell(long read) {
        if (file.size() > 0) {
            progress.done(Math.min(read, file.size()), file.size());
        }
    }
}
