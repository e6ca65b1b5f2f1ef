package dk.refusion;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What holds the layout of the library: which room stands on which, and what its public face may show. */
final class ArchitectureRules {
    /** Each room, ground floor first, and the rooms that it stands on; what those stand on is understood. */
    private static final Map<String, Set<String>> STANDS_ON = Map.ofEntries(
            entry("json", Set.of()),
            entry("money", Set.of("json")),
            entry("language", Set.of("money")),
            entry("time", Set.of("json")),
            entry("spelling", Set.of()),
            entry("municipality", Set.of("json", "spelling")),
            entry("shipped", Set.of()),
            entry("table", Set.of("money", "time", "municipality")),
            entry("price", Set.of("money", "shipped")),
            entry("account", Set.of("language", "table", "shipped")),
            entry("ladder", Set.of("money", "time")),
            entry("law", Set.of("ladder")),
            entry("walk", Set.of("law", "municipality")),
            entry("history", Set.of("walk", "table")),
            entry("refund", Set.of("history", "language")),
            entry("nation", Set.of("refund")),
            entry("audit", Set.of("refund")),
            entry("booking", Set.of("refund", "account")),
            entry("file", Set.of("language", "law", "municipality")),
            entry("reading", Set.of("file", "audit", "nation")),
            entry("investment", Set.of("language", "time", "price")),
            entry("duration", Set.of("law", "investment")),
            entry("indicator", Set.of("language", "table", "shipped")),
            entry("compensation", Set.of("language", "table", "shipped")));

    /** Rooms that module-info leaves out: their public types serve the rooms above them, and nobody else. */
    static final Set<String> NOT_EXPORTED = Set.of("shipped", "spelling", "walk");

    private static final Set<String> EMPTY_WORDS = Set.of("util", "utils", "common", "impl");
    private static final Pattern CHANGING = Pattern.compile(".*(Builder|Counter)");
    private static final Pattern FLOATING = Pattern.compile("double|float|java\\..*(Double|Float).*");

    private static final Pattern LIGHT = Pattern.compile(
            "java\\.lang\\.(String|Integer|Long)|java\\.math\\.BigInteger|java\\.time\\.(LocalDate|YearMonth)");

    private final String root;

    /** The rules for a tree of packages; its root package is the door, which may use every room. */
    ArchitectureRules(String root) {
        this.root = root;
    }

    static Set<String> rooms() {
        return STANDS_ON.keySet();
    }

    List<ArchRule> all() {
        return List.of(
                everyPackageIsARoom(),
                arrowsPointDown(),
                noCycles(),
                cleanSignatures(),
                nullMarkedPackages(),
                nothingNullable(),
                closedTypes(),
                fixedFields(),
                wordsThatSaySomething(),
                valuesThatSayWhatTheyAre(),
                lightLuggage());
    }

    ArchRule everyPackageIsARoom() {
        return rule(
                "live in a room of the house",
                type -> isDoor(type) || STANDS_ON.containsKey(room(type))
                        ? Stream.of()
                        : Stream.of(
                                type.getName() + " is in no known room; add " + room(type) + " to the table of rooms"));
    }

