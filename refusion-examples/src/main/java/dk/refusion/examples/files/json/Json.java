package dk.refusion.examples.files.json;

import dk.refusion.Refusion;
import dk.refusion.file.Problem;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Language;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.refund.RefundAmounts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The words in which every JSON document of the command line is written. */
public final class Json {
    /** So many decimals has a ratio that no decimal number writes. */
    public static final int RATIO_DECIMALS = 8;

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES));

    private Json() {}

    /**
     * A document with its format and version, and the version of the library that calculated it.
     *
     * @param shape what the document is
     * @return the document, to be filled
     */
    public static ObjectNode document(Shape shape) {
        return object().put("format", shape.format())
                .put("version", shape.version())
                .put("library", Refusion.version());
    }

    /**
     * Adds the law that a result was settled by.
     *
     * @param document the document
     * @param law the law
     */
    public static void law(ObjectNode document, Legislation law) {
        document.put("legislation", law.name());
        law.rules().stream()
                .map(BenefitRule::validFrom)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> document.put("legislationFrom", day.toString()));
    }

    /**
     * An object without fields.
     *
     * @return the object, to be filled
     */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * An array of texts.
     *
     * @param texts the texts
     * @return the array
     */
    public static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /**
     * What the library itself says that values are as JSON.
     *
     * @param values values of the library
     * @return an array of them
     */
    public static JsonNode tree(Collection<? extends Written> values) {
        return JsonMapper.shared().valueToTree(values);
    }

    /**
     * An array of objects.
     *
     * @param objects the objects
     * @return the array
     */
    public static ArrayNode objects(Collection<ObjectNode> objects) {
        return JsonNodeFactory.instance.arrayNode().addAll(objects);
    }

    /**
     * An amount in kroner.
     *
     * @param amount the amount
     * @return the number of kroner with two decimals, such as {@code 15700000.00}
     */
    public static String kroner(Money amount) {
        return amount.asJson();
    }

    /**
     * An exact ratio as a decimal number.
     *
     * @param ratio the ratio
     * @return the number, rounded half up to {@link #RATIO_DECIMALS} decimals, without needless zeros
     */
    public static String ratio(Ratio ratio) {
        BigDecimal plain = ratio.rounded(RATIO_DECIMALS, Rounding.HALF_UP).stripTrailingZeros();
        return plain.toPlainString();
    }

    /**
     * Amounts by year with their total.
     *
     * @param series the amounts
     * @return an object with {@code years} (year to kroner, absent years left out) and {@code total}
     */
    public static ObjectNode series(MoneySeries series) {
        ObjectNode years = object();
        series.amounts().forEach((year, amount) -> years.put(year.toString(), kroner(amount)));
        ObjectNode node = object();
        node.set("years", years);
        return node.put("total", kroner(series.total()));
    }

    /**
     * Amounts of refund.
     *
     * @param amounts the amounts
     * @return an object with {@code gross}, {@code refund}, {@code coFinancing} and {@code ownShare} in kroner
     */
    public static ObjectNode amounts(RefundAmounts amounts) {
        return object().put("gross", kroner(amounts.gross()))
                .put("refund", kroner(amounts.refund()))
                .put("coFinancing", kroner(amounts.coFinancing()))
                .put("ownShare", kroner(amounts.ownShare()));
    }

    /**
     * A rate of refund.
     *
     * @param rate the rate
     * @return the number of per cent that the state refunds, such as {@code 80}
     */
    public static String percent(RefundRate rate) {
        return ratio(rate.refund().asRatio().times(100));
    }

    /**
     * What is wrong with a line, a cell or a field.
     *
     * @param problem the problem
     * @return an object with {@code line} and {@code column} where there are any, {@code columnName}, {@code value},
     *     {@code right} and {@code rightInEnglish}
     */
    public static ObjectNode problem(Problem problem) {
        ObjectNode node = object();
        problem.line().ifPresent(line -> node.put("line", line));
        problem.column().ifPresent(column -> node.put("column", column));
        return node.put("columnName", problem.columnName())
                .put("value", problem.value())
                .put("right", problem.right())
                .put("rightInEnglish", problem.right(Language.ENGLISH));
    }

    /**
     * The text of a document.
     *
     * @param document the document
     * @return indented lines without a line break after the last
     */
    public static String write(ObjectNode document) {
        return WRITER.writeValueAsString(document);
    }
}
