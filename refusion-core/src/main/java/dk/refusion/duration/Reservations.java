package dk.refusion.duration;

import dk.refusion.language.Language;
import dk.refusion.law.Benefit;
import dk.refusion.money.DanishText;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a saving counts and leaves out, in sentences. */
final class Reservations {
    private final Saving saving;
    private final Cohort cohort;
    private final Effect effect;
    private final Language language;
    private final List<String> sentences = new ArrayList<>();

    private Reservations(Saving saving, Language language) {
        this.language = language;
        this.saving = saving;
        this.cohort = saving.cohort();
        this.effect = saving.effect();
    }

    static List<String> of(Saving saving, Language language) {
        Reservations reservations = new Reservations(saving, language);
        reservations.counting();
        reservations.ladder();
        reservations.effect();
        reservations.persons();
        reservations.kroner();
        return List.copyOf(reservations.sentences);
    }

    private void counting() {
        say(
                "Optalt ved ugens begyndelse: den, der er på ydelsen ved ugens start, får hele ugen.",
                "Counted at the beginning of the week: whoever is on the benefit then is paid the whole week.");
        say(
                "En uge over årsskiftet hører til %s.",
                "A week over New Year belongs to %s.",
                cohort.newYear() == NewYearRule.BY_DAYS
                        ? language.of("årene efter sine dage", "the years by its days")
                        : language.of("torsdagens år", "the year of its Thursday"));
        say(
                "Hver person følges i %s uger og ikke længere: %s af %s er stadig på ydelsen i den sidste uge, %s med indsatsen,"
                        + " og deres senere uger er ikke med.",
                "Each person is followed for %s weeks and no longer: %s of %s are still on the benefit in the last week, %s with"
                        + " the effort, and their later weeks are left out.",
                cohort.horizon(),
                number(saving.stillRunning()),
                number(cohort.persons()),
                number(saving.stillRunningWithEffort()));
    }

    private void ladder() {
        if (effect.assumedTier().isPresent()) {
            say(
                    "Alle sparede uger er antaget at ligge på trin %s; det er den groveste måde at regne på.",
                    "All saved weeks are assumed to be on tier %s, which is the coarsest way to calculate.",
                    effect.assumedTier().getAsInt());
        } else if (cohort.seniority().isEmpty()) {
            say(
                    "Alle begynder i uge 1 af tællingen. Varighed er ikke anciennitet: har nogen tidligere uger på en ydelse, er"
                            + " statens del for stor her.",
                    "All begin in week 1 of the count. Duration is not seniority: if some have earlier weeks on a benefit, the"
                            + " state's part is too large here.");
        }
        saving.averageRefund()
                .ifPresent(average -> saving.marginalRefund()
                        .ifPresent(marginal -> say(
                                "De sparede uger refunderes med %s, forløbets gennemsnitlige uge med %s: gennemsnittet siger ikke,"
                                        + " hvem der sparer.",
                                "The saved weeks are refunded with %s, the average week of the spells with %s: the average does"
                                        + " not say who saves.",
                                percent(marginal),
                                percent(average))));
        say(
                "Hver uge følger sin lov (%s), som den er kendt; senere ændringer er ikke med.",
                "Each week follows its law (%s) as it is known; later changes are left out.",
                cohort.legislation().name());
        cohort.continuedAs()
                .ifPresent(next -> say(
                        "Ophører %s inden for horisonten, fortsætter forløbet som %s.",
                        "If %s ends within the horizon, the spell goes on as %s.",
                        cohort.benefit().danish(),
                        next.danish()));
    }

    private void effect() {
        if (effect.deadweight().equals(Percentage.ZERO)) {
            say(
                    "Dødvægt er ikke trukket fra: effekten skal være målt mod en kontrolgruppe, og mod udviklingen i resten af"
                            + " landet.",
                    "Deadweight is not taken off: the effect has to be measured against a control group, and against the"
                            + " development in the rest of the country.");
        }
        if (effect.displacement().equals(Percentage.ZERO)) {
            say(
                    "Fortrængning er ikke trukket fra: at andre må blive længere på ydelsen, er ikke med.",
                    "Displacement is not taken off: that others have to stay longer on the benefit is left out.");
        }
        if (effect.dropOff().isEmpty()) {
            say(
                    "Effekten aftager ikke: tilbagefald er ikke med. I statistikken ophører et forløb først efter en hel måned"
                            + " uden ydelsen.",
                    "The effect does not wear off: relapse is left out. In the statistics a spell ends only after a whole month"
                            + " without the benefit.");
        }
    }

    private void persons() {
        if (cohort.destinations().isEmpty()) {
            say("Ingen regnes at gå til en anden ydelse.", "Nobody is counted as going to another benefit.");
        }
        cohort.destinations().stream()
                .filter(destination -> destination.benefit().isEmpty())
                .forEach(destination -> say(
                        "%s af de sparede uger går til %s, hvis udgift ikke er regnet med.",
                        "%s of the saved weeks go to %s, whose expenditure is left out.",
                        percent(destination.share()),
                        destination.name()));
        say(
                "Personerne er fuldtidspersoner på hele ugebeløbet; nedsat ydelse og løn ved siden af er ikke med.",
                "The persons are full-time persons on the whole weekly amount; reduced benefit and wages beside it are left"
                        + " out.");
        if (cohort.benefit() == Benefit.SYGEDAGPENGE) {
            say(
                    "Kommunens sygedagpenge begynder først efter arbejdsgiverperioden, og de seneste måneders tal rettes"
                            + " senere op, ofte med 15–20 %%.",
                    "The municipality's sygedagpenge begin only after the employer's period, and the figures of the latest"
                            + " months are corrected upwards later, often by 15–20 %%.");
        }
    }

    private void kroner() {
        say(
                "Ugebeløbet er det samme i alle år; satsregulering og pris- og lønudvikling er ikke med.",
                "The weekly amount is the same in all years; its adjustment and the development of prices and wages are left"
                        + " out.");
        say(
                "Skat af ny løn, udligning, bloktilskud og budgetgaranti er ikke med.",
                "Tax on new wages, equalisation, block grants and the budget guarantee are left out.");
        say(
                "Investering og besparelse står ofte på hver sin ramme: den ramme, der betaler, er ikke altid den, der sparer.",
                "Investment and savings often stand on different frames: the frame that pays is not always the one that saves.");
    }

    private void say(String danish, String english, Object... details) {
        sentences.add(String.format(Locale.ROOT, language.of(danish, english), details));
    }

    private static String number(Ratio number) {
        return DanishText.format(number.rounded(1, Rounding.HALF_UP).stripTrailingZeros());
    }

    private static String percent(Percentage percentage) {
        return number(percentage.asRatio().times(100)) + " %";
    }
}
