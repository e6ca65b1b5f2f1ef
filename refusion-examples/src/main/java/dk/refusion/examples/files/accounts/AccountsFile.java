package dk.refusion.examples.files.accounts;

import dk.refusion.account.Account;
import dk.refusion.account.AccountCode;
import dk.refusion.account.AccountFigures;
import dk.refusion.account.AmountKind;
import dk.refusion.account.LocalFrame;
import dk.refusion.account.NationalAccount;
import dk.refusion.account.Validity;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.municipality.Municipality;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The accounts of a municipality by year.
 *
 * @param figures the accounts in the order of their numbers, unmodifiable
 * @param notes what the file says about them, unmodifiable
 */
public record AccountsFile(List<AccountFigures> figures, List<String> notes) {
    private static final String EXAMPLE = "kontoanalyse.csv";
    private static final String ACCOUNT = "konto";
    private static final String NAME = "navn";
    private static final String KIND = "art";
    private static final String YEAR = "år";
    private static final String AMOUNT = "beløb";
    private static final Headings COLUMNS = Headings.required(ACCOUNT, NAME, KIND, YEAR, AMOUNT);
    private static final Pattern YEAR_TEXT = Pattern.compile("(19|20|21)\\d{2}");

    private static final Sentence RIGHT_ACCOUNT = Sentence.of(
            "skriv en ramme som 20.02 eller en funktion som 5.57.73, evt. med dranst 2",
            "write a frame (ramme) such as 20.02 or a function such as 5.57.73, optionally with dranst 2");
    private static final Sentence RIGHT_NAME = Sentence.of("skriv kontoens navn", "write the name of the account");
    private static final Sentence RIGHT_KIND = Sentence.of(
            "skriv Budget, Tillægsbevilling, Regnskab eller Forventet regnskab",
            "write \"Budget\", \"Tillægsbevilling\" (supplementary appropriation), \"Regnskab\" (accounts) or \"Forventet regnskab\""
                    + " (expected accounts)");
    private static final Sentence RIGHT_YEAR =
            Sentence.of("skriv et år som 2014 (fra 1900 til 2199)", "write a year such as 2014 (from 1900 to 2199)");
    private static final Sentence RIGHT_AMOUNT =
            Sentence.of("skriv et beløb i kroner som -1.234,50", "write an amount in kroner as -1.234,50");
    private static final Sentence OTHER_NAME = Sentence.of(
            "kontoen hedder \"{0}\" på en linje før; brug ét navn",
            "the account is called \"{0}\" on an earlier line; use one name");
    private static final Sentence TWICE = Sentence.of(
            "kontoen har beløbet på en linje før; slet den ene",
            "the account has the amount on an earlier line; delete one of them");
    private static final Sentence NO_LINES =
            Sentence.of("skriv mindst én linje under overskriften", "write at least one line below the heading");

    public AccountsFile {
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /** The constructed example that the command runs on, which is also an example of the format. */
    public static String exampleAsText() {
        return example().text();
    }

    public static AccountsFile constructed(Municipality municipality) {
        return read(CsvFile.of(example()), municipality);
    }

    /**
     * Reads accounts.
     *
     * @throws BadInput with everything that is wrong in the file
     */
    public static AccountsFile read(FileLines file, Municipality municipality) {
        Problems problems = Problems.of(file.name());
        List<Row> rows = COLUMNS.read(file, problems);
        Map<AccountCode, String> names = new TreeMap<>();
        Map<AccountCode, Map<AmountKind, Map<Integer, Money>>> amounts = new TreeMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Row row : rows) {
            Optional<AccountCode> code = row.cell(ACCOUNT).read(AccountCode::parse, RIGHT_ACCOUNT, problems);
            Optional<String> name = row.cell(NAME).read(text -> text, RIGHT_NAME, problems);
            Optional<AmountKind> kind = row.cell(KIND).read(AccountsFile::kind, RIGHT_KIND, problems);
            Optional<Integer> year = row.cell(YEAR).read(AccountsFile::year, RIGHT_YEAR, problems);
            Optional<Money> amount = row.cell(AMOUNT).read(DanishText::parseAmount, RIGHT_AMOUNT, problems);
            if (code.isPresent()
                    && name.isPresent()
                    && !names.computeIfAbsent(code.get(), c -> name.get()).equals(name.get())) {
                problems.add(row.cell(NAME), OTHER_NAME.with(names.get(code.get())));
            }
            if (code.isPresent() && kind.isPresent() && year.isPresent()) {
                if (!seen.add(List.of(code.get(), kind.get(), year.get()))) {
                    problems.add(Problem.ofLine(
                            row.lineNumber(), code.get() + ", " + kind.get().danish() + ", " + year.get(), TWICE));
                }
                amount.ifPresent(money -> amounts.computeIfAbsent(code.get(), c -> new TreeMap<>())
                        .computeIfAbsent(kind.get(), k -> new TreeMap<>())
                        .put(year.get(), money));
            }
        }
        if (rows.isEmpty() && problems.found().isEmpty()) {
            problems.add(Problem.ofFile(NO_LINES));
        }
        problems.throwIfAny();
        return new AccountsFile(
                amounts.entrySet().stream()
                        .map(one -> figures(
                                account(one.getKey(), names.getOrDefault(one.getKey(), ""), municipality),
                                one.getValue()))
                        .toList(),
                file.notes().stream().map(Cell::text).toList());
    }

    public Optional<AccountFigures> of(AccountCode code) {
        return figures.stream().filter(one -> one.account().code().equals(code)).findFirst();
    }

    private static TextFile example() {
        return TextFile.shipped(AccountsFile.class, EXAMPLE);
    }

    /** The years of the file are the period: a file that lists a number under one name means one account. */
    private static Account account(AccountCode code, String name, Municipality municipality) {
        return code instanceof LocalFrame frame
                ? Account.frame(municipality, frame, name, Validity.unlimited())
                : Account.national((NationalAccount) code, name, Validity.unlimited())
                        .in(municipality);
    }

    private static AccountFigures figures(Account account, Map<AmountKind, Map<Integer, Money>> amounts) {
        AccountFigures figures = AccountFigures.of(account);
        for (Map.Entry<AmountKind, Map<Integer, Money>> one : amounts.entrySet()) {
            figures = figures.with(one.getKey(), MoneySeries.of(one.getValue()));
        }
        return figures;
    }

    private static AmountKind kind(String text) {
        return Arrays.stream(AmountKind.values())
                .filter(kind -> kind.danish().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of amount, was \"" + text + "\""));
    }

    private static int year(String text) {
        if (!YEAR_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("a year is from 1900 to 2199, was \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }
}
