package dk.refusion.examples.readme;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.Refusion;
import dk.refusion.duration.Effect;
import dk.refusion.duration.KeptSaving;
import dk.refusion.duration.Saving;
import dk.refusion.duration.Survival;
import dk.refusion.time.WeekRange;
import java.util.Map;

/** From shorter spells to kroner by payer, and what the municipality keeps of them. */
public final class ShorterSpells {
    private ShorterSpells() {}

    /**
     * Prints what the guide says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Saving saving = Refusion.cohort()
                .persons(200)
                .benefit(SYGEDAGPENGE)
                .aWeek(kr(4_550))
                .entry(WeekRange.ofYear(2026))
                .survival(Survival.ofPoints(Map.of(4, percent("70"), 13, percent("40"), 52, percent("10"))))
                .horizon(52)
                .build()
                .shortenedBy(Effect.fasterExit(percent("15"), 5));
        System.out.println(saving.total());
        System.out.println(saving.costing(kr(2_000)));

        KeptSaving alone = KeptSaving.alone(saving, percent("0.83"))
                .tax(kr(6_000), percent("60"), percent("25.4"))
                .equalisation(percent("75"))
                .blockGrant(percent("100"));
        alone.layers().forEach((layer, kroner) -> System.out.println(layer + ": " + kroner.total()));
        System.out.println("beholdt: " + alone.total().total());

        KeptSaving all = KeptSaving.ifAllAct(saving, percent("0.83")).blockGrant(percent("100"));
        System.out.println("beholdt, hvis alle gør det samme: " + all.total().total());
    }
}
