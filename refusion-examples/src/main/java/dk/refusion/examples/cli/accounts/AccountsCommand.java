package dk.refusion.examples.cli.accounts;

import dk.refusion.account.AccountCode;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AccountGroup;
import dk.refusion.account.AccountTables;
import dk.refusion.account.NationalAccount;
import dk.refusion.examples.cli.accounts.AccountsStudy.Analysis;
import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.accounts.AccountsFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.municipality.Municipality;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code refusion accounts}. */
@Command(
        name = "accounts",
        footer = {
            "  refusion accounts --example > mine.csv",
            "  refusion accounts mine.csv --municipality Ballerup --asked 20.02 \\",
            "      --saved 50.44 --reason \"få nye tilkendelser\"",
            "  refusion accounts --function 5.57.71"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class AccountsCommand extends ResultCommand {
    private static final String REASON = Notes.FEW_AWARDS.toString();

    @Parameters(arity = "0..1", paramLabel = "ACCOUNTS.csv")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--municipality", paramLabel = "NAME|CODE")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--asked", paramLabel = "NUMBER", split = ",")
    private List<String> asked = List.of();

    @Option(names = "--saved", paramLabel = "NUMBER", split = ",")
    private List<String> saved = List.of();

    @Option(names = "--change", paramLabel = "supplementary|forecast|accounts", defaultValue = "supplementary")
    private String change;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason = Optional.empty();

    @Option(names = "--function", paramLabel = "NUMBER")
    private Optional<String> function = Optional.empty();

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public AccountsCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        boolean isAnalysis = !asked.isEmpty() || !saved.isEmpty() || reason.isPresent();
        if (function.isPresent() && (file.isPresent() || isAnalysis)) {
            throw wrongUse("function-alone");
        }
        if (isAnalysis && (asked.isEmpty() || saved.isEmpty() || (reason.isEmpty() && file.isPresent()))) {
            throw wrongUse("analysis");
        }
        if (example) {
            showExample(AccountsFile.exampleAsText());
        } else if (function.isPresent()) {
            FunctionStudy study = option("--function", function.get(), AccountsCommand::function);
            show(
                    "--function",
                    screen -> FunctionText.of(study, screen),
                    () -> FunctionJson.of(study),
                    () -> FunctionFile.of(study));
        } else {
            AccountsStudy study = study();
            show(
                    source(),
                    screen -> AccountsText.of(study, screen),
                    () -> AccountsJson.of(study),
                    () -> List.of(ResultTable.of(
                            "Konti", AccountTables.figures(study.file().figures()))));
        }
    }

    private String source() {
        return file.map(Path::toString).orElse("eksemplet");
    }

    private Optional<String> municipality() {
        if (municipality.isPresent() != file.isPresent()) {
            throw wrongUse("accounts-of");
        }
        return municipality;
    }

    private AccountsStudy study() {
        Municipality whose = municipality()
                .map(name -> option("--municipality", name, Municipality::parse))
                .orElse(Municipality.BALLERUP);
        Change measured = option("--change", change, Change::parse);
        AccountsFile accounts =
                file.map(path -> AccountsFile.read(csv(path), whose)).orElseGet(() -> AccountsFile.constructed(whose));
        List<String> asking = asked.isEmpty() && file.isEmpty() ? List.of("20.02") : asked;
        List<String> saving = saved.isEmpty() && file.isEmpty() ? List.of("50.44") : saved;
        return calculated(source(), () -> {
            Optional<Analysis> analysis = asking.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            analysis(group(accounts, "--asked", asking), group(accounts, "--saved", saving), measured));
            return new AccountsStudy(whose, accounts, analysis);
        });
    }

    private Analysis analysis(AccountGroup asking, AccountGroup saving, Change measured) {
        return option("--asked", reason.orElse(REASON), why -> Analysis.of(asking, saving, measured, why));
    }

    private AccountGroup group(AccountsFile accounts, String option, List<String> numbers) {
        List<AccountFigures> members = numbers.stream()
                .map(number -> option(option, number.strip(), AccountCode::parse))
                .map(code -> accounts.of(code)
                        .orElseThrow(() -> wrongUse(
                                "account",
                                option,
                                String.join(
                                        ", ",
                                        accounts.figures().stream()
                                                .map(one -> one.account().code().toString())
                                                .toList()),
                                code)))
                .toList();
        return option(option, String.join(" + ", numbers), name -> AccountGroup.of(name, members));
    }

    private static FunctionStudy function(String text) {
        return FunctionStudy.of(NationalAccount.parse(text));
    }
}
