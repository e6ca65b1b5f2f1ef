package dk.refusion.examples.files;

import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a sheet of a workbook before it is read: cells lie within a sheet's bounds, have a type that is known, and
 * values that are not too long to be made numbers of.
 */
final class SheetCheck {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final Pattern CELL = Pattern.compile("(?<column>[A-Z]{1,3})(?<row>[1-9]\\d{0,6})");
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
    private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[eE][-+]?\\d{1,3})?");
    private static final Pattern RANGE =
            Pattern.compile("(?<from>[A-Z]{1,3}[1-9]\\d{0,6}):(?<to>[A-Z]{1,3}[1-9]\\d{0,6})");

    /** Cells that were merged into one. */
    record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn, String name) {
        boolean isOfSeveralRows() {
            return lastRow > firstRow;
        }
    }

    private final WorkbookParts parts;
    private final String file;
    private final String sheet;
    private final List<Merged> merged = new ArrayList<>();
    private int hidden;
    private int row;
    private int column;

    private SheetCheck(WorkbookParts parts, String file, String sheet) {
        this.parts = parts;
        this.file = file;
        this.sheet = sheet;
    }

    /** A sheet that can be read. */
    static SheetCheck of(WorkbookParts parts, String file, String sheet) {
        SheetCheck check = new SheetCheck(parts, file, sheet);
        try {
            String part = check.part();
            check.look(parts.xml(part).orElseThrow(() -> parts.refused(WorkbookSentences.MISSING_SHEET.with(sheet))));
        } catch (XMLStreamException broken) {
            throw parts.refused(WorkbookSentences.BROKEN_SHEET.with(sheet));
        }
        return check;
    }

    /** The merged cells. */
    List<Merged> merged() {
        return merged;
    }

    /** How many rows a filter or the user hides; they are rows like others. */
    int hiddenRows() {
        return hidden;
    }

    private static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    /** In which part of the archive the sheet lies. */
    private String part() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader relations =
                parts.xml("xl/_rels/workbook.xml.rels").orElseThrow(() -> parts.refused(WorkbookSentences.NO_PARTS));
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamConstants.START_ELEMENT
                    && relations.getLocalName().equals("Relationship")) {
                targets.put(WorkbookParts.attribute(relations, "Id"), WorkbookParts.attribute(relations, "Target"));
            }
        }
        XMLStreamReader workbook = parts.xml("xl/workbook.xml").orElseThrow();
        while (workbook.hasNext()) {
            if (workbook.next() == XMLStreamConstants.START_ELEMENT
                    && workbook.getLocalName().equals("sheet")
                    && WorkbookParts.attribute(workbook, "name").equals(sheet)) {
                String target = targets.getOrDefault(WorkbookParts.attribute(workbook, "id"), "");
                if (target.contains("..") || target.contains(":")) {
                    throw parts.refused(WorkbookSentences.SHEET_OUTSIDE.with(sheet));
                }
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw parts.refused(WorkbookSentences.MISSING_SHEET.with(sheet));
    }

    private void look(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    row(WorkbookParts.attribute(xml, "r"));
                    hidden += isTrue(WorkbookParts.attribute(xml, "hidden")) ? 1 : 0;
                }
                case "c" -> cell(xml);
                case "mergeCell" -> merged(WorkbookParts.attribute(xml, "ref"));
                default -> {
                    // what does not hold values is left to Excel
                }
            }
        }
    }

    private void row(String number) {
        column = 0;
        if (number.isEmpty()) {
            row++;
        } else if (ROW.matcher(number).matches() && Integer.parseInt(number) <= LAST_ROW) {
            int next = Integer.parseInt(number);
            if (next <= row) {
                throw refused(WorkbookSentences.ROW.with(next), "", WorkbookSentences.ROW_ORDER.with(row));
            }
            row = next;
        } else {
            throw refused(cell("A" + shortened(number)), "", WorkbookSentences.ROWS.with(LAST_ROW));
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String name = WorkbookParts.attribute(xml, "r");
        if (name.isEmpty()) {
            column++;
            name = Cell.name(row, column);
        } else {
            Matcher cell = CELL.matcher(name);
            if (!cell.matches()
                    || column(cell.group("column")) > LAST_COLUMN
                    || Integer.parseInt(cell.group("row")) > LAST_ROW) {
                throw refused(cell(shortened(name)), "", WorkbookSentences.CELLS.with(LAST_ROW));
            }
            if (column(cell.group("column")) <= column || Integer.parseInt(cell.group("row")) != row) {
                throw refused(cell(name), "", WorkbookSentences.CELL_ORDER);
            }
            column = column(cell.group("column"));
        }
        String style = WorkbookParts.attribute(xml, "s");
        if (!style.isEmpty() && !INDEX.matcher(style).matches()) {
            throw refused(cell(name), style, WorkbookSentences.UNKNOWN_FORMAT);
        }
        String type = WorkbookParts.attribute(xml, "t");
        String value = value(xml, name);
        switch (type) {
            case "", "n" -> {
                if (!value.isEmpty() && !NUMBER.matcher(value).matches()) {
                    throw refused(cell(name), value, WorkbookSentences.NO_NUMBER);
                }
            }
            case "s" -> {
                if (!INDEX.matcher(value).matches() || Integer.parseInt(value) >= parts.sharedTexts()) {
                    throw refused(cell(name), value, WorkbookSentences.NO_TEXT);
                }
            }
            case "str", "inlineStr", "b", "e" -> {
                // text as it stands
            }
            default -> throw refused(cell(name), value, WorkbookSentences.UNKNOWN_TYPE.with(shortened(type)));
        }
    }

    /** What stands in the cell, apart from its formula. */
    private String value(XMLStreamReader xml, String cell) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        boolean isValue = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                isValue = xml.getLocalName().equals("v") || xml.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isValue = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (event == XMLStreamConstants.CHARACTERS && isValue) {
                value.append(xml.getText());
                if (value.length() > Cell.MOST_CHARACTERS) {
                    throw refused(cell(cell), value.toString(), WorkbookSentences.TOO_LONG);
                }
            }
        }
        return value.toString().strip();
    }

    private void merged(String range) {
        Matcher cells = RANGE.matcher(range);
        if (cells.matches()) {
            Matcher from = CELL.matcher(cells.group("from"));
            Matcher to = CELL.matcher(cells.group("to"));
            if (from.matches() && to.matches()) {
                merged.add(new Merged(
                        Integer.parseInt(from.group("row")),
                        Integer.parseInt(to.group("row")),
                        column(from.group("column")),
                        column(to.group("column")),
                        range));
            }
        }
    }

    private static Sentence cell(String name) {
        return WorkbookSentences.CELL.with(name);
    }

    private BadInput refused(Sentence place, String value, Sentence right) {
        return new BadInput(
                file,
                value.isEmpty()
                        ? WorkbookSentences.IN_SHEET.with(sheet, place, right)
                        : WorkbookSentences.IN_SHEET_WITH_VALUE.with(sheet, place, shortened(value), right));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
