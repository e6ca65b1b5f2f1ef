package dk.refusion.duration;

import dk.refusion.law.Benefit;
import dk.refusion.money.DanishText;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a saving counts and leaves out, in Danish sentences. */
final class Reservations {
    private final Saving saving;
    private final Cohort cohort;
    private final Effect effect;
    private final List<String> sentences = new ArrayList<>();

    private Reservations(Saving saving) {
        this.saving = saving;
        this.cohort = saving.cohort();
        this.effect = saving.effect();
    }

    static List<String> of(Saving saving) {
        Reservations reservations = new Reservations(saving);
        reservations.counting();
        reservations.ladder();
        reservations.effect();
        reservations.persons();
        reservations.kroner();
        return List.copyOf(reservations.sentences);
    }

    private void counting() {
        say("Optalt ved ugens begyndelse: den, der er på ydelsen ved ugens start, får hele ugen.");
        say(
                "En uge over årsskiftet hører til %s.",
                cohort.newYear() == NewYearRule.BY_DAYS ? "årene efter sine dage" : "torsdagens år");
        say(
                "Hver person følges i %s uger og ikke længere: %s af %s er stadig på ydelsen i den sidste uge, %s med indsatsen,"
                        + " og deres senere uger er ikke med.",
                cohort.horizon(),
                number(saving.stillRunning()),
                number(cohort.persons()),
                number(saving.stillRunningWithEffort()));
    }

    private void ladder() {
        if (effect.assumedTier().isPresent()) {
            say(
                    "Alle sparede uger er antaget at ligge på trin %s; det er den groveste måde at regne på.",
                    effect.assumedTier().getAsInt());
        } else if (cohort.seniority().isEmpty()) {
            say(
                    "Alle begynder i uge 1 af tællingen. Varighed er ikke anciennitet: har nogen tidligere uger på en ydelse, er"
                            + " statens del for stor her.");
        }
        saving.averageRefund()
                .ifPresent(average -> saving.marginalRefund()
                        .ifPresent(marginal -> say(
                                "De sparede uger refunderes med %s, forløbets gennemsnitlige uge med %s: gennemsnittet siger ikke,"
                                        + " hvem der sparer.",
                                percent(marginal), percent(average))));
        say(
                "Hver uge følger sin lov (%s), som den er kendt; senere ændringer er ikke med.",
                cohort.legislation().name());
        cohort.continuedAs()
                .ifPresent(next -> say(
                        "Ophører %s inden for horisonten, fortsætter forløbet som %s.",
                        cohort.benefit().danish(), next.danish()));
    }

    private void effect() {
        if (effect.deadweight().equals(Percentage.ZERO)) {
            say(
                    "Dødvægt er ikke trukket fra: effekten skal være målt mod en kontrolgruppe, og mod udviklingen i resten af"
                            + " landet.");
        }
        if (effect.displacement().equals(Percentage.ZERO)) {
            say("Fortrængning er ikke trukket fra: at andre må blive længere på ydelsen, er ikke med.");
        }
        if (effect.dropOff().isEmpty()) {
            say(
                    "Effekten aftager ikke: tilbagefald er ikke med. I statistikken ophører et forløb først efter en hel måned"
                            + " uden ydelsen.");
        }
    }

    private void persons() {
        if (cohort.destinations().isEmpty()) {
            say("Ingen regnes at gå til en anden ydelse.");
        }
        cohort.destinations().stream()
                .filter(destination -> destination.benefit().isEmpty())
                .forEach(destination -> say(
                        "%s af de sparede uger går til %s, hvis udgift ikke er regnet med.",
                        percent(destination.share()), destination.name()));
        say("Personerne er fuldtidspersoner på hele ugebeløbet; nedsat ydelse og løn ved siden af er ikke med.");
        if (cohort.benefit() == Benefit.SYGEDAGPENGE) {
            say("Kommunens sygedagpenge begynder først efter arbejdsgiverperioden, og de seneste måneders tal rettes"
                    + " senere op, ofte med 15–20 %%.");
        }
    }

    private void kroner() {
        say("Ugebeløbet er det samme i alle år; satsregulering og pris- og lønudvikling er ikke med.");
        say("Skat af ny løn, udligning, bloktilskud og budgetgaranti er ikke med.");
        say(
                "Investering og besparelse står ofte på hver sin ramme: den ramme, der betaler, er ikke altid den, der sparer.");
    }

    private void say(String sentence, Object... details) {
        sentences.add(String.format(Locale.ROOT, sentence, details));
    }

    private static String number(Ratio number) {
        return DanishText.format(number.rounded(1, Rounding.HALF_UP).stripTrailingZeros());
    }

    private static String percent(Percentage percentage) {
        return number(percentage.asRatio().times(100)) + " %";
    }
}
