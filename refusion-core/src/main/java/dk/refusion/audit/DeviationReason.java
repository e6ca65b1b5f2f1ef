package dk.refusion.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import java.util.Collection;

/** What is wrong, in Danish, without saying where. */
final class DeviationReason {
    private final AuditedCase found;

    private DeviationReason(AuditedCase found) {
        this.found = found;
    }

    static String of(DeviationKind kind, AuditedCase found) {
        return kind.danish() + ": " + new DeviationReason(found).of(kind);
    }

    private String of(DeviationKind kind) {
        return switch (kind) {
            case WRONG_STEP -> danish(found.rates()) + ", ret er " + danish(found.rightRates()) + weeks();
            case WRONG_AMOUNT -> amounts();
            case MISSING_IN_SETTLEMENT -> "brutto " + rightGross() + paid(AuditedCase.financingOf(found.lines()));
            case MISSING_IN_PAYMENTS -> reported("");
            case REPORTED_TWICE ->
                reported(found.rows().size() > 1 ? " i " + found.rows().size() + " linjer" : "");
        };
    }

    private String reported(String where) {
        return "brutto " + found.gross() + where + paid(AuditedCase.financing(found.rows()));
    }

    private Money rightGross() {
        return AuditedCase.grossOf(found.lines());
    }

    /** Which way an amount goes: a co-financing that was reported twice is to the municipality's loss. */
    private static String paid(Money financing) {
        return switch (financing.signum()) {
            case 1 -> ", refusion " + financing;
            case -1 -> ", medfinansiering " + financing.abs();
            default -> "";
        };
    }

    private String amounts() {
        return found.gross().equals(rightGross())
                ? "finansiering " + AuditedCase.financing(found.rows()) + ", ret er "
                        + AuditedCase.financingOf(found.lines())
                : "brutto " + found.gross() + ", ret er " + rightGross();
    }

    private String weeks() {
        return found.lines().stream()
                .filter(line -> line.tier().isPresent() && line.seniority().isPresent())
                .findFirst()
                .map(line -> " (uge " + line.seniority().getAsInt() + ")")
                .orElse("");
    }

    private String danish(Collection<RefundRate> rates) {
        if (rates.isEmpty()) {
            return "ingen sats";
        }
        boolean coFinanced = found.lines().stream().anyMatch(line -> line.financing() == Financing.CO_FINANCING);
        return rates.stream()
                .map(rate -> coFinanced
                        ? "medfinansiering " + rate.coFinancing()
                        : rate.refund().toString())
                .collect(joining(" og "));
    }
}
