package dk.refusion.examples.cli.indicator;

import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.indicator.Area;
import dk.refusion.examples.files.indicator.Rates;
import dk.refusion.examples.files.indicator.RatesFile;
import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.examples.files.indicator.VolumesFile;
import dk.refusion.examples.files.statistics.PortalJson;
import dk.refusion.examples.files.statistics.StatisticsFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.file.FileLines;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.IndicatorTables;
import dk.refusion.indicator.PeerComparison;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code refusion indicator}. */
@Command(
        name = "indicator",
        footer = {
            "  refusion indicator --municipality Silkeborg --years 2008-2025",
            "  refusion indicator --peers landsdel --gross-price 145.000",
            "  refusion indicator --municipality 860 --reading rate",
            "  refusion indicator mine.csv --population folk.csv --rates satser.csv",
            "  refusion indicator --statistics AUK01=auk01.csv --years 2024"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class IndicatorCommand extends ResultCommand {
    private static final String EXAMPLE = "Ballerup";
    private static final int EXAMPLE_YEAR = 2014;
    private static final Money EXAMPLE_AMOUNT = MoneyUnit.MILLION.of("7.6");
    private static final Pattern YEARS = Pattern.compile("(?<first>\\d{4})(?:-(?<last>\\d{4}))?");
    private static final Pattern AGES = Pattern.compile("(?<first>\\d{1,3})-(?<last>\\d{1,3})");

    @Parameters(arity = "0..1", paramLabel = "PERSONS.csv")
    private Optional<Path> persons = Optional.empty();

    @Option(names = "--statistics", paramLabel = "[TABLE=]FILE")
    private Optional<String> statistics = Optional.empty();

    @Option(names = "--bulk")
    private boolean bulk;

    @Option(names = "--municipality", paramLabel = "NAME|CODE", defaultValue = EXAMPLE)
    private String municipality;

    @Option(names = "--peers", paramLabel = "nation|landsdel|NAME,NAME", defaultValue = "nation")
    private String peers;

    @Option(names = "--years", paramLabel = "YEAR[-YEAR]")
    private Optional<String> years = Optional.empty();

    @Option(names = "--reading", paramLabel = "trend|rate|rate-change", defaultValue = "trend")
    private String reading;

    @Option(names = "--population", paramLabel = "FILE")
    private Optional<Path> population = Optional.empty();

    @Option(names = "--ages", paramLabel = "FROM-TO")
    private Optional<String> ages = Optional.empty();

    @Option(names = "--rate", paramLabel = "[BENEFIT=]KR")
    private List<String> rate = List.of();

    @Option(names = "--gross-price", paramLabel = "[BENEFIT=]KR")
    private List<String> grossPrice = List.of();

    @Option(names = "--weeks", paramLabel = "WEEKS", defaultValue = "52")
    private String weeks;

    @Option(names = "--rates", paramLabel = "FILE")
    private Optional<Path> rates = Optional.empty();

    @Option(names = "--target", paramLabel = "KR")
    private Optional<String> target = Optional.empty();

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public IndicatorCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        Volumes volumes = volumes();
        Caseload own = area(volumes, "--municipality", municipality);
        Caseload others = peers(volumes);
        PeerComparison how = reading();
        List<Integer> which = years(own, others, how);
        boolean isExample = !isOwn()
                && own.area().equals(EXAMPLE)
                && others.area().equals(Area.NATION)
                && how == PeerComparison.TREND
                && which.equals(List.of(EXAMPLE_YEAR));
        Optional<Money> amount = target.map(text -> option("--target", text, DanishText::parseAmount));
        IndicatorStudy study = calculated(
                volumes.name(),
                () -> IndicatorStudy.of(
                        volumes,
                        own,
                        others,
                        how,
                        which,
                        rates(volumes),
                        amount.or(() -> isExample ? Optional.of(EXAMPLE_AMOUNT) : Optional.empty()),
                        isExample && amount.isEmpty()));
        show(
                volumes.name(),
                screen -> IndicatorText.of(study, screen),
                () -> IndicatorJson.of(study),
                () -> List.of(
                        ResultTable.of("Sammenligning", IndicatorTables.contributions(study.result())),
                        ResultTable.of("Fuldtidspersoner", IndicatorTables.caseload(study.own()))));
    }

    private Volumes volumes() {
        if (persons.isPresent() && statistics.isPresent()) {
            throw wrongUse("statistics-alone");
        }
        if (bulk && statistics.isEmpty()) {
            throw wrongUse("bulk");
        }
        if (!isOwn()) {
            if (population.isPresent() || ages.isPresent()) {
                throw wrongUse("population");
            }
            return Volumes.published();
        }
        AgeGroup counted =
                ages.map(text -> option("--ages", text, IndicatorCommand::ages)).orElseGet(AgeGroup::all);
        Volumes volumes = statistics.map(this::exported).orElseGet(() -> VolumesFile.read(csv(persons.orElseThrow())));
        return population
                .map(path -> volumes.with(VolumesFile.population(PortalJson.lines(output.read(path)), counted)))
                .orElse(volumes);
    }

    private boolean isOwn() {
        return persons.isPresent() || statistics.isPresent();
    }

    private Volumes exported(String tableAndFile) {
        int equals = tableAndFile.indexOf('=');
        FileLines file = PortalJson.lines(output.read(Path.of(tableAndFile.substring(equals + 1))));
        return VolumesFile.exported(
                equals < 0 ? "Eksport" : tableAndFile.substring(0, equals),
                file,
                bulk ? StatisticsFile.Absent.ZERO : StatisticsFile.Absent.MISSING);
    }

    private Caseload peers(Volumes volumes) {
        if (peers.equalsIgnoreCase("nation")) {
            return area(volumes, "--peers", Area.NATION);
        }
        if (peers.equalsIgnoreCase("landsdel")) {
            Landsdel landsdel =
                    option("--municipality", municipality, Municipality::parse).landsdel();
            return volumes.landsdel(landsdel).orElseThrow(() -> wrongUse("peers", volumes.name(), landsdel));
        }
        List<Caseload> members = Arrays.stream(peers.split(",", -1))
                .map(name -> area(volumes, "--peers", name.strip()))
                .distinct()
                .toList();
        if (members.size() > 1 && !members.stream().allMatch(member -> Area.isMunicipality(member.area()))) {
            throw wrongUse("peers-overlap", peers);
        }
        return members.size() == 1
                ? members.get(0)
                : Caseload.together(
                        String.join(" + ", members.stream().map(Caseload::area).toList()), members);
    }

    private Caseload area(Volumes volumes, String option, String name) {
        String area = option(option, name, Area::named);
        return volumes.area(area)
                .orElseThrow(() -> isGiven(option)
                        ? wrongUse("area", option, volumes.name(), area)
                        : volumes.without(area, option));
    }

    /** What an option has by default is no wrong use of it. */
    private boolean isGiven(String option) {
        return spec().commandLine().getParseResult().hasMatchedOption(option);
    }

    private PeerComparison reading() {
        return option(
                "--reading",
                reading,
                text -> Arrays.stream(PeerComparison.values())
                        .filter(one -> one.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')
                                .equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException("one of trend, rate, rate-change, was \"" + text + "\"")));
    }

    private List<Integer> years(Caseload own, Caseload others, PeerComparison how) {
        if (years.isPresent()) {
            return option("--years", years.get(), IndicatorCommand::years);
        }
        if (!isOwn() && !how.needsPopulation()) {
            return List.of(EXAMPLE_YEAR);
        }
        return own.years().stream()
                .filter(year -> !how.needsYearBefore() || own.years().contains(year - 1))
                .filter(year -> isOwn()
                        || Stream.of(own, others)
                                .allMatch(area -> area.population()
                                        .filter(known -> known.get(year).isPresent())
                                        .isPresent()))
                .toList();
    }

    private Rates rates(Volumes volumes) {
        List<BenefitCode> known = volumes.benefits().toList();
        int number = option("--weeks", weeks, RatesFile::weeks);
        Rates all = rates.map(path -> RatesFile.read(csv(path), known)).orElse(Rates.NONE);
        all = with(all, "--gross-price", grossPrice, known, price -> Rates.Rate.onTheLadder(price, number));
        return with(all, "--rate", rate, known, Rates.Rate::given);
    }

    /** Rates for all benefits first, then those for a named one. */
    private Rates with(
            Rates rates, String option, List<String> texts, List<BenefitCode> known, Function<Money, Rates.Rate> rate) {
        Rates all = rates;
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            Money price = option(option, text.substring(equals + 1), RatesFile::price);
            Optional<BenefitCode> named = equals < 0
                    ? Optional.empty()
                    : Optional.of(option(option, text.substring(0, equals), name -> RatesFile.known(name, known)));
            for (BenefitCode benefit : named.map(List::of).orElse(known)) {
                all = all.with(benefit, rate.apply(price));
            }
        }
        return all;
    }

    private static List<Integer> years(String text) {
        Matcher matcher = YEARS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a year or a span such as 2013-2016, was \"" + text + "\"");
        }
        int first = VolumesFile.year(matcher.group("first"));
        int last = VolumesFile.year(Optional.ofNullable(matcher.group("last")).orElse(matcher.group("first")));
        if (last < first) {
            throw new IllegalArgumentException("the first year is not after the last, was \"" + text + "\"");
        }
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static AgeGroup ages(String text) {
        Matcher matcher = AGES.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("two ages such as 16-64, was \"" + text + "\"");
        }
        return AgeGroup.of(Integer.parseInt(matcher.group("first")), Integer.parseInt(matcher.group("last")));
    }
}
