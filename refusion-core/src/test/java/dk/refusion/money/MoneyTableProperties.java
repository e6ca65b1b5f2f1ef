package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(MoneyDomain.class)
class MoneyTableProperties {
    @Property
    void a_printed_table_reads_back_as_what_is_printed(@ForAll MoneyTable table) {
        MoneyTable read = MoneyTable.parse(table.toString());

        assertThat(read.unit()).isEqualTo(table.unit());
        assertThat(read.years()).isEqualTo(table.years());
        assertThat(read.rows()).isEqualTo(asPrinted(table).rows());
    }

    @Property
    void a_table_of_what_was_printed_reads_back_as_itself(@ForAll MoneyTable any) {
        MoneyTable table = asPrinted(any);

        assertThat(MoneyTable.parse(table.toString()).rows()).isEqualTo(table.rows());
        if (!table.rows().isEmpty()) {
            assertThat(MoneyTable.parse(table.toString())).isEqualTo(table);
        }
    }

    @Property
    void every_line_has_a_cell_for_every_year(@ForAll MoneyTable table) {
        assertThat(table.toString().lines())
                .hasSize(1 + table.rows().size())
                .allSatisfy(line -> assertThat(line.split(" {2,}"))
                        .hasSize(2 + table.years().size()));
    }

    private static MoneyTable asPrinted(MoneyTable table) {
        MoneyTable printed = MoneyTable.in(table.unit(), table.decimals());
        for (Map.Entry<String, MoneySeries> row : table.rows().entrySet()) {
            printed = printed.row(
                    row.getKey(),
                    row.getValue()
                            .map(amount -> Figure.rounded(amount, table.unit(), table.decimals(), Rounding.HALF_UP)
                                    .amount()));
        }
        return printed;
    }
}
