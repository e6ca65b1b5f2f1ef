package dk.refusion.examples.cli.compensation;

import static dk.refusion.compensation.CompensationTables.EXPENDITURE;
import static dk.refusion.compensation.CompensationTables.GAP;
import static dk.refusion.compensation.CompensationTables.GRANT;
import static dk.refusion.table.Columns.MUNICIPALITY;

import dk.refusion.compensation.CompensationTables;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Compensation as tables to write, exact to the øre whatever is shown. */
final class CompensationFile {
    private static final Column<String> TITLE = Column.text("Udgift til").inEnglish("Expenditure on");
    private static final Column<Landsdel> LANDSDEL = Column.named("Landsdel", Landsdel.class, Landsdel::danish);
    private static final Column<Ratio> MEAN =
            Column.number("Gennemsnit pr. enhed af nøglen").inEnglish("Mean per unit of the key");

    private CompensationFile() {}

    static List<ResultTable> of(List<SharedStudy> studies) {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(ResultTable.of("Kommuner", municipalities(studies)));
        if (studies.stream().anyMatch(study -> study.sharing().withinLandsdele())) {
            tables.add(ResultTable.of("Landsdele", landsdele(studies)));
        }
        return tables;
    }

    private record Share(SharedStudy study, Municipality municipality) {}

    private static Table municipalities(List<SharedStudy> studies) {
        return Table.over(studies.stream()
                        .flatMap(study -> study.compensation().gaps().municipalities().stream()
                                .map(one -> new Share(study, one)))
                        .toList())
                .column(TITLE, row -> row.study.compensation().title())
                .column(MUNICIPALITY, Share::municipality)
                .optional(
                        EXPENDITURE,
                        row -> row.study.compensation().expenditure().get(row.municipality))
                .optional(GRANT, row -> row.study.compensation().grants().get(row.municipality))
                .optional(GAP, row -> row.study.compensation().gap(row.municipality))
                .table();
    }

    /** The landsdele of one study, without its title. */
    static Table landsdele(SharedStudy study) {
        return landsdele(List.of(study)).select(LANDSDEL, MEAN, GAP);
    }

    private record Sum(SharedStudy study, SharedStudy.Part part) {}

    private static Table landsdele(List<SharedStudy> studies) {
        return Table.over(studies.stream()
                        .flatMap(study -> study.landsdele().stream().map(part -> new Sum(study, part)))
                        .toList())
                .column(TITLE, row -> row.study.compensation().title())
                .column(LANDSDEL, row -> row.part.landsdel())
                .column(MEAN, row -> row.part.mean())
                .column(GAP, row -> row.part.contribution())
                .table();
    }

    static List<ResultTable> of(MinistryTable table) {
        return List.of(ResultTable.of("Ministeriets tabel", CompensationTables.ministry(table)));
    }
}
