package dk.refusion.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Language;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import java.util.Collection;

/** What is wrong, without saying where. */
final class DeviationReason {
    private final AuditedCase found;
    private final Language language;

    private DeviationReason(AuditedCase found, Language language) {
        this.found = found;
        this.language = language;
    }

    static String of(DeviationKind kind, AuditedCase found, Language language) {
        return language.of(kind.danish(), kind.english()) + ": " + new DeviationReason(found, language).of(kind);
    }

    private String of(DeviationKind kind) {
        return switch (kind) {
            case WRONG_STEP -> rates(found.rates()) + right() + rates(found.rightRates()) + weeks();
            case WRONG_AMOUNT -> amounts();
            case MISSING_IN_SETTLEMENT -> gross() + rightGross() + paid(AuditedCase.financingOf(found.lines()));
            case MISSING_IN_PAYMENTS -> reported("");
            case REPORTED_TWICE ->
                reported(
                        found.rows().size() > 1
                                ? language.of(" i ", " in ") + found.rows().size() + language.of(" linjer", " lines")
                                : "");
        };
    }

    private String reported(String where) {
        return gross() + found.gross() + where + paid(AuditedCase.financing(found.rows()));
    }

    private String gross() {
        return language.of("brutto ", "gross ");
    }

    private String right() {
        return language.of(", skulle være ", ", should be ");
    }

    private Money rightGross() {
        return AuditedCase.grossOf(found.lines());
    }

    /** Which way an amount goes: a co-financing that was reported twice is to the municipality's loss. */
    private String paid(Money financing) {
        return switch (financing.signum()) {
            case 1 -> language.of(", refusion ", ", refund ") + financing;
            case -1 -> language.of(", medfinansiering ", ", co-financing ") + financing.abs();
            default -> "";
        };
    }

    private String amounts() {
        return found.gross().equals(rightGross())
                ? language.of("finansiering ", "financing ")
                        + AuditedCase.financing(found.rows())
                        + right()
                        + AuditedCase.financingOf(found.lines())
                : gross() + found.gross() + right() + rightGross();
    }

    private String weeks() {
        return found.lines().stream()
                .filter(line -> line.tier().isPresent() && line.seniority().isPresent())
                .findFirst()
                .map(line -> language.of(" (uge ", " (week ") + line.seniority().getAsInt() + ")")
                .orElse("");
    }

    private String rates(Collection<RefundRate> rates) {
        if (rates.isEmpty()) {
            return language.of("ingen sats", "no rate");
        }
        boolean coFinanced = found.lines().stream().anyMatch(line -> line.financing() == Financing.CO_FINANCING);
        return rates.stream()
                .map(rate -> coFinanced
                        ? language.of("medfinansiering ", "co-financing ") + rate.coFinancing()
                        : rate.refund().toString())
                .collect(joining(language.of(" og ", " and ")));
    }
}
