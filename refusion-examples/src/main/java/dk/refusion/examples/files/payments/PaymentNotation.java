package dk.refusion.examples.files.payments;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.files.Cell;
import dk.refusion.examples.files.DanishDate;
import dk.refusion.examples.files.Problems;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the fields of a payment are written in one kind of file, and what to say where they are not.
 *
 * @param person who the benefit is paid to
 * @param municipality the municipality
 * @param benefit the benefit
 * @param date a day
 * @param amount kroner
 * @param activity whether the person was in activation
 * @param orNothing how to leave an optional field out, in Danish
 */
record PaymentNotation(
        Field<String> person,
        Field<Municipality> municipality,
        Field<Benefit> benefit,
        Field<LocalDate> date,
        Field<Money> amount,
        Field<Activity> activity,
        String orNothing) {
    private static final String KEYS =
            "nøglerne er " + Stream.of(Benefit.values()).map(Benefit::name).collect(joining(", "));

    /** Danish text in cells. */
    static final PaymentNotation CELLS = new PaymentNotation(
            new Field<>(text -> text, "skriv, hvem ydelsen er til"),
            new Field<>(Municipality::parse, "skriv en af de 98 kommuner ved kode eller navn, som 151 eller Ballerup"),
            new Field<>(
                    Benefit::parse,
                    "skriv ydelsens nøgle eller danske navn, som KONTANTHJAELP eller kontanthjælp; " + KEYS),
            new Field<>(DanishDate::parse, "skriv en dato som 2026-01-31 eller 31-01-2026"),
            new Field<>(
                    DanishText::parseAmount, "skriv et beløb i kroner som 1.234,50 eller 1234,5, højst to decimaler"),
            new Field<>(Activity::parse, "skriv aktiv eller passiv"),
            "eller ingenting");

    /** JSON, in the shape of {@link PaymentsJson}. */
    static final PaymentNotation JSON = new PaymentNotation(
            new Field<>(PaymentNotation::person, "skriv som tekst, hvem ydelsen er til"),
            new Field<>(PaymentNotation::municipality, "skriv koden på en af de 98 kommuner som et tal, som 151"),
            new Field<>(json -> Benefit.valueOf(string(json)), "skriv ydelsens nøgle, som \"KONTANTHJAELP\"; " + KEYS),
            new Field<>(PaymentNotation::date, "skriv en dato som \"2026-01-31\""),
            new Field<>(
                    PaymentNotation::amount,
                    "skriv et beløb i kroner som tekst, \"1234.50\", højst to decimaler efter et punktum"),
            new Field<>(PaymentNotation::activity, "skriv \"active\" eller \"passive\""),
            "eller udelad feltet");

    /**
     * How one field is written.
     *
     * @param <T> the type of its value
     * @param parser reads it, or throws an argument, arithmetic or date exception
     * @param right what would be right, in Danish
     */
    record Field<T>(Function<String, T> parser, String right) {
        Optional<T> read(Cell cell, Problems problems) {
            return cell.read(parser, right, problems);
        }
    }

    <T> Optional<T> readIfAny(Field<T> field, Cell cell, Problems problems) {
        return cell.readIfAny(field.parser(), field.right() + ", " + orNothing, problems);
    }

    /** The content of a JSON string. */
    private static String string(String json) {
        if (!json.startsWith("\"")) {
            throw new IllegalArgumentException("a text stands in quotation marks, was " + json);
        }
        return json.indexOf('\\') < 0
                ? json.substring(1, json.length() - 1)
                : JsonMapper.shared().readTree(json).stringValue();
    }

    private static String person(String json) {
        String person = string(json);
        if (person.isBlank()) {
            throw new IllegalArgumentException("a person is not blank, was " + json);
        }
        return person;
    }

    private static Municipality municipality(String json) {
        if (!json.matches("\\d{3}")) {
            throw new IllegalArgumentException("a code is a number of three digits, was " + json);
        }
        return Municipality.of(Integer.parseInt(json));
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
        String word = string(json);
        return Arrays.stream(Activity.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an activity is active or passive, was " + json));
    }
}
