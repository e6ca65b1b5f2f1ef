package dk.refusion.booking;

import static java.util.Objects.requireNonNull;

import dk.refusion.account.NationalAccount;
import dk.refusion.account.Validity;
import dk.refusion.law.Benefit;
import dk.refusion.money.DanishText;
import dk.refusion.money.Percentage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@link BookingRules} from the text of a file, and says everything that is wrong with it, each with its place. */
final class BookingRulesFile {
    private static final String BENEFIT = "Ydelse";
    private static final String PART = "Beløb";
    private static final String PERCENTAGE = "Sats";
    private static final String ACCOUNT = "Konto";
    private static final String FROM = "Fra";
    private static final String TO = "Til";
    private static final String LAST_YEAR = "Sidste regnskab";
    private static final String SOURCE = "Kilde";
    private static final List<String> NEEDED = List.of(BENEFIT, PART, ACCOUNT);
    private static final List<String> COLUMNS =
            List.of(BENEFIT, PART, PERCENTAGE, ACCOUNT, FROM, TO, LAST_YEAR, SOURCE);

    static final BookingRules SHIPPED = shipped();

    private final List<String> lines;
    private final List<String> problems = new ArrayList<>();
    /** By line, from 1. */
    private final TreeMap<Integer, BookingRule> rules = new TreeMap<>();

    private List<String> head = List.of();
    private int line;
    private List<String> cells = List.of();

    private BookingRulesFile(List<String> lines) {
        this.lines = lines;
    }

    private static BookingRules shipped() {
        try (InputStream in = requireNonNull(BookingRules.class.getResourceAsStream("konteringsregler.csv"))) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BookingRules parse(String text) {
        BookingRulesFile file = new BookingRulesFile(
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList());
        file.read();
        if (!file.problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "konteringsregler: " + file.problems.size() + " fejl\n  " + String.join("\n  ", file.problems));
        }
        return BookingRules.of(file.rules.values());
    }

    private void read() {
        for (line = 1; line <= lines.size(); line++) {
            String content = lines.get(line - 1);
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            cells = Arrays.stream(content.split(";", -1)).map(String::strip).toList();
            if (head.isEmpty()) {
                readHead();
            } else {
                readRule();
            }
        }
        if (head.isEmpty()) {
            problems.add("skriv en første linje med kolonnerne " + COLUMNS);
        }
    }

    private void readHead() {
        head = cells;
        if (!COLUMNS.containsAll(head) || !head.containsAll(NEEDED) || new HashSet<>(head).size() < head.size()) {
            problems.add("linje " + line + ", \"" + lines.get(line - 1) + "\": skriv kolonnerne, hver én gang: "
                    + NEEDED + " og efter behov resten af " + COLUMNS);
            line = lines.size();
        }
    }

    private void readRule() {
        if (cells.size() != head.size()) {
            problems.add("linje " + line + ", \"" + lines.get(line - 1) + "\": skriv " + head.size()
                    + " celler som i første linje, uden semikolon i en celle");
            return;
        }
        int before = problems.size();
        Optional<Benefit> benefit = needed(BENEFIT, Benefit::parse, "en ydelse, en af " + benefits());
        Optional<BookedPart> part = needed(PART, BookingRulesFile::part, "brutto, refusion eller medfinansiering");
        Optional<NationalAccount> account = needed(
                ACCOUNT,
                text -> accountOf(part, text),
                part.map(which ->
                                "en konto som 5.57.73 dranst " + which.dranst().code() + " gruppering 007")
                        .orElse("en konto som 5.57.73 dranst 1 gruppering 007"));
        Optional<Percentage> percentage =
                cell(PERCENTAGE, BookingRulesFile::share, "en procent fra 0 til 100, eller ingenting for alle");
        Optional<YearMonth> from = cell(FROM, YearMonth::parse, "en måned som 2025-07, eller ingenting");
        Optional<YearMonth> to =
                cell(TO, text -> monthFrom(from, text), "en måned som 2025-07, ikke før den første, eller ingenting");
        Optional<Integer> lastYear = cell(LAST_YEAR, BookingRulesFile::year, "et år som 2025, eller ingenting");
        Optional<String> source = cell(SOURCE, text -> text, "");
        if (problems.size() > before) {
            return;
        }
        BookingRule.Builder rule = BookingRule.builder()
                .benefit(benefit.orElseThrow())
                .part(part.orElseThrow())
                .account(account.orElseThrow())
                .validity(validity(from, to));
        percentage.ifPresent(rule::percentage);
        lastYear.ifPresent(rule::lastYear);
        source.ifPresent(rule::source);
        add(rule.build());
    }

    private void add(BookingRule rule) {
        rules.entrySet().stream()
                .filter(earlier -> earlier.getValue().overlaps(rule))
                .findFirst()
                .ifPresent(earlier -> problems.add(
                        "linje " + line + ", \"" + rule + "\": skriv én konto for en måned; linje " + earlier.getKey()
                                + " har " + earlier.getValue().account()));
        rules.put(line, rule);
    }

    private <T> Optional<T> needed(String column, Function<String, T> reader, String right) {
        if (text(column).isEmpty()) {
            problem(column, right);
            return Optional.empty();
        }
        return cell(column, reader, right);
    }

    private <T> Optional<T> cell(String column, Function<String, T> reader, String right) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            problem(column, right);
            return Optional.empty();
        }
    }

    private String text(String column) {
        int place = head.indexOf(column);
        return place < 0 ? "" : cells.get(place);
    }

    private void problem(String column, String right) {
        String text = text(column);
        problems.add("linje " + line + ", kolonne " + (head.indexOf(column) + 1) + " (" + column + "), "
                + (text.isEmpty() ? "tom" : "\"" + text + "\"") + ": skriv " + right);
    }

    private static String benefits() {
        return Arrays.stream(Benefit.values()).map(Benefit::danish).toList().toString();
    }

    private static BookedPart part(String text) {
        return Arrays.stream(BookedPart.values())
                .filter(part -> part.danish().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static NationalAccount accountOf(Optional<BookedPart> part, String text) {
        NationalAccount account = NationalAccount.parse(text);
        if (part.isPresent() && !account.dranst().equals(part.map(BookedPart::dranst))) {
            throw new IllegalArgumentException(text);
        }
        return account;
    }

    private static Percentage share(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        Percentage share = Percentage.of(DanishText.parseNumber(number).toPlainString());
        if (!share.isShare()) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private static YearMonth monthFrom(Optional<YearMonth> first, String text) {
        YearMonth last = YearMonth.parse(text);
        if (first.filter(last::isBefore).isPresent()) {
            throw new IllegalArgumentException(text);
        }
        return last;
    }

    private static int year(String text) {
        return LocalDate.parse(text + "-01-01").getYear();
    }

    private static Validity validity(Optional<YearMonth> from, Optional<YearMonth> to) {
        Optional<LocalDate> first = from.map(month -> month.atDay(1));
        Optional<LocalDate> last = to.map(YearMonth::atEndOfMonth);
        return first.map(day -> last.map(end -> Validity.between(day, end)).orElse(Validity.from(day)))
                .orElseGet(() -> last.map(Validity::to).orElse(Validity.unlimited()));
    }
}
