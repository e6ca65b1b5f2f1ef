package dk.refusion.examples.bench.reading;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LEDIGHEDSYDELSE;
import static dk.refusion.law.Benefit.RESSOURCEFORLOEBSYDELSE;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Files of generated persons as municipalities have them: ten digits for a person, the municipality by name, the benefit by
 * its Danish name, dates by year, month and day, a comma before øre. Persons stand together, each with spells of months (or
 * weeks), now and then with another benefit, amount or municipality; one in twelve has a pension or a flexible job with a
 * date of award.
 */
final class GeneratedFiles {
    private static final List<Benefit> BENEFITS =
            List.of(DAGPENGE, KONTANTHJAELP, KONTANTHJAELP, SYGEDAGPENGE, RESSOURCEFORLOEBSYDELSE, LEDIGHEDSYDELSE);
    private static final List<Benefit> AWARDED = List.of(FOERTIDSPENSION, FLEKSLOENTILSKUD);
    private static final List<Municipality> MUNICIPALITIES = List.of(Municipality.values());
    private static final LocalDate END = LocalDate.of(2025, 12, 1);

    private final SplittableRandom random = new SplittableRandom(2016);
    private final Path file;
    private final int rows;

    private long sum;
    private int persons;

    private Municipality municipality = Municipality.BALLERUP;
    private Benefit benefit = DAGPENGE;
    private String awarded = "";
    private long oere;

    private GeneratedFiles(Path file, int rows) {
        this.file = file;
        this.rows = rows;
    }

    /** A file of payments for months. */
    static GeneratedFiles payments(Path file, int rows) throws IOException {
        GeneratedFiles generated = new GeneratedFiles(file, rows);
        generated.write("person;municipality;benefit;from;to;amount;registered;awarded;activity\n", false);
        return generated;
    }

    /** A file of Ydelsesrefusion, of weeks. */
    static GeneratedFiles settlement(Path file, int rows) throws IOException {
        GeneratedFiles generated = new GeneratedFiles(file, rows);
        generated.write(
                "Uge;CPR nummer;Ydelse;Udbetaling Kommunenavn;Finansiering Kommunenavn;Indberetning udbetalingsbeløb;"
                        + "Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;"
                        + "Medfinansieringsbeløb\n",
                true);
        return generated;
    }

    Path file() {
        return file;
    }

    long sum() {
        return sum;
    }

    int persons() {
        return persons;
    }

    private void write(String head, boolean weeks) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(head);
            int row = 0;
            while (row < rows) {
                String person = String.format("%010d", 101_000_000L + 7_919L * persons++);
                municipality = MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
                LocalDate day = LocalDate.of(2016, 1, 4).plusWeeks(random.nextInt(400));
                int end = Math.min(rows, row + 6 + random.nextInt(weeks ? 300 : 100));
                change();
                while (row < end && day.isBefore(END)) {
                    out.write(weeks ? week(person, day) : month(person, YearMonth.from(day)));
                    row++;
                    day = weeks ? day.plusWeeks(1) : day.plusMonths(1);
                    if (random.nextInt(25) == 0) {
                        change();
                        day = day.plusMonths(random.nextInt(6));
                    }
                }
            }
        }
    }

    private void change() {
        boolean lasting = random.nextInt(12) == 0;
        benefit = lasting ? AWARDED.get(random.nextInt(2)) : BENEFITS.get(random.nextInt(BENEFITS.size()));
        awarded = lasting
                ? LocalDate.of(2016, 1, 1).plusDays(random.nextInt(1000)).toString()
                : "";
        oere = 300_000L + random.nextInt(2_000_000);
        if (random.nextInt(20) == 0) {
            municipality = MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
        }
    }

    private String month(String person, YearMonth month) {
        sum += oere;
        String registered =
                random.nextInt(100) == 0 ? month.plusMonths(2).atDay(12).toString() : "";
        return String.join(
                ";",
                person,
                municipality.danish(),
                benefit.danish(),
                month.atDay(1).toString(),
                month.atEndOfMonth().toString(),
                kroner(oere),
                registered,
                awarded,
                "\n");
    }

    private String week(String person, LocalDate monday) {
        sum += oere;
        return String.join(
                ";",
                monday.toString(),
                person,
                benefit.danish(),
                municipality.danish(),
                municipality.danish(),
                kroner(oere),
                kroner(oere),
                "20",
                kroner(oere / 5),
                "",
                "\n");
    }

    private static String kroner(long amount) {
        return String.format("%d,%02d", amount / 100, amount % 100);
    }
}
