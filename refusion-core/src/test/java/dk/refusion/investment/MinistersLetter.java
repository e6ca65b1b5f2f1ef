package dk.refusion.investment;

import static dk.refusion.money.MoneyUnit.MILLION;

import dk.refusion.money.Figure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of the minister's letter of 9 January 2018, and the files with its checks. */
final class MinistersLetter {
    private static final Map<String, String> RATIOS =
            Map.of("Hjørring", "2.0", "Aabenraa", "1.5", "Silkeborg", "2.2", "Ballerup", "1.7");

    private MinistersLetter() {}

    static PublishedTable table() {
        List<List<String>> lines = lines("seed_table_published.csv");
        List<PublishedCase> cases = Stream.of("Hjørring", "Aabenraa", "Silkeborg", "Ballerup")
                .map(name -> PublishedCase.builder()
                        .name(name)
                        .investment(row(lines, name, 2))
                        .savings(row(lines, name, 3))
                        .proceeds(row(lines, name, 4))
                        .savingsPerKrone(new BigDecimal(RATIOS.getOrDefault(name, "")))
                        .build())
                .toList();
        return PublishedTable.of(
                MILLION, IntStream.rangeClosed(2015, 2021).boxed().toList(), cases);
    }

    static InvestmentCase ofMunicipality(String name) {
        return table().find(name).orElseThrow().asCase().orElseThrow();
    }

    /** The lines of a file below its head, cut at commas outside quotation marks. */
    static List<List<String>> lines(String file) {
        try (InputStream in = MinistersLetter.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedRow row(List<List<String>> lines, String name, int column) {
        TreeMap<Integer, Figure> figures = new TreeMap<>();
        Optional<Figure> total = Optional.empty();
        for (List<String> line : lines) {
            if (line.get(0).equals(name) && !line.get(column).isEmpty()) {
                Figure figure = Figure.of(new BigDecimal(line.get(column)), MILLION);
                if (line.get(1).equals("I alt")) {
                    total = Optional.of(figure);
                } else {
                    figures.put(Integer.valueOf(line.get(1)), figure);
                }
            }
        }
        return PublishedRow.of(figures, total);
    }
}
