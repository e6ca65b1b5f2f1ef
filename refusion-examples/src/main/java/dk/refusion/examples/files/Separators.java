package dk.refusion.examples.files;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.Problems;
import dk.refusion.language.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts the columns of a text.
 *
 * <p>A semicolon does in Danish files. A tabulator and a bar are read as well; a comma is if no line has any of these and
 * most lines have the same number of commas, and then numbers have their decimals behind a point. A number that would be one
 * thing to a Dane and another to others, such as {@code 1.234}, is a problem in such a file. A first line {@code sep=;},
 * which Excel writes and hides, says what parts the columns.
 */
enum Separators {
    SEMICOLONS(';'),
    TABULATORS('\t'),
    COMMAS(','),
    BARS('|');

    private static final Sentence BY_COMMAS = Sentence.of(
            "kolonnerne er adskilt med komma; tal læses med punktum før decimalerne",
            "the columns are separated by commas; numbers are read with a point before the decimals");
    private static final Sentence BY_BARS =
            Sentence.of("kolonnerne er adskilt med lodrette streger", "the columns are separated by vertical bars");
    private static final Sentence BY_TABULATORS =
            Sentence.of("kolonnerne er adskilt med tabulator", "the columns are separated by tabulators");
    private static final Sentence EITHER = Sentence.of(
            "gem filen med semikolon mellem kolonnerne; med komma kan tallet læses på to måder",
            "save the file with semicolons between the columns; with commas the number can be read in two ways");

    private static final Pattern TOLD = Pattern.compile("(?i)^\"?sep=(?<mark>[;,\\t|])\"?[;,\\t|]*(?:\\R|$)");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern POINT_NUMBER = Pattern.compile("-?(?:\\d+|[1-9]\\d{0,2}(?:,\\d{3})+)\\.\\d{1,2}");
    private static final Pattern EITHER_NUMBER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    /** So many lines show what parts the columns of all. */
    private static final int LINES = 50;

    private final char mark;

    Separators(char mark) {
        this.mark = mark;
    }

    static Separators of(TextFile file) {
        Matcher told = TOLD.matcher(file.text());
        if (told.find()) {
            return List.of(values()).stream()
                    .filter(one -> one.mark == told.group("mark").charAt(0))
                    .findFirst()
                    .orElseThrow();
        }
        String start = file.text().stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return SEMICOLONS; // JSON, which has its own reader
        }
        List<String> lines = file.text()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .limit(LINES)
                .map(line -> QUOTED.matcher(line).replaceAll(""))
                .toList();
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.indexOf(';') >= 0)) {
            return SEMICOLONS;
        }
        for (Separators other : List.of(TABULATORS, BARS)) {
            if (lines.stream().anyMatch(line -> line.indexOf(other.mark) >= 0)) {
                return other;
            }
        }
        long usual = lines.get(lines.size() - 1).chars().filter(c -> c == ',').count();
        long alike = lines.stream()
                .filter(line -> line.chars().filter(c -> c == ',').count() == usual)
                .count();
        return usual > 0 && 2 * alike > lines.size() ? COMMAS : SEMICOLONS;
    }

    /** The text as if semicolons parted its columns; every line keeps its number. */
    TextFile asSemicolons(TextFile file) {
        Matcher told = TOLD.matcher(file.text());
        boolean isTold = told.find();
        String text = isTold ? "\n" + file.text().substring(told.end()) : file.text();
        if (this == SEMICOLONS) {
            return new TextFile(file.name(), text, file.remarks());
        }
        file.remarks().accept(said().about(file.name()));
        Problems problems = Problems.of(file.name());
        List<String> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(mark)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                int number = Math.toIntExact(record.getStartingLineNumber());
                while (lines.size() < number - 1) {
                    lines.add("");
                }
                lines.add(
                        record.getFieldCount() == 1 ? record.getField(0) : cells(number, record.getFields(), problems));
            }
        } catch (CsvParseException e) {
            throw BadInput.unclosed(file.name(), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        return new TextFile(file.name(), String.join("\n", lines) + "\n", file.remarks());
    }

    private Sentence said() {
        return switch (this) {
            case COMMAS -> BY_COMMAS;
            case BARS -> BY_BARS;
            default -> BY_TABULATORS;
        };
    }

    private String cells(int line, List<String> fields, Problems problems) {
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            String text = Cell.trimmed(field);
            if (this == COMMAS && EITHER_NUMBER.matcher(text).matches()) {
                problems.add(new Cell(line, cells.size() + 1, "", text), EITHER);
            }
            boolean hasPoint = this == COMMAS && POINT_NUMBER.matcher(text).matches();
            cells.add(hasPoint ? text.replace(",", "").replace('.', ',') : text);
        }
        return cells.stream()
                .map(cell -> "\"" + cell.replaceAll("\\R", " ").replace("\"", "\"\"") + "\"")
                .collect(joining(";"));
    }
}
