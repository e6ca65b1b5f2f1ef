package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextTableProperties {
    @Property
    void aligned_lines_are_equally_long_and_hold_their_cells_in_order(@ForAll("rows") List<List<String>> rows) {
        TextTable table = TextTable.of(rows.get(0)).rows(rows.subList(1, rows.size()));

        List<String> lines = table.toString().lines().toList();

        assertThat(lines.stream().map(String::length).distinct()).hasSize(1);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(Arrays.asList(lines.get(i).strip().split(" {2,}"))).isEqualTo(rows.get(i));
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("æøå,.-")
                .ofMinLength(1)
                .ofMaxLength(9);
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(columns ->
                        cell.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(5));
    }
}
