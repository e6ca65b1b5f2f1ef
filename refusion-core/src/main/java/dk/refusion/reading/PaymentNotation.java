package dk.refusion.reading;

import dk.refusion.file.BenefitNames;
import dk.refusion.file.Cell;
import dk.refusion.file.DanishDate;
import dk.refusion.file.NumberText;
import dk.refusion.file.PersonId;
import dk.refusion.file.Problems;
import dk.refusion.language.Sentence;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the fields of a payment are written in one kind of file, and what to say where they are not.
 *
 * @param person who the benefit is paid to
 * @param municipality the municipality
 * @param benefit the benefit
 * @param date a day
 * @param amount kroner
 * @param activity whether the person was in activation
 * @param orNothing how to leave an optional field out
 */
record PaymentNotation(
        Field<String> person,
        Field<Municipality> municipality,
        Field<Benefit> benefit,
        Field<LocalDate> date,
        Field<Money> amount,
        Field<Activity> activity,
        Sentence orNothing) {
    static final Sentence RIGHT_AMOUNT = Sentence.of(
            "skriv et beløb i kroner som 1.234,50 eller 1234,5, højst to decimaler",
            "write an amount in kroner as 1.234,50 or 1234,5, at most two decimals");
    private static final Sentence RIGHT_ACTIVITY =
            Sentence.of("skriv aktiv eller passiv", "write \"aktiv\" (active) or \"passiv\" (passive)");
    private static final Sentence OR_NOTHING = Sentence.of("eller ingenting", "or nothing");
    private static final Sentence JSON_PERSON =
            Sentence.of("skriv som tekst, hvem ydelsen er til", "write as a text whom the benefit is paid to");
    private static final Sentence JSON_DATE =
            Sentence.of("skriv en dato som \"2026-01-31\"", "write a date as \"2026-01-31\"");
    private static final Sentence JSON_AMOUNT = Sentence.of(
            "skriv et beløb i kroner som tekst, \"1234.50\", højst to decimaler efter et punktum",
            "write an amount in kroner as a text, \"1234.50\", at most two decimals after a point");
    private static final Sentence JSON_ACTIVITY =
            Sentence.of("skriv \"ACTIVE\" eller \"PASSIVE\"", "write \"ACTIVE\" or \"PASSIVE\"");
    private static final Sentence OR_NO_FIELD = Sentence.of("eller udelad feltet", "or leave the field out");
    private static final Sentence JSON_MUNICIPALITY = Sentence.of(
            "skriv en af de 98 kommuner ved kode som tal eller tekst, 151 eller \"0151\", eller ved navn{0}",
            "write one of the 98 municipalities by code as a number or text, 151 or \"0151\", or by name{0}");
    private static final Sentence OR_ELSE = Sentence.of("{0}, {1}", "{0}, {1}");

    /** Danish text in cells. */
    static final PaymentNotation CELLS = new PaymentNotation(
            new Field<>(PaymentNotation::seen, PersonId::right),
            new Field<>(Municipality::parse, MunicipalityNames::right),
            new Field<>(BenefitNames::parse, BenefitNames::right),
            new Field<>(DanishDate::parse, DanishDate::right),
            new Field<>(NumberText::amount, RIGHT_AMOUNT),
            new Field<>(Activity::parse, RIGHT_ACTIVITY),
            OR_NOTHING);

    /** JSON, in the shape in which payments are written. */
    static final PaymentNotation JSON = new PaymentNotation(
            new Field<>(PaymentNotation::person, JSON_PERSON),
            new Field<>(
                    PaymentNotation::municipality,
                    json -> JSON_MUNICIPALITY.with(MunicipalityNames.perhaps(json.replace("\"", "")))),
            new Field<>(json -> BenefitNames.parse(string(json)), BenefitNames::right),
            new Field<>(PaymentNotation::date, JSON_DATE),
            new Field<>(PaymentNotation::amount, JSON_AMOUNT),
            new Field<>(PaymentNotation::activity, JSON_ACTIVITY),
            OR_NO_FIELD);

    /**
     * How one field is written.
     *
     * @param <T> the type of its value
     * @param parser reads it, or throws an argument, arithmetic or date exception
     * @param right what would be right in place of a text
     */
    record Field<T>(Function<String, T> parser, Function<String, Sentence> right) {
        Field(Function<String, T> parser, Sentence right) {
            this(parser, bad -> right);
        }

        Optional<T> read(Cell cell, Problems problems) {
            return cell.read(parser, right, problems);
        }
    }

    <T> Optional<T> readIfAny(Field<T> field, Cell cell, Problems problems) {
        return cell.isEmpty()
                ? Optional.empty()
                : cell.read(field.parser(), bad -> OR_ELSE.with(field.right().apply(bad), orNothing), problems);
    }

    /** The content of a text as {@link PaymentObjects} writes it. */
    private static String string(String json) {
        if (!json.startsWith("\"")) {
            throw new IllegalArgumentException("a text stands in quotation marks, was " + json);
        }
        return json.substring(1, json.length() - 1);
    }

    private static String person(String json) {
        return seen(string(json));
    }

    private static String seen(String person) {
        if (PersonId.normal(person).isEmpty()) {
            throw new IllegalArgumentException("a person is told by what is written, was \"" + person + "\"");
        }
        return person;
    }

    private static Municipality municipality(String json) {
        return Municipality.parse(json.startsWith("\"") ? string(json) : json);
    }

    private static LocalDate date(String json) {
        String day = string(json);
        if (day.length() != "2026-01-31".length()) {
            throw new IllegalArgumentException("a date is written as 2026-01-31, was " + json);
        }
        return LocalDate.parse(day);
    }

    private static Money amount(String json) {
        String kroner = string(json);
        if (!kroner.matches("-?\\d+(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("an amount has a point and at most two decimals, was " + json);
        }
        return Money.of(kroner);
    }

    private static Activity activity(String json) {
        return Activity.valueOf(string(json).toUpperCase(Locale.ROOT));
    }
}
