package dk.refusion.examples;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What holds the wings of the application apart: files, report, and the commands. */
final class WingRules {
    private static final String PICOCLI = "picocli..";

    private final String files;
    private final String report;
    private final String commands;
    private final String output;
    private final String root;

    /** The rules for a tree of packages. */
    WingRules(String root) {
        this.root = root;
        this.files = root + ".files..";
        this.report = root + ".report..";
        this.commands = root + ".cli..";
        this.output = root + ".cli.output..";
    }

    List<ArchRule> all() {
        return List.of(everyPackageIsInAWing(), filesStandAlone(), theReportKnowsNoCommand(), commandsKnowNoOther());
    }

    /** A new wing is added here, so that somebody thinks of what it may know. */
    ArchRule everyPackageIsInAWing() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(files, report, commands, root + ".session", root + ".embedding", root + ".readme");
    }

    ArchRule filesStandAlone() {
        return noClasses()
                .that()
                .resideInAPackage(files)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PICOCLI, report, commands);
    }

    ArchRule theReportKnowsNoCommand() {
        return noClasses()
                .that()
                .resideInAPackage(report)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PICOCLI, commands);
    }

    /** What two commands need belongs to another wing, or to the output of all. */
    ArchRule commandsKnowNoOther() {
        return slices().matching(root + ".cli.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAPackage(output));
    }
}
