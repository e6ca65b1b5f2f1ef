package dk.refusion.table;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableProperties {
    private static final Column<String> NAME = Column.text("Navn");
    private static final Column<Integer> TIER = Column.ordinal("Trin");
    private static final Column<Money> AMOUNT = Column.money("Beløb");
    private static final Column<Long> WEEKS = Column.count("Uger");

    record Entry(String name, Optional<Integer> tier, long oere) {}

    private static Table table(List<Entry> entries) {
        return Table.over(entries)
                .column(NAME, Entry::name)
                .optional(TIER, Entry::tier)
                .column(AMOUNT, entry -> Money.ofOere(entry.oere()))
                .table();
    }

    @Property
    void the_sums_of_the_groups_are_the_sum_of_all(@ForAll("entries") List<Entry> entries) {
        BigInteger all = entries.stream()
                .map(entry -> BigInteger.valueOf(entry.oere()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger grouped = table(entries).by(NAME, TIER).sum(AMOUNT).column(AMOUNT).stream()
                .map(sum -> BigInteger.valueOf(sum.orElseThrow().oere()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(grouped).isEqualTo(all);
    }

    @Property
    void groups_are_what_a_map_by_the_same_values_holds(@ForAll("entries") List<Entry> entries) {
        Table counted = table(entries).by(NAME).count(WEEKS);
        Map<String, Long> map = entries.stream().collect(groupingBy(Entry::name, TreeMap::new, counting()));
        assertThat(counted.column(NAME).stream().flatMap(Optional::stream)).containsExactlyElementsOf(map.keySet());
        assertThat(counted.column(WEEKS).stream().flatMap(Optional::stream)).containsExactlyElementsOf(map.values());
    }

    @Property
    void a_condition_and_its_contrary_part_the_rows(@ForAll("entries") List<Entry> entries) {
        Table table = table(entries);
        Table chosen = table.where(row -> row.value(AMOUNT).oere() > 0);
        Table others = table.where(row -> row.value(AMOUNT).oere() <= 0);
        assertThat(chosen.size() + others.size()).isEqualTo(table.size());
        assertThat(chosen.rows()).allMatch(row -> row.value(AMOUNT).oere() > 0);
    }

    @Property
    void sorting_keeps_every_row_and_the_order_of_equal_ones(@ForAll("entries") List<Entry> entries) {
        List<Entry> sorted = entries.stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
        assertThat(table(entries).sort(NAME)).isEqualTo(table(sorted));
    }

    @Property
    void a_join_keeps_every_row_of_both_and_doubles_none(
            @ForAll("entries") List<Entry> left, @ForAll("entries") List<Entry> right) {
        List<Entry> firsts = right.stream().collect(groupingBy(Entry::name)).values().stream()
                .map(group -> group.get(0))
                .toList();
        Column<Money> theirs = AMOUNT.as("Deres");
        Table joined = table(left).join(table(firsts).select(NAME, AMOUNT).rename(AMOUNT, "Deres"), NAME);
        long partners = firsts.stream()
                .filter(entry -> left.stream().anyMatch(one -> one.name().equals(entry.name())))
                .count();
        assertThat(joined.size()).isEqualTo(left.size() + firsts.size() - (int) partners);
        assertThat(joined.head(left.size()).select(NAME, TIER, AMOUNT)).isEqualTo(table(left));
        for (TableRow row : joined.rows()) {
            assertThat(row.get(theirs))
                    .isEqualTo(firsts.stream()
                            .filter(entry -> entry.name().equals(row.value(NAME)))
                            .map(entry -> Money.ofOere(entry.oere()))
                            .findFirst());
        }
    }

    @Property
    void no_line_is_wider_than_the_terminal(@ForAll("entries") List<Entry> entries) {
        assertThat(table(entries).text(10, 40).lines()).allMatch(line -> line.length() <= 40);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "æ"),
                        Arbitraries.integers().between(1, 4).optional(),
                        Arbitraries.longs().between(-1_000_000_000, 1_000_000_000))
                .as(Entry::new)
                .list()
                .ofMaxSize(30);
    }
}
