package dk.refusion.examples.fuzz;

import static dk.refusion.examples.fuzz.Promise.ANY;
import static dk.refusion.examples.fuzz.Promise.READ;
import static dk.refusion.examples.fuzz.Promise.SAME;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A change of the cells of a table, and what it promises of the answer. */
@SuppressWarnings("ImmutableEnumChecker") // predicates without a state
enum CellChange {
    ROWS_IN_ANOTHER_ORDER(SAME, Asked::isTable) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            Collections.shuffle(cells.rows().subList(1, cells.rows().size()), random);
        }
    },
    COLUMNS_IN_ANOTHER_ORDER(SAME, Asked::isTable) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, cells.rows().get(0).size()).boxed().toList());
            Collections.shuffle(order, random);
            cells.rows()
                    .replaceAll(row -> new ArrayList<>(order.stream()
                            .map(i -> i < row.size() ? row.get(i) : "")
                            .toList()));
        }
    },
    ANOTHER_COLUMN(SAME, Asked::isTable) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            cells.rows().stream().filter(row -> row.size() > 2).forEach(row -> row.add("x" + random.nextInt(9)));
            cells.set(0, cells.rows().get(0).size() - 1, "Sagsbehandler");
        }
    },
    HEADINGS_IN_CAPITALS(SAME, Asked::isTable) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            cells.rows().get(0).replaceAll(name -> name.toUpperCase(Locale.ROOT));
        }
    },
    A_TITLE_ABOVE(SAME, Asked::isTable) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            cells.rows().add(0, new ArrayList<>(List.of("Udtræk af januar")));
        }
    },
    AN_EMPTY_ROW(SAME, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            cells.rows().add(cells.anyRow(random), new ArrayList<>(List.of("", "")));
        }
    },
    AMOUNTS_IN_OTHER_WORDS(SAME, Asked::isOfPersons) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            eachAmount(cells, asked, text -> {
                BigDecimal amount = Amounts.read(text);
                return switch (random.nextInt(4)) {
                    case 0 -> Amounts.written(amount);
                    case 1 -> "kr. " + text;
                    case 2 -> amount.signum() < 0 ? text.substring(1) + "-" : text + " kr.";
                    default -> Amounts.written(amount.stripTrailingZeros());
                };
            });
        }
    },
    DAYS_BEFORE_MONTHS(SAME, Asked::isOfPersons) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            String mark = List.of("-", "/", ".").get(random.nextInt(3));
            cells.rows()
                    .forEach(row -> row.replaceAll(cell ->
                            cell.replaceFirst("^(\\d{4})-(\\d\\d)-(\\d\\d)$", "$3" + mark + "$2" + mark + "$1")));
        }
    },
    ANOTHER_AMOUNT(READ, asked -> asked != Asked.SPELLS) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            int row = asked == Asked.ASSUMPTIONS ? 4 : cells.anyRow(random);
            int column = asked.amountColumn(cells.rows().get(0));
            String text = column < 0 ? "" : cells.get(row, column);
            if (Amounts.isOne(text)) {
                BigDecimal amount = Amounts.read(text);
                int most = Math.max(2, amount.unscaledValue().abs().intValue() / 20);
                BigDecimal more = BigDecimal.valueOf(random.nextInt(most), amount.scale());
                cells.set(row, column, Amounts.written(amount.signum() < 0 ? amount.subtract(more) : amount.add(more)));
            }
        }
    },
    A_ROW_LESS(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            cells.rows().remove(cells.anyRow(random));
        }
    },
    A_ROW_TWICE(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            cells.rows().add(cells.anyRow(random), new ArrayList<>(cells.rows().get(cells.anyRow(random))));
        }
    },
    TWO_CELLS_EXCHANGED(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            int row = random.nextInt(cells.rows().size());
            Collections.swap(cells.rows().get(row), anyColumn(cells, row, random), anyColumn(cells, row, random));
        }
    },
    A_CELL_LESS(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            int row = random.nextInt(cells.rows().size());
            cells.rows().get(row).remove(anyColumn(cells, row, random));
            if (cells.rows().get(row).isEmpty()) {
                cells.rows().get(row).add("");
            }
        }
    },
    A_CELL_MORE(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            int row = random.nextInt(cells.rows().size());
            cells.rows().get(row).add(anyColumn(cells, row, random), odd(random));
        }
    },
    AN_ODD_CELL(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            int row = random.nextInt(cells.rows().size());
            cells.set(row, anyColumn(cells, row, random), odd(random));
        }
    },
    A_LETTER_CHANGED(ANY, asked -> true) {
        @Override
        void change(Cells cells, Asked asked, Random random) {
            int row = random.nextInt(cells.rows().size());
            int column = anyColumn(cells, row, random);
            StringBuilder text = new StringBuilder(cells.get(row, column));
            int at = random.nextInt(text.length() + 1);
            String letter = List.of("0", "1", "9", "-", ",", ".", " ", "x", "\u00A0", "'", "/")
                    .get(random.nextInt(11));
            text.replace(at, Math.min(text.length(), at + random.nextInt(2)), letter);
            cells.set(row, column, text.toString());
        }
    };

    private static final List<String> ODD = List.of(
            "",
            " ",
            "-",
            "0",
            "-0",
            "1e9",
            "1E999999999",
            "NaN",
            "99999999999999999999999999",
            "9.223.372.036.854.775.807,99",
            "92233720368547758,07",
            "-92233720368547758,08",
            "1,005",
            "1.5",
            "12.34",
            "12,3,4",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "-0001-01-01",
            "31-12-2499",
            "2026-W54",
            "#REF!",
            "=1+1",
            "<script>",
            "%s%n",
            "'; DROP TABLE",
            "\uD83D\uDE00",
            "\u202E2.800",
            "\u200B",
            "\u0130stanbul",
            "ﬁ",
            "null",
            "Ballerup",
            "København",
            "Christiansø",
            "kontanthjælp",
            "Hele landet",
            "I alt",
            "æ".repeat(300),
            "7".repeat(40_000));

    private final Promise promise;
    private final Predicate<Asked> isFor;

    CellChange(Promise promise, Predicate<Asked> isFor) {
        this.promise = promise;
        this.isFor = isFor;
    }

    abstract void change(Cells cells, Asked asked, Random random);

    Promise promise() {
        return promise;
    }

    boolean addsNothing() {
        return this == A_TITLE_ABOVE || this == AN_EMPTY_ROW;
    }

    boolean isFor(Asked asked) {
        return isFor.test(asked);
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static int anyColumn(Cells cells, int row, Random random) {
        return random.nextInt(cells.rows().get(row).size());
    }

    private static void eachAmount(Cells cells, Asked asked, UnaryOperator<String> written) {
        int column = asked.amountColumn(cells.rows().get(0));
        for (int row = 1; column >= 0 && row < cells.rows().size(); row++) {
            if (Amounts.isOne(cells.get(row, column))) {
                cells.set(row, column, written.apply(cells.get(row, column)));
            }
        }
    }
}
