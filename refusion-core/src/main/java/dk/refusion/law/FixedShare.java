package dk.refusion.law;

import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A share of an expense that the state carries outside the ladder, whatever the weeks (fast refusionsprocent).
 *
 * <p>For looking up. Those that fall on a {@link Benefit} are settled by {@link Legislation#rule}; the others, such as
 * supplements and transport allowances, are no benefits of a week and are not settled. Texts of 2015 were not checked
 * against later ones.
 *
 * <pre>{@code
 * FixedShare.of("jobrotationsydelse").orElseThrow().stateShare();   // 60 %
 * }</pre>
 *
 * @param expense what the expense is, in Danish
 * @param condition which expenses of that kind, in Danish; empty text for all
 * @param stateShare what the state carries; the municipality carries the rest
 * @param reference where it stands, with the first day for which the text was read
 */
public record FixedShare(String expense, String condition, Percentage stateShare, LegalReference reference)
        implements Written {
    /**
     * Refuses null.
     *
     * @param expense what the expense is, in Danish
     * @param condition which expenses of that kind, in Danish; empty text for all
     * @param stateShare what the state carries; the municipality carries the rest
     * @param reference where it stands, with the first day for which the text was read
     */
    public FixedShare {
        Objects.requireNonNull(expense, "expense");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(stateShare, "stateShare");
        Objects.requireNonNull(reference, "reference");
    }

    private static final LocalDate LAB20 = LocalDate.of(2020, 1, 1);
    private static final LocalDate READ_2015 = LocalDate.of(2015, 7, 1);

    private static final List<FixedShare> ROWS = List.of(
            // lov 548/2019 om en aktiv beskæftigelsesindsats, from 1 January 2020
            employment(
                    "fleksløntilskud og tilskud i fleksjob",
                    "visiteret før 1. juli 2014 og ikke senere omfattet",
                    65,
                    "§ 200"),
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
            employment("jobrotationsydelse", "", 60, "§ 201, stk. 1"),
            employment("tilskud til voksenlærlinge", "", 100, "§ 201, stk. 2"),
            employment("udgifter til visse flygtninge", "uledsagede mindreårige og personer i botilbud", 100, "§ 202"),
            // lovbekendtgørelse 10/2015 om social pension; pensions awarded before 1999 are not confirmed
            pension("førtidspension", "tilkendt før 1. juli 2014", 35, "§ 52"),
            pension("pension til personer i udlandet og ekstra tillægsydelse", "", 100, "§ 52"),
            pension("personligt tillæg og helbredstillæg", "", 50, "§ 52, stk. 2"),
            pension("varmetillæg og petroleumstillæg", "", 75, "§ 52"),
            // lovbekendtgørelse 806/2015 om aktiv socialpolitik
            socialPolicy("hjælp i særlige tilfælde og efterlevelseshjælp", "undtagen ved udsættelse", 50, "§ 106"),
            socialPolicy("hjælp ved udsættelse", "§ 81 a", 0, "§ 99, stk. 2"),
            socialPolicy("ATP-bidrag af ydelser", "", 100, "§ 105"));

    /**
     * All shares that a text confirms, unmodifiable.
     *
     * @return the rows, by act
     */
    public static List<FixedShare> all() {
        return ROWS;
    }

    /**
     * The share of an expense.
     *
     * @param expense what the expense is, as {@link #expense()} names it
     * @return the row; empty if none is known
     */
    public static Optional<FixedShare> of(String expense) {
        return ROWS.stream().filter(row -> row.expense().equals(expense)).findFirst();
    }

    /**
     * What the municipality carries.
     *
     * @return 100 per cent less the state's share
     */
    public Percentage municipalShare() {
        return stateShare.complement();
    }

    private static FixedShare employment(String expense, String condition, int percent, String place) {
        return row(expense, condition, percent, LegalReference.of("lov", 548, 2019, place, LAB20));
    }

    private static FixedShare pension(String expense, String condition, int percent, String place) {
        return row(expense, condition, percent, LegalReference.of("lovbekendtgørelse", 10, 2015, place, READ_2015));
    }

    private static FixedShare socialPolicy(String expense, String condition, int percent, String place) {
        return row(expense, condition, percent, LegalReference.of("lovbekendtgørelse", 806, 2015, place, READ_2015));
    }

    private static FixedShare row(String expense, String condition, int percent, LegalReference reference) {
        return new FixedShare(expense, condition, Percentage.of(percent), reference);
    }

    /**
     * The share in words.
     *
     * @return the text, such as {@code jobrotationsydelse: 60 % (lov 548/2019 § 201, stk. 1)}
     */
    @Override
    public String toString() {
        return expense + (condition.isEmpty() ? "" : " (" + condition + ")") + ": " + stateShare + " (" + reference
                + ")";
    }
}
