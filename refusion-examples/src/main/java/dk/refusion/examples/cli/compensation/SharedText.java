package dk.refusion.examples.cli.compensation;

import static dk.refusion.compensation.CompensationTables.EXPENDITURE;
import static dk.refusion.compensation.CompensationTables.GAP;
import static dk.refusion.compensation.CompensationTables.GRANT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.Compensation;
import dk.refusion.compensation.CompensationTables;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.cli.output.ScreenTable;
import dk.refusion.examples.files.Notes;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Studies as text. */
final class SharedText {
    /** Whether a row is of another municipality than one's own. */
    private static final Column<Integer> OTHERS = Column.ordinal("Andre");

    private static final String POPULATION = "folketal";

    private final Screen screen;
    private final Optional<Municipality> own;

    private SharedText(Screen screen, Optional<Municipality> own) {
        this.screen = screen;
        this.own = own;
    }

    /** The studies, each with a municipality's own row first if it is told. */
    static String of(List<SharedStudy> studies, Optional<Municipality> own, Screen screen) {
        SharedText text = new SharedText(screen, own);
        return Stream.concat(
                        studies.stream().map(text::study),
                        Stream.of(
                                text.meaning(),
                                screen.sentences(studies.stream()
                                        .flatMap(study -> study.spending().notes().stream())
                                        .distinct()
                                        .map(note -> Notes.of(note).in(screen.language()))
                                        .toList())))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private String study(SharedStudy study) {
        Compensation compensation = study.compensation();
        boolean isWhole = !study.sharing().step().equals(Money.ofOere(1));
        List<String> lines = new ArrayList<>();
        lines.add(screen.of("Kompensation: ", "Compensation: ")
                + study.spending().name().in(screen.language()) + ", kr.");
        lines.add(screen.sentence(screen.of("Fordelt efter ", "Shared by ")
                + key(study.spending().key())
                + (study.sharing().withinLandsdele()
                        ? screen.of(", udgiften i hver landsdel for sig", ", the expenditure of each landsdel apart")
                        : "")
                + screen.of(", i ", ", in ")
                + (isWhole ? screen.of("hele kroner", "whole kroner") : "øre") + ". " + mean(study)));
        lines.add(screen.table(ScreenTable.of(municipalities(compensation))
                .in(MoneyUnit.KRONE, isWhole ? 0 : 2)
                .total(EXPENDITURE, GRANT, GAP)));
        if (study.sharing().withinLandsdele()) {
            lines.add(screen.table(
                    ScreenTable.of(CompensationFile.landsdele(study)).rounded(4)));
        }
        lines.add(screen.sentence(sum(study)));
        return String.join("\n", lines);
    }

    private Table municipalities(Compensation compensation) {
        Table all = CompensationTables.municipalities(compensation);
        return own.map(first -> all.with(OTHERS, row -> Optional.of(row.value(MUNICIPALITY) == first ? 0 : 1))
                        .sort(OTHERS)
                        .select(MUNICIPALITY, EXPENDITURE, GRANT, GAP))
                .orElse(all);
    }

    private String key(SharingKey key) {
        int count = key.weights().size();
        return screen.of(
                key.toString(),
                (key.danish().equals(POPULATION) ? "population (" : "key (")
                        + Screen.plural(count, "municipality)", "municipalities)"));
    }

    private String mean(SharedStudy study) {
        return screen.of("Gennemsnit: ", "Mean: ")
                + kroner(study.mean(), 4)
                + screen.of(" kr. pr. ", " kr. per ")
                + study.spending().per().in(screen.language())
                + study.spending()
                        .printedMean()
                        .map(printed -> screen.of("; offentliggjort ", "; published ")
                                + DanishText.format(printed, MoneyUnit.KRONE, 0) + " kr.")
                        .orElse(".");
    }

    private String meaning() {
        return screen.sentence(screen.of(
                "Over-/underdækning er tilskud minus udgift: over nul er overdækket, under nul underdækket. En kommune, der"
                        + " bruger som gennemsnittet pr. enhed af nøglen, går i nul; hvad én vinder, taber de andre.",
                "Over-/under-coverage is the grant less the expenditure: above zero is over-covered, below zero under-covered. A"
                        + " municipality that spends as the mean per unit of the key breaks even; what one gains, the"
                        + " others lose."));
    }

    private String sum(SharedStudy study) {
        int all = study.compensation().gaps().amounts().size();
        long over = study.compensation().gaps().amounts().values().stream()
                .filter(Money::isPositive)
                .count();
        return screen.of("Summen af over- og underdækning er ", "The sum of over- and under-coverage is ")
                + study.compensation().stateContribution() + ": "
                + (study.compensation().isZeroSum()
                        ? screen.of("nulsum", "a zero sum")
                        : screen.of("ikke nulsum", "no zero sum"))
                + (study.compensation().isZeroSumInEachLandsdel()
                        ? screen.of(", også i hver landsdel", ", also in each landsdel")
                        : "")
                + ". " + over + screen.of(" af ", " of ") + all
                + screen.of(" kommuner er overdækket, tilsammen ", " municipalities are over-covered, together ")
                + study.moved() + screen.of(", som resten betaler.", ", which the others pay.");
    }

    private static String kroner(Ratio kroner, int decimals) {
        return DanishText.format(kroner.rounded(decimals, Rounding.HALF_UP));
    }
}
