package dk.refusion.examples.cli.compensation;

import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.Compensation;
import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.money.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Studies as Danish text. */
final class SharedText {
    private static final String MEANING =
            "Over-/underdækning er tilskud minus udgift: over nul er overdækket, under nul underdækket. En kommune, der bruger"
                    + " som gennemsnittet pr. enhed af nøglen, går i nul; hvad én vinder, taber de andre.";

    private SharedText() {}

    static String of(List<SharedStudy> studies) {
        return Stream.concat(
                        studies.stream().map(SharedText::of),
                        Stream.of(
                                ScreenText.wrapped(MEANING),
                                studies.stream()
                                        .flatMap(study -> study.spending().notes().stream())
                                        .distinct()
                                        .map(ScreenText::wrapped)
                                        .collect(joining("\n"))))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static String of(SharedStudy study) {
        Compensation compensation = study.compensation();
        int decimals = study.sharing().step().equals(Money.ofOere(1)) ? 2 : 0;
        List<String> lines = new ArrayList<>();
        lines.add("Kompensation: " + compensation.title());
        lines.add(ScreenText.wrapped("Fordelt efter " + study.spending().key()
                + (study.sharing().withinLandsdele() ? ", udgiften i hver landsdel for sig" : "") + ", i "
                + (decimals == 2 ? "øre" : "hele kroner") + ". " + mean(study)));
        lines.add(compensation.asTable(MoneyUnit.KRONE, decimals).toString());
        if (study.sharing().withinLandsdele()) {
            lines.add(landsdele(study));
        }
        lines.add(ScreenText.wrapped(sum(study)));
        return String.join("\n", lines);
    }

    private static String mean(SharedStudy study) {
        return "Gennemsnit: " + kroner(study.mean(), 4) + " kr. pr. "
                + study.spending().per()
                + study.spending()
                        .printedMean()
                        .map(printed -> "; offentliggjort " + DanishText.format(printed, MoneyUnit.KRONE, 0) + " kr.")
                        .orElse(".");
    }

    private static String landsdele(SharedStudy study) {
        return TextTable.of("Landsdel (kr.)", "Gennemsnit", "Sum af over-/underdækning")
                .rows(study.landsdele().stream()
                        .map(part -> List.of(
                                part.landsdel().danish(),
                                kroner(part.mean(), 4),
                                DanishText.format(part.contribution(), MoneyUnit.KRONE, 2)))
                        .toList())
                .toString();
    }

    private static String sum(SharedStudy study) {
        int all = study.compensation().gaps().amounts().size();
        long over = study.compensation().gaps().amounts().values().stream()
                .filter(Money::isPositive)
                .count();
        return "Summen af over- og underdækning er " + study.compensation().stateContribution() + ": "
                + (study.compensation().isZeroSum() ? "nulsum" : "ikke nulsum")
                + (study.compensation().isZeroSumInEachLandsdel() ? ", også i hver landsdel" : "") + ". " + over
                + " af "
                + all + " kommuner er overdækket, tilsammen " + study.moved() + ", som resten betaler.";
    }

    private static String kroner(Ratio kroner, int decimals) {
        return DanishText.format(kroner.rounded(decimals, Rounding.HALF_UP));
    }
}
