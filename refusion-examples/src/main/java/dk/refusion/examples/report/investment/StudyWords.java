package dk.refusion.examples.report.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.files.investment.TableHead;
import dk.refusion.investment.Comparison;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.investment.InternalRate;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.investment.Payback;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedTotals;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words and numbers that the text and the page of a study share. */
public final class StudyWords {
    private static final String BASIS =
            "Regnet af årenes tal; provenu er besparelse minus investering, også hvor der er offentliggjort andet.";
    private static final String RATIO_MEANING =
            "Besparelse i forhold til investering er kroner sparet for hver krone investeret, forholdet mellem totalerne.";
    private static final String PAYBACK_MEANING =
            "Tjent hjem: året, hvor det samlede provenu forlader minus for godt, og antal år"
                    + " fra første års begyndelse, når hvert års provenu kommer jævnt over året.";
    private static final String RATE_MEANING =
            "Intern rente: den rente, hvor nutidsværdien er nul; ingen, hvis provenuet ikke har en sådan rente.";

    public static final String NO_EVALUATION = "Ingen case har tal nok pr. år til at kunne vurderes.";
    public static final List<String> DEVIATION_HEAD =
            List.of("Afvigelse", "offentliggjort", "regnet", "forskel", "tilladt", "vurdering");

    private final Study study;

    public StudyWords(Study study) {
        this.study = study;
    }

    String amount(Money amount) {
        return DanishText.format(amount, study.unit(), study.decimals());
    }

    static String head(MoneyUnit unit) {
        return Character.toUpperCase(unit.danish().charAt(0)) + unit.danish().substring(1);
    }

    private String head() {
        return head(study.unit());
    }

    static String ratio(Optional<Ratio> ratio, int decimals) {
        return ratio.map(r -> DanishText.format(r.rounded(decimals, Rounding.HALF_UP)))
                .orElse("-");
    }

    private String payback(Payback payback) {
        if (payback instanceof Payback.Recovered recovered) {
            return recovered.year() + " (" + DanishText.format(recovered.years().rounded(2, Rounding.HALF_UP)) + " år)";
        }
        return payback instanceof Payback.Outstanding outstanding
                ? "nej, mangler " + amount(outstanding.shortfall())
                : payback.toString();
    }

    private String presentValue(Evaluation one) {
        return one.presentValue().map(this::amount).orElse("ukendt");
    }

    private static String internalRate(InternalRate rate) {
        if (rate instanceof InternalRate.Unique unique) {
            return percent(unique.rate());
        }
        return rate instanceof InternalRate.NotUnique several
                ? several.rates().stream().map(StudyWords::percent).collect(joining(" og ", "ikke entydig: ", ""))
                : rate.toString();
    }

    public List<String> meanings() {
        return List.of(BASIS, RATIO_MEANING, PAYBACK_MEANING, discounting(), RATE_MEANING);
    }

    public List<String> evaluationHead() {
        return List.of(head(), TableHead.RATIO, "Tjent hjem", "Nutidsværdi", "Basisår", "Intern rente");
    }

    public List<List<String>> evaluations() {
        return study.allEvaluations()
                .map(one -> List.of(
                        one.investment().name(),
                        ratio(one.investment().savingsPerKrone(), 2),
                        payback(one.payback()),
                        presentValue(one),
                        String.valueOf(one.baseYear()),
                        internalRate(one.internalRate())))
                .toList();
    }

    public List<String> totalsHead() {
        return List.of(head(), "Investering", "Besparelse", "Provenu", TableHead.RATIO);
    }

    private String discounting() {
        DiscountSchedule schedule = study.discounting().schedule();
        StringBuilder rates = new StringBuilder();
        for (Map.Entry<Integer, Percentage> step : schedule.rates().entrySet()) {
            rates.append(rates.isEmpty() ? "" : ", ")
                    .append(step.getValue())
                    .append(step.getKey() == 0 ? "" : " fra år " + step.getKey());
        }
        schedule.lastYear().ifPresent(last -> rates.append(", ukendt efter år ").append(last));
        return "Nutidsværdi: værdien ved basisårets begyndelse; hvert års provenu regnes ved årets begyndelse. Basisår er "
                + (study.discounting().commonBaseYear().isPresent() ? "det angivne" : "første år med tal")
                + ". Kalkulationsrente: " + rates + " (" + schedule.source() + ").";
    }

    public String reconciliation() {
        int all = study.reconciliation().comparisons().size();
        int deviating = study.reconciliation().deviations().size();
        int contradictory = study.reconciliation().contradictions().size();
        return all + " tal efterregnet: " + (all - deviating) + " stemmer, " + (deviating - contradictory)
                + " afviger inden for afrunding, " + contradictory + " er i modstrid.";
    }

    /** The cells of one comparison, see {@link #DEVIATION_HEAD}. */
    public static List<String> deviation(Comparison one) {
        return List.of(
                one.caseName()
                        + (one.year().isPresent() ? " " + one.year().getAsInt() : "") + ": "
                        + one.rule().danish(),
                DanishText.format(one.published()),
                one.recomputed().toString(),
                one.difference().toString(),
                one.bound().toString(),
                one.agreement().danish());
    }

    /** The two ways to add up all cases, told apart; empty if there is only one case. */
    public List<List<String>> totals() {
        if (study.file().table().cases().size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        study.publishedTotals().map(this::publishedTotals).stream(),
                        study.together().map(Evaluation::investment).map(this::sumsOfYears).stream())
                .toList();
    }

    /** What the two ways leave out, and why they differ. */
    public List<String> totalsMeanings() {
        List<String> meanings = new ArrayList<>();
        if (study.publishedTotals().isPresent()) {
            meanings.add(
                    "De offentliggjorte totaler er afrundet hver for sig, så de kan afvige fra summen af årenes tal.");
        }
        List<String> incomplete = study.file().table().totals().incomplete();
        if (!incomplete.isEmpty()) {
            meanings.add("Ikke med i de offentliggjorte totaler, fordi en af de tre mangler: "
                    + String.join(", ", incomplete) + ".");
        }
        List<String> withoutYears = study.file().table().cases().stream()
                .filter(one -> one.asCase().isEmpty())
                .map(PublishedCase::name)
                .toList();
        if (!withoutYears.isEmpty()) {
            meanings.add("Ikke med i summen af årenes tal, fordi de mangler: " + String.join(", ", withoutYears) + ".");
        }
        return meanings;
    }

    private List<String> publishedTotals(PublishedTotals totals) {
        return List.of(
                "Offentliggjorte totaler lagt sammen",
                amount(totals.investment()),
                amount(totals.savings()),
                amount(totals.proceeds()),
                ratio(totals.savingsPerKrone(), 1));
    }

    private List<String> sumsOfYears(InvestmentCase together) {
        return List.of(
                "Årenes tal lagt sammen",
                amount(together.investment().total()),
                amount(together.savings().total()),
                amount(together.proceeds().total()),
                ratio(together.savingsPerKrone(), 1));
    }

    private static String percent(Percentage rate) {
        return DanishText.format(rate.rounded(1, Rounding.HALF_UP)) + " %";
    }
}
