package dk.refusion.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.refusion.examples.cli.Main;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The application keeps its wings apart, and every rule finds the violation that is planted for it. */
class WingsTest {
    private static final String ROOT = "dk.refusion.examples";
    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @ParameterizedTest
    @MethodSource
    void the_application_keeps_its_rules(ArchRule rule) {
        rule.check(APPLICATION);
    }

    static List<ArchRule> the_application_keeps_its_rules() {
        return new WingRules(ROOT).all();
    }

    @Test
    void the_rules_see_the_application_and_nothing_planted() {
        assertThat(APPLICATION.contain(Main.class)).isTrue();
        assertThat(APPLICATION).noneMatch(type -> type.getPackageName().contains("planted"));
    }

    @Test
    void a_package_outside_the_wings_is_found() {
        assertThat(violations(WingRules::everyPackageIsInAWing))
                .singleElement()
                .asString()
                .contains("planted.shed.Tool");
    }

    @Test
    void a_reader_that_knows_the_screen_is_found() {
        assertThat(violations(WingRules::filesStandAlone))
                .allMatch(violation -> violation.contains("planted.files.Reader."))
                .anyMatch(violation -> violation.contains("picocli.CommandLine"))
                .anyMatch(violation -> violation.contains("planted.report.Sheet"))
                .anyMatch(violation -> violation.contains("planted.cli.first.First"));
    }

    @Test
    void a_page_that_knows_a_command_is_found_and_one_that_knows_a_file_is_not() {
        assertThat(violations(WingRules::theReportKnowsNoCommand))
                .isNotEmpty()
                .allMatch(violation ->
                        violation.contains("planted.report.Sheet.") && violation.contains("planted.cli.first.First"));
    }

    @Test
    void a_command_that_borrows_is_found_and_one_that_prints_is_not() {
        assertThat(violations(WingRules::commandsKnowNoOther))
                .singleElement()
                .asString()
                .contains("planted.cli.second.Second", "planted.cli.first.First")
                .doesNotContain("planted.cli.output.Paper");
    }

    private static List<String> violations(Function<WingRules, ArchRule> rule) {
        String root = ROOT + ".planted";
        return rule.apply(new WingRules(root))
                .evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .getDetails();
    }
}
