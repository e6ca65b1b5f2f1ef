package dk.refusion.examples.cli.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.refusion.Refusion;
import dk.refusion.account.GroupingKind;
import dk.refusion.audit.DeviationKind;
import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.cli.Main;
import dk.refusion.examples.files.json.Shape;
import dk.refusion.indicator.PeerComparison;
import dk.refusion.investment.Comparison;
import dk.refusion.investment.FlowTiming;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.money.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every document of the commands has the shape that its schema says, read by another JSON library than wrote it. */
class SchemaTest {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private record Document(Shape shape, String command) {}

    private static final List<Document> DOCUMENTS = List.of(
            new Document(Shape.PAYMENTS, "refunds --example"),
            new Document(Shape.REFUNDS, "refunds"),
            new Document(Shape.REFUNDS, "refunds --municipality Silkeborg --statement 2025-12"),
            new Document(Shape.REFUNDS, "refunds --explain person-001"),
            new Document(Shape.REFUNDS, "refunds --explain person-004 --statement 2026-06 --compare-with 2015"),
            new Document(Shape.REFUNDS, "refunds --legislation-date 2025-05-01"),
            new Document(Shape.REFUNDS, "refunds --payments mixed.csv --keep-good-rows"),
            new Document(Shape.INVESTMENT, "investment"),
            new Document(Shape.INVESTMENT, "investment --base-year 2015 --discount-rate 3"),
            new Document(Shape.INDICATOR, "indicator"),
            new Document(Shape.INDICATOR, "indicator --rate 120000 --target 5000000"),
            new Document(Shape.INDICATOR, "indicator --municipality Silkeborg --years 2010-2015"),
            new Document(Shape.INDICATOR, "indicator --statistics AUK01=exported.csv"),
            new Document(Shape.COMPENSATION, "compensation"),
            new Document(Shape.COMPENSATION, "compensation --by-landsdel --function 5.58.81 --whole-kroner"),
            new Document(Shape.MINISTRY_TABLE, "compensation --ministry"),
            new Document(Shape.AUDIT, "audit"),
            new Document(Shape.AUDIT, "audit --explain person-008"),
            new Document(Shape.AUDIT, "audit --explain person-008 --week 2026-W18"),
            new Document(Shape.AUDIT, "audit --explain-largest 20"),
            new Document(Shape.AUDIT, "audit --explain person-999"),
            new Document(Shape.ACCOUNTS, "accounts"),
            new Document(Shape.ACCOUNTS, "accounts refunded.csv --municipality Ballerup"),
            new Document(Shape.FUNCTION, "accounts --function 5.57.73"),
            new Document(Shape.FUNCTION, "accounts --function 5.57.71"),
            new Document(Shape.FUNCTION, "accounts --function 5.57.79"),
            new Document(Shape.DURATIONS, "durations"),
            new Document(Shape.DURATIONS, "durations stock.csv --assumptions shorter.csv"),
            new Document(Shape.NATION, "nation --persons 500 --seed 9007199254740993"),
            new Document(Shape.NATION, "nation --payments own.csv"),
            new Document(Shape.NATION, "nation --settlement yr.csv"));

