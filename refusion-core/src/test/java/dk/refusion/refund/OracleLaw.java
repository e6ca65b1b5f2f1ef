package dk.refusion.refund;

import dk.refusion.DomainFile;
import dk.refusion.law.Benefit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rows of the law as they were written down from the acts, see {@code domain/law_rules.csv}. */
final class OracleLaw {
    /** The payments that show a referral, Order 14/2026 § 21(2)–(3). */
    private static final List<Benefit> FLEXIBLE_JOBS = List.of(
            Benefit.LEDIGHEDSYDELSE,
            Benefit.FLEKSLOENTILSKUD,
            Benefit.FLEKSJOB_GAMMEL_ORDNING,
            Benefit.SELVSTAENDIG_GAMMEL_ORDNING);

    private static final Map<Benefit, List<Row>> ROWS = DomainFile.rows("law_rules.csv").stream()
            .map(Row::of)
            .collect(Collectors.groupingBy(Row::benefit, () -> new EnumMap<>(Benefit.class), Collectors.toList()));

    private OracleLaw() {}

    /** The law has nothing to say of a payment. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    /** A row; both days and the first award included, the last award excluded. The share is a number of per cent or a word. */
    record Row(
            Benefit benefit,
            LocalDate from,
            LocalDate to,
            LocalDate awardedFrom,
            LocalDate awardedBefore,
            boolean counts,
            boolean countsAfterLaterAward,
            String direction,
            String share,
            LocalDate settledFrom) {
        static Row of(DomainFile.Row row) {
            return new Row(
                    Benefit.valueOf(row.get("benefit")),
                    date(row.get("from"), LocalDate.MIN),
                    date(row.get("to"), LocalDate.MAX),
                    date(row.get("awarded_from"), LocalDate.MIN),
                    date(row.get("awarded_before"), LocalDate.MAX),
                    row.get("class").equals("benefit"),
                    row.get("counts_after_later_award").equals("yes"),
                    row.get("direction"),
                    row.get("state_share"),
                    date(row.get("settled_from"), LocalDate.MIN));
        }

        private static LocalDate date(String text, LocalDate empty) {
            return text.isEmpty() ? empty : LocalDate.parse(text);
        }

        /** Fixed refund per cent; zero for the ladder or none. */
        int fixed() {
            return share.isEmpty() || share.equals("ladder") ? 0 : Integer.parseInt(share);
        }
    }

    static Row row(Benefit benefit, LocalDate day, LocalDate award) {
        return rows(benefit).stream()
                .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.to()))
                .filter(row -> !award.isBefore(row.awardedFrom()) && award.isBefore(row.awardedBefore()))
                .findFirst()
                .orElseThrow(() -> new Refused(benefit + " on " + day + " awarded " + award));
    }

    static List<Row> rows(Benefit benefit) {
        return ROWS.getOrDefault(benefit, List.of());
    }

    static boolean isByAward(Benefit benefit) {
        return rows(benefit).stream()
                .anyMatch(row -> !row.awardedFrom().equals(LocalDate.MIN)
                        || !row.awardedBefore().equals(LocalDate.MAX));
    }

    static boolean isFlexibleJob(Benefit benefit) {
        return FLEXIBLE_JOBS.contains(benefit);
    }

    /** Whether a payment of one benefit shows the award of another that is not told. */
    static boolean shows(Benefit paid, Benefit awarded) {
        return paid == awarded || (isFlexibleJob(paid) && isFlexibleJob(awarded));
    }
}
