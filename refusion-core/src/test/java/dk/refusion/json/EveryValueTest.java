package dk.refusion.json;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.refusion.Refusion;
import dk.refusion.account.Account;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AccountGroup;
import dk.refusion.account.AmountKind;
import dk.refusion.account.ChartOfAccounts;
import dk.refusion.account.LocalFrame;
import dk.refusion.account.Validity;
import dk.refusion.audit.ReportedRow;
import dk.refusion.audit.ReportedRows;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.booking.BookedStatement;
import dk.refusion.booking.BookingRules;
import dk.refusion.compensation.BudgetGuarantee;
import dk.refusion.compensation.EmploymentGrant;
import dk.refusion.compensation.Equalisation;
import dk.refusion.compensation.MinistryRow;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.RefundTransition;
import dk.refusion.compensation.SharingKey;
import dk.refusion.duration.Cohort;
import dk.refusion.duration.Destination;
import dk.refusion.duration.Effect;
import dk.refusion.duration.InputValues;
import dk.refusion.duration.KeptSaving;
import dk.refusion.duration.Sensitivity;
import dk.refusion.duration.Survival;
import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.LargeFile;
import dk.refusion.file.PersonNames;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.history.Histories;
import dk.refusion.history.History;
import dk.refusion.history.NationHistory;
import dk.refusion.history.Payment;
import dk.refusion.history.RateTotals;
import dk.refusion.history.WeekRun;
import dk.refusion.history.WeekWalk;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.EffectiveRate;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.Population;
import dk.refusion.indicator.TierWeeks;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.investment.InternalRate;
import dk.refusion.investment.Payback;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedRow;
import dk.refusion.investment.PublishedTable;
import dk.refusion.language.Sentence;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.FixedShare;
import dk.refusion.law.Legislation;
import dk.refusion.money.Allocation;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.RunReader;
import dk.refusion.price.PriceIndex;
import dk.refusion.price.PriceLevel;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.reading.PopulationFile;
import dk.refusion.reading.ReadingProgress;
import dk.refusion.reading.ReportedFile;
import dk.refusion.reading.ReportedNames;
import dk.refusion.reading.ReportedPopulation;
import dk.refusion.refund.FlexJobMonth;
import dk.refusion.refund.LimitationPeriod;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.StatementSums;
import dk.refusion.refund.TransportAllowance;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;

