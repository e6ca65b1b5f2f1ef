package dk.refusion.investment;

import static dk.refusion.money.MoneyUnit.MILLION;

import dk.refusion.DomainFile;
import dk.refusion.money.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of the minister's letter of 9 January 2018. */
final class MinistersLetter {
    private static final Map<String, String> RATIOS =
            Map.of("Hjørring", "2.0", "Aabenraa", "1.5", "Silkeborg", "2.2", "Ballerup", "1.7");

    private MinistersLetter() {}

    static PublishedTable table() {
        List<DomainFile.Row> lines = DomainFile.rows("seed_table_published.csv");
        List<PublishedCase> cases = Stream.of("Hjørring", "Aabenraa", "Silkeborg", "Ballerup")
                .map(name -> PublishedCase.builder()
                        .name(name)
                        .investment(row(lines, name, "investering_mio_kr"))
                        .savings(row(lines, name, "besparelse_mio_kr"))
                        .proceeds(row(lines, name, "provenu_mio_kr"))
                        .savingsPerKrone(new BigDecimal(RATIOS.getOrDefault(name, "")))
                        .build())
                .toList();
        return PublishedTable.of(
                MILLION, IntStream.rangeClosed(2015, 2021).boxed().toList(), cases);
    }

    static InvestmentCase ofMunicipality(String name) {
        return table().find(name).orElseThrow().asCase().orElseThrow();
    }

    private static PublishedRow row(List<DomainFile.Row> lines, String name, String column) {
        TreeMap<Integer, Figure> figures = new TreeMap<>();
        Optional<Figure> total = Optional.empty();
        for (DomainFile.Row line : lines) {
            if (line.get("municipality").equals(name) && !line.get(column).isEmpty()) {
                Figure figure = Figure.of(new BigDecimal(line.get(column)), MILLION);
                if (line.get("year").equals("I alt")) {
                    total = Optional.of(figure);
                } else {
                    figures.put(Integer.valueOf(line.get("year")), figure);
                }
            }
        }
        PublishedRow row = PublishedRow.of(figures);
        return total.map(row::withTotal).orElse(row);
    }
}
