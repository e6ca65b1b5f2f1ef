package dk.refusion.examples.cli.schema;

import dk.refusion.examples.cli.output.WrongUse;
import dk.refusion.examples.files.json.Shape;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code refusion schema}. */
@Command(
        name = "schema",
        footer = {"  refusion schema", "  refusion schema payments > payments.schema.json"})
@SuppressWarnings("NullAway.Init") // the command line sets the field
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FORMAT")
    private Optional<String> format = Optional.empty();

    /** The command. */
    public SchemaCommand() {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.map(this::schema).orElseGet(SchemaCommand::list).stripTrailing() + "\n");
        out.flush();
        return 0;
    }

    private String schema(String text) {
        try {
            return Shape.parse(text).schema();
        } catch (IllegalArgumentException e) {
            throw new WrongUse(spec.commandLine(), "format-name", e, text);
        }
    }

    private static String list() {
        StringBuilder lines = new StringBuilder();
        for (Shape shape : Shape.values()) {
            String title = JsonMapper.shared()
                    .readTree(shape.schema())
                    .required("title")
                    .stringValue();
            lines.append(String.format("%-24s%s\n", shape.format(), title));
        }
        return lines.toString();
    }
}
