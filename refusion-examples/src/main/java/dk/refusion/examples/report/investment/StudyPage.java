package dk.refusion.examples.report.investment;

import dk.refusion.examples.report.chart.Plot;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.investment.PublishedTotals;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A study as a report page, or as a chapter of one. */
public final class StudyPage {
    private static final String TITLE = "Investering, besparelse og provenu";

    private final Study study;
    private final StudyWords words;

    private StudyPage(Study study) {
        this.study = study;
        this.words = new StudyWords(study, Language.DANISH);
    }

    /**
     * {@return a page of its own}
     *
     * @param study what it shows
     */
    public static Page of(Study study) {
        Page page = new Page(TITLE);
        study.file().titles().forEach(page::lead);
        return addTo(page, study);
    }

    /**
     * Adds all but the titles of the table.
     *
     * @param page a page in the making
     * @param study what it is to show
     * @return that page
     */
    public static Page addTo(Page page, Study study) {
        return new StudyPage(study).addTo(page);
    }

    private Page addTo(Page page) {
        page.facts(facts());
        page.heading("Tabellen, som den er offentliggjort")
                .table(published())
                .notes(study.file().notes());
        if (!study.evaluations().isEmpty()) {
            page.heading("År for år")
                    .paragraph("Hver figur har sin egen skala. En streg i stedet for en søjle: året indgår ikke.")
                    .figures(study.allEvaluations()
                            .map(one -> chart(one.investment()))
                            .toList());
        }
        page.heading("Vurdering");
        if (study.evaluations().isEmpty()) {
            page.paragraph(words.noEvaluation());
        } else {
            page.table(evaluations()).notes(words.meanings());
        }
        if (!words.totals().isEmpty()) {
            page.heading(Study.TOGETHER)
                    .table(new DataTable("Summen af alle cases på to måder", words.totalsHead()).rows(words.totals()))
                    .notes(words.totalsMeanings());
        }
        page.heading("Afstemning").paragraph(words.reconciliation());
        if (!study.reconciliation().deviations().isEmpty()) {
            page.table(new DataTable("Tal, der ikke er præcis det, de andre giver", words.deviationHead())
                    .rows(study.reconciliation().deviations().stream()
                            .map(words::deviation)
                            .toList()));
        }
        return page.notes(study.reconciliation().missing().stream()
                .map(Sentence::toString)
                .toList());
    }

    /** What all cases add up to, as printed where that is known, else by the years. */
    private Map<String, String> facts() {
        if (study.publishedTotals().isPresent()) {
            PublishedTotals totals = study.publishedTotals().get();
            return facts(
                    "offentliggjorte totaler",
                    totals.investment(),
                    totals.savings(),
                    totals.proceeds(),
                    totals.savingsPerKrone());
        }
        boolean isSingle = study.file().table().cases().size() == 1;
        return study.together()
                .or(() -> study.evaluations().stream().filter(one -> isSingle).findFirst())
                .map(Evaluation::investment)
                .map(all -> facts(
                        "sum af årene",
                        all.investment().total(),
                        all.savings().total(),
                        all.proceeds().total(),
                        all.savingsPerKrone()))
                .orElse(Map.of());
    }

    private Map<String, String> facts(
            String basis, Money investment, Money savings, Money proceeds, Optional<Ratio> savingsPerKrone) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(study.unit().danish() + " investeret, " + basis, words.amount(investment));
        facts.put(study.unit().danish() + " sparet, " + basis, words.amount(savings));
        facts.put(study.unit().danish() + " i provenu, " + basis, words.amount(proceeds));
        facts.put("kr. sparet for hver krone investeret", StudyWords.ratio(savingsPerKrone, 1));
        return facts;
    }

    private DataTable published() {
        PrintedTable printed = PrintedTable.of(study.file().table(), Language.DANISH);
        DataTable table = new DataTable(
                "Investering, besparelse og provenu i " + study.unit().danish(), printed.head());
        for (PrintedTable.Case one : printed.cases()) {
            table.group(one.name()).rows(one.rows());
        }
        return table;
    }

    private DataTable evaluations() {
        return new DataTable("Beløb i " + study.unit().danish(), words.evaluationHead()).rows(words.evaluations());
    }

    private Plot chart(InvestmentCase one) {
        List<Integer> years = List.copyOf(study.file().table().years());
        return Plot.of(
                        one.name(),
                        study.unit().danish(),
                        years.stream().map(String::valueOf).toList())
                .bars("Investering", values(one.investment(), years))
                .bars("Besparelse", values(one.savings(), years))
                .line("Provenu i alt til og med året", values(one.cumulatedProceeds(), years));
    }

    private List<Optional<BigDecimal>> values(MoneySeries series, List<Integer> years) {
        return years.stream().map(year -> series.get(year).map(this::number)).toList();
    }

    private BigDecimal number(Money amount) {
        Money rounded = amount.roundedTo(study.unit().resolution(study.decimals()), Rounding.HALF_UP);
        return study.unit().number(rounded).setScale(study.decimals());
    }
}
