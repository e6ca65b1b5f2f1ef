package dk.refusion.law;

import static dk.refusion.law.DanishLaw.COUNTING_FROM;

import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.List;

/** The shares outside the ladder, by act; those with a name settle a benefit. */
final class FixedShares {
    private FixedShares() {}

    // ------------------------------------------------------------------ lov 548/2019 om en aktiv beskæftigelsesindsats

    static final FixedShare FLEXIBLE_JOBS = employment(
            "fleksløntilskud og tilskud i fleksjob",
            "visiteret før 1. juli 2014 og ikke senere omfattet af trappen",
            65,
            "§ 200");
    static final FixedShare JOB_ROTATION = employment("jobrotationsydelse", "", 60, "§ 201, stk. 1");
    static final FixedShare ADULT_APPRENTICES = employment("tilskud til voksenlærlinge", "", 100, "§ 201, stk. 2");

    /** Before 2020 it stood in lovbekendtgørelse 807/2015. */
    static final FixedShare FLEXIBLE_JOBS_BEFORE_2020 = FLEXIBLE_JOBS.by(text(807, "§ 122", COUNTING_FROM));

    // ------------------------------------------------------------------ lovbekendtgørelse 10/2015 om social pension

    static final FixedShare PENSION = pension("førtidspension", "tilkendt før 1. juli 2014", 35, "§ 52");
    static final FixedShare PENSION_ABROAD =
            pension("pension til personer i udlandet og ekstra tillægsydelse", "", 100, "§ 52");

    /** For pensions by the act before 2003 it stands in lovbekendtgørelse 11/2015. */
    static final FixedShare OLD_PENSION = PENSION.by(text(11, "§ 50", COUNTING_FROM));

    // ------------------------------------------------------------------ all that a text confirms

    static final List<FixedShare> ALL = List.of(
            FLEXIBLE_JOBS,
            employment("løntilskud til pensionister", "", 50, "§ 199"),
            employment("befordringsgodtgørelse, udbetalt af a-kasser", "", 50, "§ 198"),
            employment(
                    "befordringsgodtgørelse, mentorstøtte, korte kurser og arbejdsredskaber, udbetalt af kommunen",
                    "visse grupper",
                    50,
                    "§ 197"),
            employment("puljer til erhvervsrettet uddannelse", "§§ 96 og 97, inden for puljen", 80, "§ 196"),
            employment("driftsudgifter til aktive tilbud", "personer efter § 6, nr. 7, 8, 11 og 13", 50, "§ 195"),
            employment("administration, sagsbehandling og lægeattester", "", 0, "§ 194"),
            JOB_ROTATION,
            ADULT_APPRENTICES,
            employment("udgifter til visse flygtninge", "uledsagede mindreårige og personer i botilbud", 100, "§ 202"),
            PENSION,
            PENSION_ABROAD,
            pension("personligt tillæg og helbredstillæg", "", 50, "§ 52, stk. 2"),
            pension("varmetillæg og petroleumstillæg", "", 75, "§ 52"),
            // lovbekendtgørelse 806/2015 om aktiv socialpolitik
            socialPolicy("hjælp i særlige tilfælde og efterlevelseshjælp", "undtagen ved udsættelse", 50, "§ 106"),
            socialPolicy("hjælp ved udsættelse", "§ 81 a", 0, "§ 99, stk. 2"),
            socialPolicy("ATP-bidrag af ydelser", "", 100, "§ 105"));

    private static FixedShare employment(String expense, String condition, int percent, String place) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        return share(expense, condition, percent, LegalReference.of("lov", 548, 2019, place, from));
    }

    private static FixedShare pension(String expense, String condition, int percent, String place) {
        return share(expense, condition, percent, text(10, place, LocalDate.of(2015, 7, 1)));
    }

    private static FixedShare socialPolicy(String expense, String condition, int percent, String place) {
        return share(expense, condition, percent, text(806, place, LocalDate.of(2015, 7, 1)));
    }

    private static FixedShare share(String expense, String condition, int percent, LegalReference reference) {
        return new FixedShare(expense, condition, Percentage.of(percent), reference);
    }

    private static LegalReference text(int consolidation, String place, LocalDate from) {
        return LegalReference.of("lovbekendtgørelse", consolidation, 2015, place, from);
    }
}
