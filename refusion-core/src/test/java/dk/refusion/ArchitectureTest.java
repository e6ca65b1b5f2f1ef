package dk.refusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library keeps every rule, and every rule finds the violation that is planted for it. */
class ArchitectureTest {
    private static final String ROOT = "dk.refusion";
    private static final Pattern ROW_OF_ROOM = Pattern.compile("(?m)^\\| `([a-z]+)` \\| ");
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(Refusion.class.getProtectionDomain().getCodeSource().getLocation());

    @ParameterizedTest
    @MethodSource
    void the_library_keeps_its_rules(ArchRule rule) {
        rule.check(LIBRARY);
    }

    static List<ArchRule> the_library_keeps_its_rules() {
        return new ArchitectureRules(ROOT).all();
    }

    @Test
    void the_rules_see_the_library_and_nothing_planted() {
        assertThat(LIBRARY.contain(Refusion.class)).isTrue();
        assertThat(LIBRARY).noneMatch(type -> type.getPackageName().contains("planted"));
    }

    @Test
    void a_room_is_exported_unless_the_rules_know_that_it_is_not() throws IOException {
        String module = Files.readString(Path.of("src", "main", "java", "module-info.java"));

        assertThat(ArchitectureRules.rooms())
                .allSatisfy(room -> assertThat(module.contains("exports dk.refusion." + room + ";"))
                        .as(room)
                        .isEqualTo(!ArchitectureRules.NOT_EXPORTED.contains(room)));
    }

    @Test
    void the_readme_lists_every_room_that_is_exported_after_those_that_it_stands_on() throws IOException {
        List<String> listed = ROW_OF_ROOM
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsAll(Sets.difference(ArchitectureRules.rooms(), ArchitectureRules.NOT_EXPORTED));
        assertThat(listed)
                .allSatisfy(room -> assertThat(ArchitectureRules.below(room))
                        .as(room)
                        .allMatch(below -> !listed.contains(below) || listed.indexOf(below) < listed.indexOf(room)));
    }

    @Test
    void a_room_that_is_not_in_the_table_is_found() {
        assertThat(violations("room", ArchitectureRules::everyPackageIsARoom))
                .singleElement()
                .asString()
                .contains("attic.Box is in no known room");
    }

    @Test
    void an_arrow_upwards_is_found_and_one_downwards_or_from_the_door_is_not() {
        assertThat(violations("arrow", ArchitectureRules::arrowsPointDown))
                .isNotEmpty()
                .allMatch(violation -> violation.startsWith("law stands on [json, ladder, money, time], but: ")
                        && (violation.contains("arrow.refund.Refund") || violation.contains("arrow.Door")))
                .anyMatch(violation -> violation.contains("arrow.Door"))
                .anyMatch(violation -> violation.contains("arrow.refund.Refund"));
    }

    @Test
    void a_cycle_of_packages_is_found() {
        assertThat(violations("cycle", ArchitectureRules::noCycles))
                .singleElement()
                .asString()
                .contains("Cycle detected", "cycle.egg", "cycle.hen");
    }

    @Test
    void guava_generated_classes_and_floating_point_in_signatures_are_found() {
        assertThat(violations("signature", ArchitectureRules::cleanSignatures).stream()
                        .map(violation -> violation.substring(violation.indexOf("signature.") + "signature.".length())))
                .containsExactlyInAnyOrder(
                        "Leaky.primitive() shows double",
                        "Leaky.array() shows float",
                        "Leaky.boxedInside() shows java.lang.Double",
                        "Leaky.taken(java.util.Map) shows java.lang.Float",
                        "Leaky.function(java.util.function.ToDoubleFunction) shows java.util.function.ToDoubleFunction",
                        "Leaky.bounded() shows com.google.common.collect.ImmutableList",
                        "Leaky.bounded() shows com.google.common.collect.ImmutableList",
                        "Leaky.generated() shows dk.refusion.planted.signature.ImmutableLeaky",
                        "Leaky.wide shows com.google.common.collect.Range",
                        "Leaky$Inner shows com.google.common.collect.ForwardingObject",
                        "Leaky$Inner.delegate() shows com.google.common.base.Splitter");
    }

    @Test
    void a_package_that_says_nothing_about_null_is_found() {
        assertThat(violations("nullness", ArchitectureRules::nullMarkedPackages))
                .contains("dk.refusion.planted.nullness is not @NullMarked");
    }

    @Test
    void null_given_or_taken_is_found_wherever_it_hides() {
        assertThat(violations("nullness", ArchitectureRules::nothingNullable))
                .hasSize(4)
                .anyMatch(violation -> violation.contains(".given()"))
                .anyMatch(violation -> violation.contains(".inside()"))
                .anyMatch(violation -> violation.contains(".array()"))
                .anyMatch(violation -> violation.contains(".taken("));
    }

    @Test
    void a_class_that_anyone_may_extend_is_found() {
        assertThat(violations("open", ArchitectureRules::closedTypes))
                .containsExactly("dk.refusion.planted.open.Open is neither final, sealed, enum, record nor interface");
    }

    @Test
    void a_field_that_can_change_is_found() {
        assertThat(violations("open", ArchitectureRules::fixedFields))
                .containsExactlyInAnyOrder(
                        "dk.refusion.planted.open.Open.state is not final",
                        "dk.refusion.planted.open.Open.shared is not final",
                        "dk.refusion.planted.open.Open$Builder.leaked is not final");
    }

    @Test
    void a_package_called_util_is_found() {
        assertThat(violations("words", ArchitectureRules::wordsThatSaySomething))
                .containsExactly("dk.refusion.planted.words.util.Things is in a package called util");
    }

    @Test
    void a_value_that_does_not_say_what_it_is_is_found() {
        assertThat(violations("words", ArchitectureRules::valuesThatSayWhatTheyAre))
                .containsExactly("dk.refusion.planted.words.Silent has no toString of its own");
    }

    @Test
    void luggage_that_kryo_or_java_drops_is_found() {
        assertThat(violations("travel", ArchitectureRules::lightLuggage))
                .containsExactlyInAnyOrder(
                        "dk.refusion.planted.travel.Suitcase.collection does not travel",
                        "dk.refusion.planted.travel.Suitcase.optional does not travel",
                        "dk.refusion.planted.travel.Suitcase.derived does not travel",
                        "dk.refusion.planted.travel.Suitcase.stranger does not travel");
    }

    private static List<String> violations(String planted, Function<ArchitectureRules, ArchRule> rule) {
        String root = ROOT + ".planted." + planted;
        return rule.apply(new ArchitectureRules(root))
                .evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .getDetails();
    }
}
