package dk.refusion.examples.files.statistics;

import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A dataset of JSON-stat 2 or 1, as Statistikbanken and Eurostat give it, as rows: a column for each dimension, the value last.
 *
 * <p>Areas and periods are their codes where these can be read, else their labels; all other categories are their labels, a
 * total with its code before it. A number that is not there, or null, is missing and not zero. A measure in thousands is
 * multiplied; one in per cent is refused, since it counts no persons.
 */
final class JsonStat {
    private static final String VALUE = "INDHOLD";
    private static final String MISSING = "..";
    private static final Pattern TOTAL = Pattern.compile("TOT[A-Z]*");
    private static final Pattern SHARE = Pattern.compile("(?iU).*(pct|procent|per ?cent|%).*");
    private static final Pattern THOUSANDS = Pattern.compile("(?iU).*(1[. \\u00A0]?000\\b|tusind|thousand|\\bTHS).*");
    private static final Pattern PERSONS =
            Pattern.compile("(?iU).*(person|fuldtid|folketal|population|antal|number).*");

    private static final Sentence GET_AGAIN =
            Sentence.of("hent filen igen som JSON-stat; {0}", "get the file once more as JSON-stat; {0}");
    private static final Sentence OTHER_SIZE = Sentence.of(
            "dimensionerne har {0} kategorier, men size er {1}", "the dimensions have {0} categories, but size is {1}");
    private static final Sentence NO_CATEGORIES =
            Sentence.of("dimensionen {0} har ingen kategorier", "the dimension {0} has no categories");
    private static final Sentence OTHER_COUNT = Sentence.of("value skal have {0} tal", "value must have {0} numbers");
    private static final Sentence SHARES =
            Sentence.of("enheden er {0}; hent antallet af personer", "the unit is {0}; get the number of persons");
    private static final Sentence SEVERAL_MEASURES = Sentence.of(
            "{0} har flere mål; hent tabellen for ét af dem, fuldtidspersoner",
            "{0} has several measures; get the table for one of them, full-time persons (\"fuldtidspersoner\")");
    private static final Sentence ONE_MEASURE = Sentence.of("{0} er læst, ikke {1}", "{0} is read, not {1}");

    /** One dimension. */
    private record Dimension(String id, String label, List<String> codes, Map<?, ?> labels, Map<?, ?> units) {
        String label(int place) {
            return labels.get(codes.get(place)) instanceof String text ? text : codes.get(place);
        }

        boolean isCalled(String... names) {
            return List.of(names).contains(id.toLowerCase(Locale.ROOT));
        }
    }

    private final TextFile file;
    private final List<Dimension> dimensions;
    private final Object values;
    private final Map<?, ?> role;

    private JsonStat(TextFile file, List<Dimension> dimensions, Object values, Map<?, ?> role) {
        this.file = file;
        this.dimensions = dimensions;
        this.values = values;
        this.role = role;
    }

    /** The rows of a dataset, with a head; empty if the object is none. */
    static Optional<List<List<Object>>> rows(TextFile file, Map<?, ?> object) {
        Map<?, ?> dataset = object.get("dataset") instanceof Map<?, ?> first ? first : object;
        Map<?, ?> dimension = map(dataset, "dimension");
        Map<?, ?> shape = dataset.containsKey("id") ? dataset : dimension;
        Object values = dataset.get("value");
        if (!(shape.get("id") instanceof List<?> ids) || values == null) {
            return Optional.empty();
        }
        List<Dimension> dimensions = ids.stream()
                .map(String::valueOf)
                .map(id -> dimension(file, id, map(dimension, id)))
                .toList();
        List<Integer> sizes = dimensions.stream().map(one -> one.codes().size()).toList();
        if (!sizes.equals(shape.get("size"))) {
            throw bad(file, OTHER_SIZE.with(sizes, String.valueOf(shape.get("size"))));
        }
        Map<?, ?> role = map(shape.containsKey("role") ? shape : dataset, "role");
        return Optional.of(new JsonStat(file, dimensions, values, role).rows());
    }

    private static Dimension dimension(TextFile file, String id, Map<?, ?> dimension) {
        Map<?, ?> category = map(dimension, "category");
        Map<?, ?> labels = map(category, "label");
        List<String> codes;
        if (category.get("index") instanceof List<?> list) {
            codes = list.stream().map(String::valueOf).toList();
        } else if (category.get("index") instanceof Map<?, ?> places) {
            codes = places.entrySet().stream()
                    .sorted(Comparator.comparingInt(one -> one.getValue() instanceof Integer place ? place : -1))
                    .map(one -> String.valueOf(one.getKey()))
                    .toList();
        } else {
            codes = labels.keySet().stream().map(String::valueOf).limit(1).toList();
        }
        if (codes.isEmpty()) {
            throw bad(file, NO_CATEGORIES.with(id));
        }
        String label = dimension.get("label") instanceof String text ? text : id;
        return new Dimension(id, label, codes, labels, map(category, "unit"));
    }