    ArchRule arrowsPointDown() {
        return rule(
                "use only the rooms that theirs stands on",
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> arrow.getTargetClass().getPackageName().startsWith(root))
                        .filter(arrow ->
                                !isDoor(type) && !room(arrow.getTargetClass()).equals(room(type)))
                        .filter(arrow -> isDoor(arrow.getTargetClass())
                                || !below(room(type)).contains(room(arrow.getTargetClass())))
                        .map(arrow ->
                                room(type) + " stands on " + below(room(type)) + ", but: " + arrow.getDescription()));
    }

    ArchRule noCycles() {
        return slices().assignedFrom(new PackageByPackage(root)).should().beFreeOfCycles();
    }

    ArchRule cleanSignatures() {
        return rule(
                "show no Guava, no generated class and no floating point",
                type -> signatures(type)
                        .flatMap(signature -> signature.types().stream()
                                .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
                                .map(JavaClass::getBaseComponentType)
                                .filter(ArchitectureRules::isUnclean)
                                .map(unclean -> signature.where() + " shows " + unclean.getName())));
    }

    ArchRule nullMarkedPackages() {
        return rule(
                "be in a package that is @NullMarked",
                type -> type.getPackage().isAnnotatedWith(NullMarked.class)
                        ? Stream.of()
                        : Stream.of(type.getPackageName() + " is not @NullMarked"));
    }

    ArchRule nothingNullable() {
        return rule(
                "neither give nor take null", type -> isShown(type) ? Nullness.nullable(type.reflect()) : Stream.of());
    }

    ArchRule closedTypes() {
        return rule(
                "be closed to subclasses of others",
                type -> !isShown(type) || isClosed(type.reflect())
                        ? Stream.of()
                        : Stream.of(type.getName() + " is neither final, sealed, enum, record nor interface"));
    }

    ArchRule fixedFields() {
        return rule(
                "have only final fields, builders and counters apart",
                type -> type.getFields().stream()
                        .filter(field -> isShown(type) && !field.getModifiers().contains(JavaModifier.FINAL))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE)
                                || !CHANGING.matcher(type.getSimpleName()).matches())
                        .map(field -> field.getFullName() + " is not final"));
    }

    ArchRule wordsThatSaySomething() {
        return rule(
                "live in packages whose names say something",
                type -> Stream.of(type.getPackageName().split("\\."))
                        .filter(EMPTY_WORDS::contains)
                        .map(word -> type.getName() + " is in a package called " + word));
    }

    /** What a session prints must be short and made by hand: neither a hash code nor a list of all fields. */
    ArchRule valuesThatSayWhatTheyAre() {
        return rule(
                "say in their own toString what they are",
                type -> !isShown(type) || !hasValue(type) || saysWhatItIs(type)
                        ? Stream.of()
                        : Stream.of(type.getName() + " has no toString of its own"));
    }

    /**
     * What is Serializable has no fields but those that Java's serialisation and Kryo both carry over: no collection of
     * any library, no {@code Optional}, nothing transient.
     */
    ArchRule lightLuggage() {
        return rule(
                "travel with numbers, texts, dates, enums, and arrays of them only",
                type -> !type.isAssignableTo(Serializable.class) || type.isEnum()
                        ? Stream.of()
                        : type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> field.getModifiers().contains(JavaModifier.TRANSIENT)
                                        || !isLight(field.getRawType().getBaseComponentType()))
                                .map(field -> field.getFullName() + " does not travel"));
    }

    private boolean isLight(JavaClass type) {
        return type.isPrimitive()
                || type.isEnum()
                || LIGHT.matcher(type.getName()).matches()
                || (type.getPackageName().startsWith(root) && type.isAssignableTo(Serializable.class));
    }

    private ArchRule rule(String should, Function<JavaClass, Stream<String>> violations) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>(should) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(violation -> events.add(violated(type, violation)));
            }
        });
    }

    private boolean isDoor(JavaClass type) {
        return type.getPackageName().equals(root);
    }

    private String room(JavaClass type) {
        return isDoor(type)
                ? "the door"
                : type.getPackageName().substring(root.length() + 1).split("\\.", 2)[0];
    }

    static Set<String> below(String room) {
        Set<String> below = new TreeSet<>();
        for (String floor : STANDS_ON.getOrDefault(room, Set.of())) {
            below.add(floor);
            below.addAll(below(floor));
        }
        return below;
    }

    /** Whether users see the type: it is public, and so are the types around it, in a room that is exported. */
    private static boolean isShown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && NOT_EXPORTED.stream().noneMatch(room -> type.getPackageName().endsWith("." + room))
                && type.getEnclosingClass().map(ArchitectureRules::isShown).orElse(true);
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isClosed(Class<?> type) {
        return type.isInterface() || type.isEnum() || type.isSealed() || Modifier.isFinal(type.getModifiers());
    }

    /** Whether a user can hold an instance as a result: it has state, and is none that changes on its way to one. */
    private static boolean hasValue(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isAssignableTo(Throwable.class)
                && !CHANGING.matcher(type.getSimpleName()).matches()
                && type.getMethods().stream()
                        .anyMatch(method -> !method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean saysWhatItIs(JavaClass type) {
        return type.tryGetMethod("toString").isPresent()
                || (!type.getSubclasses().isEmpty()
                        && type.getSubclasses().stream()
                                .allMatch(one -> !isUnclean(one)
                                        && one.tryGetMethod("toString").isPresent()));
    }

    private static boolean isUnclean(JavaClass type) {
        return type.getName().startsWith("com.google.")
                || type.getSimpleName().startsWith("Immutable")
                || FLOATING.matcher(type.getName()).matches();
    }

    private static Stream<Signature> signatures(JavaClass type) {
        if (!isShown(type)) {
            return Stream.of();
        }
        Stream<Signature> heads = Stream.concat(
                        type.getSuperclass().stream(),
                        Stream.concat(type.getInterfaces().stream(), type.getTypeParameters().stream()))
                .map(head -> new Signature(type.getName(), List.of(head)));
        Stream<Signature> fields = type.getFields().stream()
                .filter(field -> isShown(field.getModifiers()))
                .map(ArchitectureRules::signature);
        Stream<Signature> methods = type.getCodeUnits().stream()
                .filter(method ->
                        isShown(method.getModifiers()) && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(method -> new Signature(
                        method.getFullName(),
                        Stream.of(
                                        Stream.of(method.getReturnType()),
                                        method.getParameterTypes().stream(),
                                        method.getTypeParameters().stream(),
                                        method.getExceptionTypes().stream())
                                .<JavaType>flatMap(Function.identity())
                                .toList()));
        return Stream.of(heads, fields, methods).flatMap(Function.identity());
    }

    private static Signature signature(JavaField field) {
        return new Signature(field.getFullName(), List.of(field.getType()));
    }

    private record Signature(String where, List<JavaType> types) {}

    private record PackageByPackage(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(root)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + root;
        }
    }
}
