package dk.refusion.examples.report.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.files.investment.RowKind;
import dk.refusion.examples.files.investment.TableHead;
import dk.refusion.investment.Comparison;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.investment.InternalRate;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.investment.Payback;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedTotals;
import dk.refusion.language.Language;
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

/** The words and numbers that the text and the page of a study share, in a language. */
public final class StudyWords {
    /** The name of {@link TableHead#RATIO} in English. */
    static final String RATIO = "Savings relative to investment";

    private final Study study;
    private final Language language;

    public StudyWords(Study study, Language language) {
        this.study = study;
        this.language = language;
    }

    /** What is said where nothing can be evaluated. */
    public String noEvaluation() {
        return language.of(
                "Ingen case har tal nok pr. år til at kunne vurderes.",
                "No case has figures enough by year to be evaluated.");
    }

    /** The columns of {@link #deviation}. */
    public List<String> deviationHead() {
        return language == Language.DANISH
                ? List.of("Afvigelse", "offentliggjort", "regnet", "forskel", "tilladt", "vurdering")
                : List.of("Deviation", "published", "calculated", "difference", "allowed", "finding");
    }

    /** The name of the column of what is saved for a krone. */
    public String ratio() {
        return language.of(TableHead.RATIO, RATIO);
    }

    String amount(Money amount) {
        return DanishText.format(amount, study.unit(), study.decimals());
    }