    static Stream<Arguments> documents() {
        return DOCUMENTS.stream().map(one -> Arguments.of(one.shape(), one.command()));
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void write_files() throws IOException {
        Files.writeString(
                folder.resolve("own.csv"),
                CommandRun.refusion(folder, "refunds", "--example").out());
        Files.writeString(
                folder.resolve("yr.csv"),
                CommandRun.refusion(folder, "audit", "--example").out());
        Files.writeString(folder.resolve("refunded.csv"), """
                konto;navn;art;år;beløb
                5.57.71 dranst 1;Sygedagpenge;Budget;2014;900.000
                5.57.71 dranst 1;Sygedagpenge;Regnskab;2014;1.000.000
                5.57.71 dranst 2;Sygedagpenge, refusion;Regnskab;2014;-400.000
                """);
        Files.writeString(folder.resolve("exported.csv"), """
                OMRÅDE;YDELSESTYPE;TID;INDHOLD
                151;Kontanthjælp;2023;1000
                151;Kontanthjælp;2024;900
                000 Hele landet;Kontanthjælp;2023;100000
                000 Hele landet;Kontanthjælp;2024;100000
                411 Christiansø;Kontanthjælp;2024;1
                """);
        Files.writeString(folder.resolve("stock.csv"), """
                varighed;forløb
                0-4 uger;13.464
                5-8 uger;6.876
                9-13 uger;7.840
                """);
        Files.writeString(folder.resolve("shorter.csv"), """
                forudsætning;lav;forventet;høj
                ydelse;;arbejdsløshedsdagpenge;
                start;;2026-W02;
                horisont;;10;
                personer;;100;
                ugebeløb;;4.000;
                kortere forløb;;2;3
                pris pr. person;;50.000;
                """);
        Files.writeString(folder.resolve("mixed.csv"), """
                person;municipality;benefit;from;to;amount
                a;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800,00
                b;Ballerup;kontanthjælp;2026-01-05;2026-01-11;2.800.0
                """);
    }

    private static JsonNode schemaOf(Shape shape) throws JsonProcessingException {
        return JACKSON_2.readTree(shape.schema());
    }

    private static List<Error> errors(JsonNode schema, JsonNode document) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString())
                .validate(document.toString(), InputFormat.JSON);
    }

    /** The schema that also refuses every field that it does not describe. */
    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(SchemaTest::closed);
        return schema;
    }

    private JsonNode document(String command) throws JsonProcessingException {
        CommandRun run = CommandRun.refusion(folder, (command + " --format json").split(" ", -1));
        assertThat(run.exitCode()).isZero();
        return JACKSON_2.readTree(run.out());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_has_the_shape_of_its_schema_with_no_other_fields_and_says_who_calculated_it(
            Shape shape, String command) throws IOException {
        JsonNode document = document(command);

        assertThat(errors(closed(schemaOf(shape)), document)).isEmpty();
        assertThat(document.get("library").textValue()).isEqualTo(Refusion.version());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_number_is_one_that_javascript_would_round(Shape shape, String command) throws IOException {
        List<JsonNode> numbers = new ArrayList<>();
        collect(document(command), numbers);

        assertThat(numbers)
                .as(shape.format())
                .isNotEmpty()
                .allMatch(number -> number.isIntegralNumber() && number.longValue() < 1L << 31);
    }

    @Test
    void no_command_and_no_form_of_one_is_forgotten() {
        List<String> written = DOCUMENTS.stream()
                .map(one -> one.command().split(" ", -1)[0])
                .distinct()
                .toList();
        List<String> commands = Main.commands(folder).getSubcommands().entrySet().stream()
                .filter(command -> command.getValue().getCommandSpec().findOption("--format") != null)
                .map(Map.Entry::getKey)
                .toList();

        assertThat(written).containsExactlyInAnyOrderElementsOf(commands);
        assertThat(DOCUMENTS.stream().map(Document::shape))
                .as("the handler's answers are held against their schemas where the handler is tested")
                .containsAll(EnumSet.complementOf(EnumSet.of(Shape.TOTAL, Shape.LINES)));
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void a_schema_names_its_format_and_version_and_is_printed_by_the_command(Shape shape) throws IOException {
        JsonNode schema = schemaOf(shape);

        assertThat(schema.at("/properties/format/const").textValue()).isEqualTo(shape.format());
        assertThat(schema.at("/properties/version/const").intValue()).isEqualTo(shape.version());
        assertThat(schema.get("title").textValue()).isNotBlank();
        assertThat(CommandRun.refusion(folder, "schema", shape.format()).out()).isEqualTo(shape.schema());
        assertThat(CommandRun.refusion(folder, "schema").out())
                .contains(shape.format() + " ", schema.get("title").textValue());
    }

    /** What the definitions of the schemas that are constants of the library are called. */
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.of(
            "benefit", Benefit.class,
            "financing", Financing.class,
            "weekClass", WeekClass.class,
            "activity", Activity.class,
            "agreement", Agreement.class,
            "groupingKind", GroupingKind.class,
            "flowTiming", FlowTiming.class,
            "rule", Comparison.Rule.class,
            "reading", PeerComparison.class,
            "deviationKind", DeviationKind.class);

    @ParameterizedTest
    @EnumSource(Shape.class)
    void a_schema_has_an_id_and_lists_the_constants_of_the_library(Shape shape) throws IOException {
        JsonNode schema = schemaOf(shape);

        assertThat(schema.get("$id").textValue()).isEqualTo("https://refusion.dk/schema/" + shape.schemaFile());
        assertThat(schema.toString()).doesNotContain("[A-Z]", "[a-z]");
        schema.get("$defs").properties().forEach(definition -> {
            Class<? extends Enum<?>> constants = CONSTANTS.get(definition.getKey());
            if (constants != null) {
                assertThat(definition.getValue().get("enum"))
                        .extracting(JsonNode::textValue)
                        .containsExactlyElementsOf(Stream.of(constants.getEnumConstants())
                                .map(Enum::name)
                                .toList());
            }
            if (definition.getKey().equals("date")) {
                assertThat(definition.getValue().get("format").textValue()).isEqualTo("date");
            }
        });
    }

    @Test
    void a_format_without_a_schema_is_wrong_usage() {
        CommandRun run = CommandRun.refusion(folder, "schema", "money");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("FORMAT: a format is one that \"refusion schema\" lists, was \"money\"");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void default_mappers_of_jackson_2_and_jackson_3_carry_a_document_through_without_loss(Shape shape, String command)
            throws IOException {
        JsonNode document = document(command);
        String by2 = JACKSON_2.writeValueAsString(JACKSON_2.readValue(document.toString(), Object.class));
        JsonMapper jackson3 = JsonMapper.shared();
        String by3 = jackson3.writeValueAsString(jackson3.readValue(by2, Object.class));

        assertThat(JACKSON_2.readTree(by2)).as(shape.format()).isEqualTo(document);
        assertThat(JACKSON_2.readTree(by3)).as(shape.format()).isEqualTo(document);
    }

    private static void collect(JsonNode node, List<JsonNode> numbers) {
        if (node.isNumber()) {
            numbers.add(node);
        }
        node.forEach(child -> collect(child, numbers));
    }

    @Test
    void a_schema_refuses_what_has_another_shape() throws IOException {
        JsonNode right = document("refunds --example");
        JsonNode number = right.deepCopy();
        ((ObjectNode) number.get("payments").get(0)).put("amount", 1.5);
        JsonNode missing = right.deepCopy();
        ((ObjectNode) missing.get("payments").get(0)).remove("person");
        JsonNode other = right.deepCopy();
        ((ObjectNode) other).put("version", 2);

        JsonNode misspelt = right.deepCopy();
        ((ObjectNode) misspelt.get("payments").get(0)).put("registred", "2026-01-31");

        for (JsonNode wrong : List.of(number, missing, other, misspelt)) {
            assertThat(errors(schemaOf(Shape.PAYMENTS), wrong)).isNotEmpty();
        }
    }
}
