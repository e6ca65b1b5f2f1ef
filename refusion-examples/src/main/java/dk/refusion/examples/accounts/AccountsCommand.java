package dk.refusion.examples.accounts;

import dk.refusion.account.AccountCode;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AccountGroup;
import dk.refusion.account.NationalAccount;
import dk.refusion.examples.accounts.AccountsStudy.Analysis;
import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.file.CsvFile;
import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.municipality.Municipality;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code refusion accounts}. */
@Command(
        name = "accounts",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        description = {
            "Shows accounts by year, and sets what is asked for on some against what is saved on others (kontoanalyse).",
            "Without ACCOUNTS.csv: Ballerup's frames 20.02 and 50.44 in 2014 with constructed amounts, for none are"
                    + " published. With --function: what the national chart of accounts tells of it."
        },
        footer = {
            "",
            "ACCOUNTS.csv: semicolons, the names of the columns in the first line,",
            "Danish numbers, # before notes. One amount in kroner a line, expenditure",
            "positive and income negative:",
            "  konto;navn;art;år;beløb",
            "konto is a local frame such as 20.02, or a function such as 5.57.71 or",
            "5.57.71 dranst 2; art is Budget, Tillægsbevilling, Regnskab or Forventet",
            "regnskab.",
            "",
            "Examples:",
            "  refusion accounts --example > mine.csv",
            "  refusion accounts mine.csv --municipality Ballerup --asked 20.02 \\",
            "      --saved 50.44 --reason \"få nye tilkendelser\"",
            "  refusion accounts --function 5.57.71"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class AccountsCommand implements Callable<Integer> {
    private static final String REASON =
            "Der kommer relativt få nye tilkendelser af førtidspension; de ledige forbliver i"
                    + " kontanthjælpssystemet med henblik på aktiv indsats, ressourceforløb mv.";

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Parameters(arity = "0..1", paramLabel = "ACCOUNTS.csv", description = "Accounts by year, see below.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--example", description = "Prints the constructed accounts as a file to start from, and ends.")
    private boolean example;

    @Option(
            names = "--municipality",
            paramLabel = "NAME|CODE",
            description = "Whose accounts ACCOUNTS.csv holds; needed with it.")
    private Optional<String> municipality = Optional.empty();

    @Option(
            names = "--asked",
            paramLabel = "NUMBER",
            split = ",",
            description = "The accounts on which more is asked for, with commas between them.")
    private List<String> asked = List.of();

    @Option(
            names = "--saved",
            paramLabel = "NUMBER",
            split = ",",
            description = "The accounts on which something is saved, with commas between them.")
    private List<String> saved = List.of();

    @Option(
            names = "--change",
            paramLabel = "supplementary|forecast|accounts",
            defaultValue = "supplementary",
            description = "What is asked for or saved: supplementary appropriations, or what is expected or was spent"
                    + " beyond the appropriation. Default: ${DEFAULT-VALUE}.")
    private String change;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why the one follows from the other, for the statement; needed with --asked and --saved.")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--function", paramLabel = "NUMBER", description = "Looks a function up, such as 5.57.73.")
    private Optional<String> function = Optional.empty();

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public AccountsCommand(Path folder) {
        this.output = new Output(folder);
    }

    @Override
    public Integer call() {
        boolean isAnalysis = !asked.isEmpty() || !saved.isEmpty() || reason.isPresent();
        if (function.isPresent() && (file.isPresent() || isAnalysis)) {
            throw wrongUse("--function: stands without a file and an analysis, was with one");
        }
        if (isAnalysis && (asked.isEmpty() || saved.isEmpty() || (reason.isEmpty() && file.isPresent()))) {
            throw wrongUse("--asked, --saved and --reason: stand together, was without one of them");
        }
        if (example) {
            output.print(AccountsFile.exampleAsText().stripTrailing());
        } else if (function.isPresent()) {
            FunctionStudy study = option("--function", function.get(), AccountsCommand::function);
            output.print(isText() ? FunctionText.of(study) : FunctionJson.of(study));
        } else {
            AccountsStudy study = study();
            output.print(isText() ? AccountsText.of(study) : AccountsJson.of(study));
        }
        return 0;
    }

    private boolean isText() {
        return output.format() == Format.TEXT;
    }

    private Optional<String> municipality() {
        if (municipality.isPresent() != file.isPresent()) {
            throw wrongUse("--municipality: stands beside ACCOUNTS.csv, was one without the other");
        }
        return municipality;
    }

    private AccountsStudy study() {
        Municipality whose = municipality()
                .map(name -> option("--municipality", name, Municipality::parse))
                .orElse(Municipality.BALLERUP);
        Change measured = option("--change", change, Change::parse);
        AccountsFile accounts = file.map(path -> AccountsFile.read(CsvFile.of(output.read(path)), whose))
                .orElseGet(() -> AccountsFile.constructed(whose));
        List<String> asking = asked.isEmpty() && file.isEmpty() ? List.of("20.02") : asked;
        List<String> saving = saved.isEmpty() && file.isEmpty() ? List.of("50.44") : saved;
        try {
            Optional<Analysis> analysis = asking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            analysis(group(accounts, "--asked", asking), group(accounts, "--saved", saving), measured));
            return new AccountsStudy(whose, accounts, analysis);
        } catch (ArithmeticException e) {
            throw new BadInput(
                    file.map(Path::toString).orElse("eksemplet"), "beløbene er for store: " + e.getMessage());
        }
    }

    private Analysis analysis(AccountGroup asking, AccountGroup saving, Change measured) {
        return option("--asked and --saved", reason.orElse(REASON), why -> Analysis.of(asking, saving, measured, why));
    }

    private AccountGroup group(AccountsFile accounts, String option, List<String> numbers) {
        List<AccountFigures> members = numbers.stream()
                .map(number -> option(option, number.strip(), AccountCode::parse))
                .map(code -> accounts.of(code)
                        .orElseThrow(() -> wrongUse(option + ": an account of the file: "
                                + String.join(
                                        ", ",
                                        accounts.figures().stream()
                                                .map(one -> one.account().code().toString())
                                                .toList())
                                + ", was " + code)))
                .toList();
        return option(option, String.join(" + ", numbers), name -> AccountGroup.of(name, members));
    }

    private static FunctionStudy function(String text) {
        return FunctionStudy.of(NationalAccount.parse(text));
    }

    private <T> T option(String name, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw wrongUse(name + ": " + e.getMessage());
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
