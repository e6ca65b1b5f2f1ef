package dk.refusion.examples.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The last words of the build: how many properties and tests ran, from the reports that they left.
 *
 * <p>It is a proof, not a decoration. Surefire does not find {@code *Properties} classes unless it is told to, and then
 * says nothing; so a test class without a report of this build fails the build, and so does a build without properties.
 */
final class TestSummary {
    private static final Pattern TEST_SOURCE = Pattern.compile("\\w+(Test|Properties)\\.java");
    private static final String PROPERTIES = "Properties";

    private final Instant start;
    private final List<String> withoutReport = new ArrayList<>();
    private int propertyClasses;
    private int properties;
    private int passed;
    private int failed;

    private TestSummary(Instant start) {
        this.start = start;
    }

    /**
     * Prints the summary of a build.
     *
     * @param args when the build started, in UTC, then the folders of its modules
     */
    public static void main(String[] args) throws IOException {
        System.out.println(
                of(Instant.parse(args[0]), Stream.of(args).skip(1).map(Path::of).toList()));
    }

    static String of(Instant start, List<Path> modules) throws IOException {
        TestSummary summary = new TestSummary(start);
        for (Path module : modules) {
            summary.count(module);
        }
        return summary.inWords();
    }

    private void count(Path module) throws IOException {
        Path sources = module.resolve("src/test/java");
        Path reports = module.resolve("target/surefire-reports");
        if (!Files.exists(sources)) {
            return;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path source : files.filter(TestSummary::isTest).sorted().toList()) {
                String path = sources.relativize(source).toString();
                String name =
                        path.substring(0, path.length() - ".java".length()).replaceAll("[/\\\\]", ".");
                count(name, reportsOf(name, reports));
            }
        }
    }

    private void count(String testClass, List<Path> reports) throws IOException {
        int before = passed;
        for (Path report : reports) {
            Element suite = root(report);
            int broken = number(suite, "failures") + number(suite, "errors");
            failed += broken;
            passed += number(suite, "tests") - broken - number(suite, "skipped");
        }
        if (reports.isEmpty()) {
            withoutReport.add(testClass);
        } else if (testClass.endsWith(PROPERTIES)) {
            propertyClasses++;
            properties += passed - before;
        }
    }

    /** The report of a class and of those nested in it, as far as this build wrote them. */
    private List<Path> reportsOf(String testClass, Path reports) throws IOException {
        if (!Files.exists(reports)) {
            return List.of();
        }
        Pattern name = Pattern.compile("TEST-" + Pattern.quote(testClass) + "(\\$.+)?\\.xml");
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.toList()) {
                if (name.matcher(file.getFileName().toString()).matches()
                        && !Files.getLastModifiedTime(file).toInstant().isBefore(start)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private String inWords() {
        if (!withoutReport.isEmpty()) {
            throw new IllegalStateException("each test class leaves a report, missing were " + withoutReport);
        }
        if (properties == 0) {
            throw new IllegalStateException("at least one property runs, was none");
        }
        String words = PROPERTIES + ": " + properties + " in " + propertyClasses + " classes\nTests: " + passed
                + " passed, " + failed + " failed";
        if (failed > 0) {
            throw new IllegalStateException("no test fails, was\n" + words);
        }
        return words;
    }

    private static boolean isTest(Path file) {
        return TEST_SOURCE.matcher(file.getFileName().toString()).matches();
    }

    private static Element root(Path report) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(report.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a test report is XML, was unreadable: " + report, e);
        }
    }

    private static int number(Element suite, String attribute) {
        return Integer.parseInt(suite.getAttribute(attribute));
    }
}