    static String head(MoneyUnit unit, Language language) {
        String name = language.of(unit.danish(), unit.english());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String head() {
        return head(study.unit(), language);
    }

    static String ratio(Optional<Ratio> ratio, int decimals) {
        return ratio.map(r -> DanishText.format(r.rounded(decimals, Rounding.HALF_UP)))
                .orElse("-");
    }

    private String payback(Payback payback) {
        if (payback instanceof Payback.Recovered recovered) {
            return recovered.year() + " (" + DanishText.format(recovered.years().rounded(2, Rounding.HALF_UP))
                    + language.of(" år)", " years)");
        }
        return payback instanceof Payback.Outstanding outstanding
                ? language.of("nej, mangler ", "no, lacks ") + amount(outstanding.shortfall())
                : payback.in(language);
    }

    private String presentValue(Evaluation one) {
        return one.presentValue().map(this::amount).orElse(language.of("ukendt", "unknown"));
    }

    private String internalRate(InternalRate rate) {
        if (rate instanceof InternalRate.Unique unique) {
            return percent(unique.rate());
        }
        return rate instanceof InternalRate.NotUnique several
                ? several.rates().stream()
                        .map(StudyWords::percent)
                        .collect(joining(
                                language.of(" og ", " and "), language.of("ikke entydig: ", "not unique: "), ""))
                : language.of("ingen", "none");
    }

    public List<String> meanings() {
        return List.of(
                language.of(
                        "Beregnet ud fra årenes tal; provenu er besparelse minus investering, også hvor der er offentliggjort andet.",
                        "Calculated from the years' figures; proceeds are savings less investment, also where something else is"
                                + " published."),
                language.of(
                        "Besparelse i forhold til investering er kroner sparet for hver krone investeret, forholdet mellem"
                                + " totalerne.",
                        "Savings relative to investment are kroner saved for each krone invested, the ratio of the totals."),
                language.of(
                        "Tjent hjem: året, hvor det samlede provenu forlader minus for godt, og antal år fra første års"
                                + " begyndelse, når hvert års provenu kommer jævnt over året.",
                        "Paid back: the year in which the cumulated proceeds leave the red for good, and the years since the"
                                + " beginning of the first one, when each year's proceeds come evenly."),
                discounting(),
                language.of(
                        "Intern rente: den rente, hvor nutidsværdien er nul; ingen, hvis provenuet ikke har en sådan rente.",
                        "Internal rate: the rate at which the present value is zero; none if the proceeds have no such rate."));
    }

    public List<String> evaluationHead() {
        return List.of(
                head(),
                ratio(),
                language.of("Tjent hjem", "Paid back"),
                language.of("Nutidsværdi", "Present value"),
                language.of("Basisår", "Base year"),
                language.of("Intern rente", "Internal rate"));
    }

    public List<List<String>> evaluations() {
        return study.allEvaluations()
                .map(one -> List.of(
                        named(one.investment().name()),
                        ratio(one.investment().savingsPerKrone(), 2),
                        payback(one.payback()),
                        presentValue(one),
                        String.valueOf(one.baseYear()),
                        internalRate(one.internalRate())))
                .toList();
    }

    private String named(String name) {
        return name.equals(Study.TOGETHER) ? together() : name;
    }

    /** What all cases together are called. */
    public String together() {
        return language.of(Study.TOGETHER, "All together");
    }

    public List<String> totalsHead() {
        return Stream.of(
                        Stream.of(head()),
                        Stream.of(RowKind.values()).map(kind -> language.of(kind.danish(), kind.english())),
                        Stream.of(ratio()))
                .flatMap(names -> names)
                .toList();
    }

    private String discounting() {
        DiscountSchedule schedule = study.discounting().schedule();
        StringBuilder rates = new StringBuilder();
        for (Map.Entry<Integer, Percentage> step : schedule.rates().entrySet()) {
            rates.append(rates.isEmpty() ? "" : ", ")
                    .append(step.getValue())
                    .append(step.getKey() == 0 ? "" : language.of(" fra år ", " from year ") + step.getKey());
        }
        schedule.lastYear()
                .ifPresent(last -> rates.append(language.of(", ukendt efter år ", ", unknown after year "))
                        .append(last));
        return language.of(
                        "Nutidsværdi: værdien ved basisårets begyndelse; hvert års provenu regnes ved årets begyndelse."
                                + " Basisår er ",
                        "Present value: the value at the beginning of the base year; each year's proceeds are taken at the"
                                + " beginning of the year. The base year is ")
                + (study.discounting().commonBaseYear().isPresent()
                        ? language.of("det angivne", "the one given")
                        : language.of("første år med tal", "the first year with figures"))
                + language.of(". Kalkulationsrente: ", ". Discount rate: ") + rates + " (" + schedule.source() + ").";
    }

    public String reconciliation() {
        int all = study.reconciliation().comparisons().size();
        int deviating = study.reconciliation().deviations().size();
        int contradictory = study.reconciliation().contradictions().size();
        return all
                + language.of(" tal efterregnet: ", " figures recalculated: ")
                + (all - deviating)
                + language.of(" stemmer, ", " agree, ")
                + (deviating - contradictory)
                + language.of(" afviger inden for afrunding, ", " deviate within rounding, ")
                + contradictory
                + language.of(" er i modstrid.", " contradict.");
    }

    /** The cells of one comparison, see {@link #deviationHead}. */
    public List<String> deviation(Comparison one) {
        return List.of(
                one.caseName()
                        + (one.year().isPresent() ? " " + one.year().getAsInt() : "") + ": "
                        + language.of(one.rule().danish(), one.rule().english()),
                DanishText.format(one.published()),
                one.recomputed().toString(),
                one.difference().toString(),
                one.bound().toString(),
                language.of(one.agreement().danish(), one.agreement().english()));
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
                    language.of(
                            "De offentliggjorte totaler er afrundet hver for sig, så de kan afvige fra summen af årenes tal.",
                            "The published totals are rounded one by one, so they may deviate from the sum of the years' figures."));
        }
        List<String> incomplete = study.file().table().totals().incomplete();
        if (!incomplete.isEmpty()) {
            meanings.add(language.of(
                            "Ikke med i de offentliggjorte totaler, fordi en af de tre mangler: ",
                            "Not in the published totals, since one of the three is missing: ")
                    + String.join(", ", incomplete) + ".");
        }
        List<String> withoutYears = study.file().table().cases().stream()
                .filter(one -> one.asCase().isEmpty())
                .map(PublishedCase::name)
                .toList();
        if (!withoutYears.isEmpty()) {
            meanings.add(language.of(
                            "Ikke med i summen af årenes tal, fordi de mangler: ",
                            "Not in the sum of the years' figures, since they are missing: ")
                    + String.join(", ", withoutYears) + ".");
        }
        return meanings;
    }

    private List<String> publishedTotals(PublishedTotals totals) {
        return List.of(
                language.of("Offentliggjorte totaler lagt sammen", "Published totals added up"),
                amount(totals.investment()),
                amount(totals.savings()),
                amount(totals.proceeds()),
                ratio(totals.savingsPerKrone(), 1));
    }

    private List<String> sumsOfYears(InvestmentCase together) {
        return List.of(
                language.of("Årenes tal lagt sammen", "The years' figures added up"),
                amount(together.investment().total()),
                amount(together.savings().total()),
                amount(together.proceeds().total()),
                ratio(together.savingsPerKrone(), 1));
    }

    private static String percent(Percentage rate) {
        return DanishText.format(rate.rounded(1, Rounding.HALF_UP)) + " %";
    }
}