/** Whatever of the library a vendor gives to a mapper as it comes is written right, or refused; so it is when read. */
class EveryValueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Payment PAYMENT = Payment.of(
                    "a", Municipality.BALLERUP, Benefit.SYGEDAGPENGE, DAY, DAY.plusDays(27), kr("11200.50"))
            .withRegistered(DAY.plusDays(90));
    private static final Money AMOUNT = kr("12.50");

    private static final String FILE = """
            person;municipality;benefit;from;to;amount
            a;151;SYGEDAGPENGE;2026-01-05;2026-02-01;11200,50
            """;
    private static final FileLines LINES = FileLines.of(
            "a.csv", FILE.lines().map(line -> List.of(line.split(";", -1))).toList());

    /** What a mapper may be given for a value; most of it is none. */
    private static final List<String> PROBES = List.of(
            "{}",
            "[]",
            "true",
            "0",
            "3",
            "151",
            "1250",
            "-1",
            "12.5",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"3\"",
            "\"1250\"",
            "\"2026\"",
            "\"12.50\"",
            "\"12,50\"",
            "[\"2026-W05\"]",
            "{\"negative\":false,\"zero\":false}",
            "{\"oere\":1250}",
            "{\"kind\":\"Immediate\"}",
            "{\"2019\":12.5}");

    /** Interfaces that users implement. */
    private static final Set<Class<?>> GIVEN_BY_USERS =
            Set.of(RunReader.class, InputValues.class, ReadingProgress.class, LargeFile.Opener.class);

    /** Reached once for all tests. */
    private static final List<Object> VALUES = values().toList();

    private static Stream<Object> values() {
        Settlement settlement = Refusion.refunds().payments(List.of(PAYMENT)).calculate();
        Settlement before = Refusion.refunds()
                .payments(List.of(PAYMENT.withActivity(Activity.ACTIVE), payment(Benefit.KONTANTHJAELP, 2016)))
                .calculate();
        Map<Municipality, Money> amounts = Map.of(Municipality.BALLERUP, AMOUNT, Municipality.AALBORG, kr(7));
        MunicipalAmounts municipal = MunicipalAmounts.of(amounts);
        SharingKey key = SharingKey.of("key", municipal);
        MoneySeries series = MoneySeries.of(2015, MoneyUnit.MILLION, "15.7", "-", "0.3");
        Figure figure = Figure.of(new BigDecimal("15.70"), MoneyUnit.MILLION);
        PublishedRow row = PublishedRow.of(Map.of(2015, figure)).withTotal(figure);
        PublishedTable table = PublishedTable.of(
                MoneyUnit.MILLION,
                List.of(2015),
                List.of(PublishedCase.builder()
                        .name("case")
                        .investment(row)
                        .savings(row)
                        .build()));
        AccountFigures figures = AccountFigures.of(
                        Account.frame(Municipality.BALLERUP, LocalFrame.of(20, 2), "frame", Validity.unlimited()))
                .with(AmountKind.ACCOUNTS, series);
        BenefitCode code = BenefitCode.of("60", "sygedagpenge");
        Caseload caseload = Caseload.of("Ballerup")
                .with(code, Map.of(2018, FullTimePersons.of(700), 2019, FullTimePersons.of("383.25")))
                .with(Population.of(AgeGroup.of(16, 66), Map.of(2018, 30_000L, 2019, 31_000L)));
        NationHistory nation = NationHistory.builder()
                .person()
                .payment(
                        DAY.toEpochDay(), DAY.toEpochDay() + 27, 1_120_050, Benefit.SYGEDAGPENGE, Municipality.BALLERUP)
                .build();
        return Reached.from(
                AMOUNT,
                Ratio.of(1, 3),
                percent("33.3"),
                series,
                MoneyTable.in(MoneyUnit.MILLION, 1).row("Investering", series),
                series.total().ratioTo(kr(3)),
                TextTable.of("a", "b").row("1", "2"),
                figure,
                WeekSet.of(WeekRange.ofYear(2025)),
                PAYMENT,
                Allocation.evenly(kr(10), 3),
                History.of("a", List.of(PAYMENT)).under(Legislation.denmark()),
                Histories.of(List.of(PAYMENT), List.of()).under(Legislation.denmark()),
                Histories.of(List.of(PAYMENT), List.of()),
                settlement,
                settlement.statement(YearMonth.of(2026, 4)),
                settlement.explain("a"),
                settlement.differenceTo(before),
                before.comparedWith2015(),
                settlement.tiers(WeekRange.ofYear(2026)),
                settlement.counters("a", DAY.plusDays(60)),
                SettlementAudit.of(
                        List.of(
                                ReportedRow.of(settlement.lines().get(0)),
                                ReportedRow.of(before.lines().get(0))),
                        settlement,
                        WeekRange.ofYear(2026)),
                BookedStatement.of(settlement.statement(YearMonth.of(2026, 4)), Municipality.BALLERUP),
                BookedStatement.of(before.statement(YearMonth.of(2016, 3)), Municipality.AALBORG),
                BookingRules.shipped(),
                table(settlement.lines()),
                table(settlement.lines()).by(Column.week("Uge")),
                FlexJobMonth.of("a", Municipality.BALLERUP, YearMonth.of(2026, 1), kr(20_000), kr(18_000)),
                ReportedRow.of(settlement.lines().get(0)),
                before.explain("a"),
                LimitationPeriod.of(YearMonth.of(2026, 1)).withErrorKnown(DAY),
                TransportAllowance.of("a", YearMonth.of(2026, 1), AMOUNT, Municipality.BALLERUP),
                Legislation.denmark(),
                FixedShare.all(),
                Refusion.refunds(),
                NationCalculator.under(Legislation.denmark())
                        .statements()
                        .rows()
                        .calculate(nation),
                NationCalculator.under(Legislation.denmark())
                        .rows()
                        .calculate(nation)
                        .rows()
                        .of(0),
                NationCalculator.under(Legislation.denmark()),
                new WeekWalk(nation, Legislation.denmark(), new RateTotals(Legislation.denmark())),
                new RateTotals(Legislation.denmark()),
                new StatementSums(Legislation.denmark()),
                run(nation),
                Legislation.denmark().span(Benefit.KONTANTHJAELP, DAY.toEpochDay(), 0),
                Legislation.denmark().financingRates(),
                Legislation.denmark().ladders().counter(),
                Refusion.compensation("title", municipal, key),
                BudgetGuarantee.by(key),
                Equalisation.by(key),
                RefundTransition.of(2016),
                MinistryTable.of("title", List.of(MinistryRow.of("151", "Ballerup", figure, figure, figure))),
                Refusion.investment("case", series, series),
                DiscountSchedule.ministryOfFinance(DAY),
                table,
                table.cases(),
                PriceIndex.satsregulering(),
                ChartOfAccounts.shipped(),
                LocalFrame.of(20, 2),
                figures,
                AccountGroup.of(figures),
                EffectiveRate.of(AMOUNT, TierWeeks.of(26, percent("80"))),
                caseload,
                TierWeeks.of(26, percent("80")),
                EmploymentGrant.of(2015)
                        .grantsTwoYearsBefore(municipal)
                        .regulation(AMOUNT)
                        .unemployment(key)
                        .build(),
                sensitivity(),
                sensitivity().tornado(),
                sensitivity().base(),
                sensitivity().breakEven("pris", "0", "100000", "1"),
                sensitivity().breakEven("pris", "0", "1", "1"),
                sensitivity().breakEven("pris", "90000", "100000", "1"),
                sensitivity().base().saving().explain(0),
                KeptSaving.alone(sensitivity().base().saving(), percent("2")),
                Destination.of(percent("10"), "SU"),
                Payback.of(MoneySeries.of(2015, MoneyUnit.KRONE, "-3", "1", "4")),
                Payback.of(MoneySeries.of(2015, MoneyUnit.KRONE, "-3", "1")),
                InternalRate.of(MoneySeries.of(2015, MoneyUnit.KRONE, "-3", "1", "4")),
                InternalRate.of(MoneySeries.of(2015, MoneyUnit.KRONE, "-10", "25", "-15")),
                PriceLevel.current(),
                PriceLevel.ofYear(2019),
                Refusion.accountAnalysis("asked", series, "saved", series, "reason"),
                InternalRate.of(series),
                Refusion.indicator(caseload, caseload),
                Refusion.indicator(caseload, caseload).evaluate(),
                LINES,
                Sentence.of("linje {0}", "line {0}").with(3),
                problems(),
                LargeFile.of("a.csv", FILE.getBytes(StandardCharsets.UTF_8)),
                PersonNames.none(),
                Headings.required("person"),
                Headings.required("person").read(LINES, Problems.of("a.csv")),
                Headings.required("person").head(LINES.lines().get(0), Problems.of("a.csv"), remark -> {}),
                PaymentsReading.STRICT,
                PaymentsFile.read(LINES, PaymentsReading.STRICT),
                PaymentsFile.read(LINES, PaymentsReading.STRICT).persons(),
                PopulationFile.read(
                        LargeFile.of("a.csv", FILE.getBytes(StandardCharsets.UTF_8)),
                        PaymentsReading.STRICT,
                        ReadingProgress.NONE),
                ReportedNames.ofLibrary(),
                new BadInput("a.csv", "skriv mindst én udbetaling"),
                reported(),
                new ReportedPopulation(
                        PopulationFile.of("a", List.of(PAYMENT)), AMOUNT, AMOUNT, new TreeMap<>(Map.of("a", 1))));
    }

    private static Sensitivity sensitivity() {
        return Sensitivity.of(inputs -> Cohort.builder()
                        .persons(Ratio.of(100))
                        .benefit(Benefit.SYGEDAGPENGE)
                        .aWeek(kr(4_550))
                        .entry(Week.parse("2026-W02"))
                        .survival(Survival.fixed(60))
                        .horizon(60)
                        .build()
                        .shortenedBy(Effect.shorter(Ratio.of(10), 1))
                        .costing(inputs.kroner("pris")))
                .input("pris", "10000", "20000", "40000");
    }

    private static Problems problems() {
        Problems problems = Problems.of("a.csv");
        problems.add(Problem.ofLine(2, "x", "skriv et tal"));
        return problems;
    }

    private static ReportedFile reported() {
        return new ReportedFile(
                "yr.csv",
                ReportedRows.of(List.of()),
                List.of(new ReportedFile.LeftOut("andet", Sentence.of("ukendt ydelse"), 1, AMOUNT, AMOUNT)));
    }

    private static Table table(List<RefundLine> lines) {
        return Table.over(lines)
                .column(Column.week("Uge"), RefundLine::week)
                .column(Column.money("Refusion"), RefundLine::refund)
                .table();
    }

    private static Payment payment(Benefit benefit, int year) {
        return Payment.of(
                "a", Municipality.AALBORG, benefit, LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31), AMOUNT);
    }

    @Test
    void both_mappers_write_every_value_as_it_says_or_refuse_it() {
        VALUES.stream()
                .filter(Written.class::isInstance)
                .map(Written.class::cast)
                .forEach(value -> {
                    for (Mapper mapper : Mapper.values()) {
                        Throwable none = catchThrowable(value::asJson);
                        if (none == null) {
                            assertThat(mapper.write(value)).isEqualTo(Mapper.JACKSON_3.write(value.asJson()));
                        } else {
                            assertThat(none).isInstanceOf(UnsupportedOperationException.class);
                            assertThatThrownBy(() -> mapper.write(value)).hasMessageContaining(none.getMessage());
                        }
                    }
                });
    }

    @Test
    void only_what_has_no_attribute_set_is_an_empty_object() {
        assertThat(VALUES.stream()
                        .filter(Written.class::isInstance)
                        .filter(value -> catchThrowable(((Written) value)::asJson) == null)
                        .filter(value -> ((Written) value).asJson().equals(Map.of()))
                        .map(value -> value.getClass().getSuperclass().getSimpleName()))
                .allMatch(name -> Set.of("MoneySeries", "Validity").contains(name));
    }

    @Test
    void every_public_type_is_seen_here() {
        Set<Class<?>> seen = VALUES.stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet());
        assertThat(publicTypes()
                        .filter(type -> !type.isEnum() && !GIVEN_BY_USERS.contains(type))
                        .filter(type -> seen.stream().noneMatch(type::isAssignableFrom))
                        .map(Class::getSimpleName))
                .isEmpty();
    }

    /** Records apart, which are read by the names of their components as all records are. */
    @ParameterizedTest
    @EnumSource
    void what_is_read_is_what_was_written_or_refused(Mapper mapper) {
        Set<String> wrong = new TreeSet<>();
        publicTypes()
                .filter(type -> !type.isRecord())
                .forEach(type -> PROBES.forEach(json -> {
                    Optional<Object> read = read(mapper, json, type);
                    if (read.isPresent() && !isSame(json, written(mapper, read.get()))) {
                        wrong.add(type.getSimpleName() + " reads " + json + " as " + written(mapper, read.get()));
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    private static Optional<Object> read(Mapper mapper, String json, Class<?> type) {
        try {
            return Optional.of(mapper.read(json, type));
        } catch (UncheckedIOException | JacksonException refused) {
            return Optional.empty();
        }
    }

    private static String written(Mapper mapper, Object read) {
        try {
            return mapper.write(read);
        } catch (UncheckedIOException | JacksonException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    /** A number may be written with other zeros, and a code without its quotation marks. */
    private static boolean isSame(String read, String written) {
        String one = read.replace("\"", "");
        String other = written.replace("\"", "");
        return read.equals(written)
                || (one.matches("[\\d.]+")
                        && other.matches("[\\d.]+")
                        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0);
    }

    /** Some weeks on their way to a sink. */
    private static WeekRun run(NationHistory nation) {
        List<WeekRun> runs = new ArrayList<>();
        new WeekWalk(nation, Legislation.denmark(), new RateTotals(Legislation.denmark()), runs::add).person(0);
        return runs.get(0);
    }

    private static Stream<Class<?>> publicTypes() {
        return new ClassFileImporter()
                .importUrl(Refusion.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                                && type.getEnclosingClass()
                                        .map(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                                        .orElse(true)
                                && !type.getSimpleName().contains("Builder")
                                && !type.getPackageName().endsWith("shipped")
                                && !type.getPackageName().endsWith("json"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> Stream.of(type.getMethods())
                                .anyMatch(method -> method.getDeclaringClass() != Object.class
                                        && !Modifier.isStatic(method.getModifiers())));
    }
}
