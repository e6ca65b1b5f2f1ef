package dk.refusion.reading;

import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.PersonNames;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.language.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Payments as rows of cells. */
final class PaymentRows {
    /** With the headings that the fields have for them (CPR, ydelse, periode). */
    static final Headings COLUMNS = Headings.required("person", "municipality", "benefit", "from", "to", "amount")
            .optional("registered", "awarded", "activity")
            .also("person", "CPR", "CPR nr", "CPR nummer", "Personnummer", "Borger", "Modtager")
            .also("municipality", "Kommune", "Kommunekode", "Kommunenr", "Kommunenummer", "Kommunenavn")
            .also("municipality", "Handlekommune", "Opholdskommune", "Betalingskommune")
            .also("benefit", "Ydelse", "Ydelsestype", "Ydelsesart", "Ydelsesnavn")
            .also(
                    "from",
                    "Fra",
                    "Fra dato",
                    "Periode fra",
                    "Periodestart",
                    "Startdato",
                    "Ydelsesperiode fra",
                    "Gyldig fra")
            .also("to", "Til", "Til dato", "Periode til", "Periodeslut", "Slutdato", "Ydelsesperiode til", "Gyldig til")
            .also("amount", "Beløb", "Bruttobeløb", "Udbetalingsbeløb", "Beløb i kr", "Beløb kr", "Beløb før skat")
            .also("registered", "Registreret", "Registreringsdato", "Indberettet", "Indberetningsdato")
            .also(
                    "awarded",
                    "Tilkendt",
                    "Tilkendelsesdato",
                    "Visiteret",
                    "Visitationsdato",
                    "Bevilget",
                    "Bevillingsdato")
            .also("activity", "Aktivitet", "Aktiv eller passiv");

    private static final Sentence LINE = Sentence.of("linje {0}", "line {0}");

    private PaymentRows() {}

    /** The rows without a problem; what is wrong with the others is noted. */
    static List<PaymentLine> read(FileLines file, PaymentsReading wishes, PersonNames persons, Problems problems) {
        return columns(wishes).read(file, problems).stream()
                .flatMap(
                        row -> read(row, wishes, persons::first, problems)
                                .filter(line -> !problems.isIn(row.lineNumber()))
                                .stream())
                .toList();
    }

    static Headings columns(PaymentsReading wishes) {
        return COLUMNS.also(wishes.columns());
    }

    /** A row, if what it needs is good; what is wrong is noted. */
    static Optional<PaymentLine> read(
            Row row, PaymentsReading wishes, UnaryOperator<String> person, Problems problems) {
        return PaymentLine.read(LINE.with(row.lineNumber()), row::cell, PaymentNotation.CELLS, person, problems)
                .filter(line -> wishes.takes(line, problems));
    }
}
