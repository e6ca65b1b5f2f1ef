package dk.refusion.examples.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.refusion.examples.cli.DanishWords;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence that the readers of files have, in both languages. */
class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final JavaClasses READERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.refusion.file", "dk.refusion.reading", "dk.refusion.examples.files");

    @Test
    void a_sentence_is_a_constant_so_that_its_places_are_checked_when_its_class_is_loaded() {
        List<String> others = READERS.stream()
                .filter(one -> !one.isEquivalentTo(Sentence.class))
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(Sentence.class)
                        && call.getTarget().getName().equals("of")
                        && call.getTarget().getRawParameterTypes().size() == 2
                        && !call.getOrigin().getName().equals("<clinit>"))
                .map(call -> call.getDescription())
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void every_sentence_has_the_same_places_in_both_languages_and_is_english_in_english() throws Exception {
        List<Sentence> all = new ArrayList<>();
        for (JavaClass one : READERS) {
            all.addAll(sentences(Class.forName(one.getName())));
        }

        assertThat(all).hasSizeGreaterThan(200).allSatisfy(sentence -> {
            String danish = sentence.in(Language.DANISH);
            String english = sentence.in(Language.ENGLISH);
            assertThat(places(english)).isEqualTo(places(danish));
            assertThat(DanishWords.in(english)).as(english).isEmpty();
            if (danish.replaceAll("\\{\\d}", "").chars().anyMatch(Character::isLetter)) {
                assertThat(english).isNotEqualTo(danish);
            }
        });
    }

    private static List<Sentence> sentences(Class<?> type) throws IllegalAccessException {
        List<Sentence> found = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Sentence.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                found.add((Sentence) field.get(null));
            }
        }
        return found;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group())
                .sorted()
                .distinct()
                .toList();
    }
}
