package dk.refusion.examples.files;

import dk.refusion.file.Cell;
import dk.refusion.language.Sentence;

/** What is said about a workbook: what can be wrong with it, and what of it is passed over. */
final class WorkbookSentences {
    static final Sentence NO_WORKBOOK = Sentence.of(
            "gem filen som xlsx eller CSV; den kan ikke læses som regneark",
            "save the file as xlsx or CSV; it cannot be read as a workbook");
    static final Sentence OTHER_ARCHIVE = Sentence.of(
            "gem filen som xlsx eller CSV; den er pakket, men er intet regneark i xlsx",
            "save the file as xlsx or CSV; it is an archive, but no xlsx workbook");
    static final Sentence TOO_LARGE = Sentence.of(
            "gem rækkerne som CSV eller i flere filer; regnearket fylder for meget, når det pakkes ud",
            "save the rows as CSV or in several files; the workbook is too large when it is unpacked");

    static final Sentence ONE_HIDDEN_ROW =
            Sentence.of("en skjult række er læst som de andre", "one hidden row is read like the others");
    static final Sentence HIDDEN_ROWS =
            Sentence.of("{0} skjulte rækker er læst som de andre", "{0} hidden rows are read like the others");
    static final Sentence NO_SUCH_SHEET = Sentence.of(
            "vælg et af arkene {0}; arket {1} findes ikke", "choose one of the sheets {0}; there is no sheet {1}");
    static final Sentence NO_VISIBLE_SHEET =
            Sentence.of("regnearket har intet synligt ark", "the workbook has no visible sheet");
    static final Sentence OTHER_SHEETS = Sentence.of(
            "arket {0} er læst, ikke {1} (vælg med --sheet)", "the sheet {0} is read, not {1} (choose with --sheet)");

    /** Of a file that Excel writes whole. */
    static final Sentence SAVE_AGAIN =
            Sentence.of("gem regnearket igen i Excel som xlsx; {0}", "save the workbook again in Excel as xlsx; {0}");

    static final Sentence BROKEN = Sentence.of("filen er ufuldstændig eller beskadiget", "it is incomplete or damaged");
    static final Sentence BROKEN_PART =
            Sentence.of("{0} er ufuldstændig eller beskadiget", "{0} is incomplete or damaged");
    static final Sentence SHEET = Sentence.of("ark {0}", "sheet {0}");
    static final Sentence PART = Sentence.of("delen {0}", "the part {0}");
    static final Sentence AT_CELL = Sentence.of("{0}, celle {1}", "{0}, cell {1}");
    static final Sentence MISSING_PART = Sentence.of("delen {0} mangler", "the part {0} is missing");
    static final Sentence NO_PARTS = Sentence.of("dens dele kan ikke findes", "its parts cannot be found");
    static final Sentence TOO_MANY_PARTS = Sentence.of(
            "delen {0} findes to gange, eller der er for mange dele",
            "the part {0} is there twice, or there are too many parts");
    static final Sentence DEFINITIONS = Sentence.of(
            "delen {0} har definitioner (DTD), som et regneark ikke har",
            "the part {0} has definitions (DTD), which a workbook does not have");
    static final Sentence MISSING_SHEET = Sentence.of("arket {0} mangler", "the sheet {0} is missing");
    static final Sentence BROKEN_SHEET = Sentence.of("arket {0} er beskadiget", "the sheet {0} is damaged");
    static final Sentence SHEET_OUTSIDE =
            Sentence.of("arket {0} ligger uden for filen", "the sheet {0} lies outside the file");

    /** Of one place of a sheet, where nothing stands. */
    static final Sentence IN_SHEET = Sentence.of("ark {0}, {1}: {2}", "sheet {0}, {1}: {2}");

    /** Of one place of a sheet, and what stands there. */
    static final Sentence IN_SHEET_WITH_VALUE =
            Sentence.of("ark {0}, {1}, \"{2}\": {3}", "sheet {0}, {1}, \"{2}\": {3}");

    static final Sentence ROW = Sentence.of("række {0}", "row {0}");
    static final Sentence CELL = Sentence.of("celle {0}", "cell {0}");
    static final Sentence ROW_ORDER = Sentence.of(
            "gem regnearket igen i Excel; rækken står efter række {0}",
            "save the workbook again in Excel; the row stands after row {0}");
    static final Sentence ROWS = Sentence.of("et ark har rækkerne 1 til {0}", "a sheet has the rows 1 to {0}");
    static final Sentence CELLS =
            Sentence.of("et ark har cellerne A1 til XFD{0}", "a sheet has the cells A1 to XFD{0}");
    static final Sentence CELL_ORDER = Sentence.of(
            "gem regnearket igen i Excel; cellen står ikke i sin række og orden",
            "save the workbook again in Excel; the cell is not in its row and order");
    static final Sentence UNKNOWN_FORMAT = Sentence.of(
            "gem regnearket igen i Excel; cellens format er ukendt",
            "save the workbook again in Excel; the format of the cell is unknown");
    static final Sentence UNKNOWN_TYPE = Sentence.of(
            "skriv værdien igen; cellens type {0} er ukendt",
            "write the value again; the type {0} of the cell is unknown");
    static final Sentence NO_NUMBER =
            Sentence.of("skriv et tal, som Excel kan regne med", "write a number that Excel can calculate with");
    static final Sentence NO_TEXT = Sentence.of("skriv teksten i cellen igen", "write the text of the cell again");
    static final Sentence TOO_LONG = Sentence.of(
                    "skriv højst {0} tegn i en celle", "write at most {0} characters in a cell")
            .with(Cell.MOST_CHARACTERS);
    static final Sentence MERGED_NUMBER = Sentence.of(
            "ophæv fletningen, og skriv tallet i de rækker, som det er for",
            "unmerge the cells, and write the number in the rows that it is for");
    static final Sentence NO_DAY = Sentence.of(
            "skriv en dato; så mange dage har Excels kalender ikke",
            "write a date; Excel's calendar does not have so many days");

    private WorkbookSentences() {}
}