    private List<List<Object>> rows() {
        Optional<Dimension> measure =
                dimensions.stream().filter(this::isMeasure).findFirst();
        int wanted = measure.map(this::fullTimePersons).orElse(0);
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>(dimensions.stream()
                .filter(one -> !measure.equals(Optional.of(one)))
                .map(this::heading)
                .toList());
        head.add(VALUE);
        rows.add(head);
        int[] places = new int[dimensions.size()];
        int count = count();
        for (int i = 0; i < count; i++) {
            List<Object> row = new ArrayList<>();
            boolean isWanted = true;
            for (int d = 0; d < places.length; d++) {
                if (measure.equals(Optional.of(dimensions.get(d)))) {
                    isWanted = places[d] == wanted;
                } else {
                    row.add(text(dimensions.get(d), places[d]));
                }
            }
            if (isWanted) {
                row.add(scaled(value(i), places));
                rows.add(row);
            }
            next(places);
        }
        return rows;
    }

    /** Whether the categories are different kinds of numbers. */
    private boolean isMeasure(Dimension one) {
        return is(one, "metric")
                || one.isCalled("contentscode")
                || (one.isCalled("unit") && one.codes().size() > 1);
    }

    private int count() {
        long count = 1;
        for (Dimension one : dimensions) {
            count = Math.multiplyExact(count, one.codes().size());
        }
        boolean isWhole = values instanceof List<?> list ? list.size() == count : values instanceof Map<?, ?>;
        if (!isWhole || count > Integer.MAX_VALUE) {
            throw bad(file, OTHER_COUNT.with(count));
        }
        return (int) count;
    }

    private void next(int[] places) {
        for (int d = places.length - 1; d >= 0; d--) {
            if (++places[d] < dimensions.get(d).codes().size()) {
                return;
            }
            places[d] = 0;
        }
    }

    private Object value(int place) {
        Object value =
                values instanceof List<?> list ? list.get(place) : ((Map<?, ?>) values).get(String.valueOf(place));
        return value == null ? MISSING : PortalJson.cell(value);
    }

    /** The value in its unit. */
    private Object scaled(Object value, int[] places) {
        for (int d = 0; d < places.length; d++) {
            Dimension one = dimensions.get(d);
            String code = one.codes().get(places[d]);
            String unit = String.join(
                    " ",
                    map(one.units(), code).get("base") instanceof String base ? base : "",
                    one.isCalled("unit") ? code + " " + one.label(places[d]) : "");
            if (SHARE.matcher(unit).matches()) {
                throw bad(file, SHARES.with(unit.strip()));
            }
            if (THOUSANDS.matcher(unit).matches()) {
                return value.equals(MISSING) ? value : new BigDecimal(value.toString()).movePointRight(3);
            }
        }
        return value;
    }

    /** The one of several measures that counts persons. */
    private int fullTimePersons(Dimension measure) {
        if (measure.codes().size() == 1) {
            return 0;
        }
        List<Integer> persons = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < measure.codes().size(); i++) {
            if (PERSONS.matcher(measure.label(i)).matches()
                    && !SHARE.matcher(measure.label(i)).matches()) {
                persons.add(i);
            } else {
                others.add(measure.label(i));
            }
        }
        if (persons.size() != 1) {
            throw bad(file, SEVERAL_MEASURES.with(measure.label()));
        }
        file.remarks()
                .accept(ONE_MEASURE
                        .with(measure.label(persons.get(0)), String.join(", ", others))
                        .about(file.name()));
        return persons.get(0);
    }

    private Object heading(Dimension one) {
        return is(one, "time") || one.isCalled("tid", "time")
                ? "TID"
                : is(one, "geo") || one.isCalled("geo") ? "OMRÅDE" : one.label().isBlank() ? one.id() : one.label();
    }

    private Object text(Dimension one, int place) {
        String code = one.codes().get(place);
        String label = one.label(place);
        if (heading(one).equals("TID")) {
            return isReadable(code, Period::parse) ? code : label;
        }
        if (heading(one).equals("OMRÅDE")) {
            return isReadable(code, AreaName::parse) ? code : label;
        }
        return TOTAL.matcher(code).matches() ? code + " " + label : label;
    }

    private boolean is(Dimension one, String kind) {
        return role.get(kind) instanceof List<?> ids && ids.contains(one.id());
    }

    private static boolean isReadable(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException no) {
            return false;
        }
    }

    private static Map<?, ?> map(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> inner ? inner : Map.of();
    }

    private static BadInput bad(TextFile file, Sentence what) {
        return new BadInput(file.name(), GET_AGAIN.with(what));
    }
}
