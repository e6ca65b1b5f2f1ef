package dk.refusion;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What users of a module can name, as text: one line for each public type of an exported package, and under it one for each
 * member that it shows, inherited from hidden types or its own.
 */
final class Surface {
    private static final int SHOWN = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int TOLD = Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;

    private static final Set<Class<?>> EVERY_ONE = Set.of(Object.class, Enum.class, Record.class);
    private static final Set<String> OF_EVERY_TYPE =
            Set.of("toString[]", "hashCode[]", "equals[class java.lang.Object]");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values[]", "valueOf[class java.lang.String]");

    private Surface() {}

    /** The lines of all exported packages of the module whose classes lie in a folder. */
    static List<String> ofModule(Path classes) throws IOException {
        ModuleDescriptor module =
                ModuleFinder.of(classes).findAll().iterator().next().descriptor();
        List<String> lines = new ArrayList<>();
        for (String exported : module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList()) {
            Path folder = classes.resolve(exported.replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .map(file -> exported + "." + file.substring(0, file.length() - ".class".length()))
                        .sorted()
                        .map(Surface::load)
                        .filter(Surface::isShown)
                        .forEach(type -> lines.addAll(ofType(type)));
            }
        }
        return lines;
    }

    /** The line of a type and, indented, those of its members. */
    static List<String> ofType(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(head(type));
        constants(type).map(constant -> "    " + constant).forEach(lines::add);
        Stream.concat(constructors(type), methods(type))
                .map(member -> "    " + member)
                .forEach(lines::add);
        return lines;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Surface.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a class of the module is on the class path, missing was " + name, e);
        }
    }

    private static boolean isShown(Class<?> type) {
        return (type.getModifiers() & SHOWN) != 0
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isShown(type.getEnclosingClass()));
    }

    private static String head(Class<?> type) {
        List<Type> above = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        Class<?> superclass = type.getSuperclass();
        if (superclass != null && isShown(superclass) && !EVERY_ONE.contains(superclass)) {
            above.add(0, type.getGenericSuperclass());
        }
        Stream<Class<?>> permitted = type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.empty();
        return deprecated(type.isAnnotationPresent(Deprecated.class))
                + kind(type)
                + type.getName().replace('$', '.')
                + parameters(type, type)
                + list(" : ", above.stream().map(one -> name(one, type)))
                + list(" permits ", permitted.filter(Surface::isShown).map(one -> name(one, type)));
    }

    private static String kind(Class<?> type) {
        String openness = type.isSealed() ? "sealed " : "";
        if (type.isAnnotation()) {
            return "annotation ";
        }
        if (type.isInterface()) {
            return openness + "interface ";
        }
        if (type.isEnum()) {
            return "enum ";
        }
        if (type.isRecord()) {
            return "record ";
        }
        return modifiers(type.getModifiers()) + openness + "class ";
    }

    private static Stream<String> constants(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(Surface::isShown)
                .map(field -> field.isEnumConstant() ? field.getName() : constant(field));
    }

    private static String constant(Field field) {
        return deprecated(field.isAnnotationPresent(Deprecated.class))
                + modifiers(field.getModifiers())
                + name(field.getGenericType(), field.getDeclaringClass())
                + " "
                + field.getName();
    }

    private static Stream<String> constructors(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .filter(Surface::isShown)
                .map(constructor -> signature(constructor, "", type.getSimpleName()))
                .sorted();
    }

    private static Stream<String> methods(Class<?> type) {
        return shownMethods(type)
                .sorted(comparing(Method::getName))
                .map(method -> signature(method, returned(method), method.getName()))
                .distinct();
    }

    /** A hidden type above shows its methods through the one that is not hidden. */
    private static Stream<Method> shownMethods(Class<?> type) {
        Stream<Class<?>> hidden = Stream.concat(
                        Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(above -> !isShown(above));
        Stream<Method> own = Stream.of(type.getDeclaredMethods())
                .filter(Surface::isShown)
                .filter(method -> !isOfEvery(type, method))
                .sorted(comparing(Method::toGenericString));
        return Stream.concat(own, hidden.flatMap(Surface::shownMethods));
    }

    /** Whether nobody else implements the type, so that it is not told which of its methods it leaves open. */
    private static boolean isClosed(Class<?> type) {
        return type.isSealed() || type.isEnum() || type.isAnnotation();
    }

    private static boolean isOfEvery(Class<?> type, Method method) {
        String erased = method.getName() + Arrays.toString(method.getParameterTypes());
        return OF_EVERY_TYPE.contains(erased) || (type.isEnum() && OF_EVERY_ENUM.contains(erased));
    }

    private static String returned(Method method) {
        return (method.isDefault() ? "default " : "")
                + modifiers(
                        isClosed(method.getDeclaringClass())
                                ? method.getModifiers() & ~Modifier.ABSTRACT
                                : method.getModifiers())
                + parameters(method, method.getDeclaringClass()).replaceFirst(">$", "> ")
                + name(method.getGenericReturnType(), method.getDeclaringClass())
                + " ";
    }

    private static String signature(Executable member, String before, String name) {
        Class<?> owner = member.getDeclaringClass();
        String taken = Stream.of(member.getGenericParameterTypes())
                .map(type -> name(type, owner))
                .collect(joining(", ", "(", ")"));
        return deprecated(member.isAnnotationPresent(Deprecated.class))
                + before
                + name
                + (member.isVarArgs() ? taken.replaceFirst("\\[]\\)$", "...)") : taken)
                + list(" throws ", Stream.of(member.getGenericExceptionTypes()).map(type -> name(type, owner)));
    }

    private static boolean isShown(Member member) {
        return (member.getModifiers() & SHOWN) != 0 && !member.isSynthetic();
    }

    private static String deprecated(boolean deprecated) {
        return deprecated ? "@Deprecated " : "";
    }

    private static String modifiers(int modifiers) {
        String told = Modifier.toString(modifiers & TOLD);
        return told.isEmpty() ? "" : told + " ";
    }

    private static String parameters(GenericDeclaration declaration, Class<?> owner) {
        return Stream.of(declaration.getTypeParameters())
                .map(parameter -> parameter.getName()
                        + Stream.of(parameter.getBounds())
                                .filter(bound -> bound != Object.class)
                                .map(bound -> name(bound, owner))
                                .collect(joining(" & ", " extends ", ""))
                                .replaceFirst(" extends $", ""))
                .collect(joining(", ", "<", ">"))
                .replaceFirst("^<>$", "");
    }

    private static String list(String before, Stream<String> parts) {
        String joined = parts.collect(joining(", "));
        return joined.isEmpty() ? "" : before + joined;
    }

    /** A name as source would say it in the package of its user, of this library without its first part. */
    private static String name(Type type, Class<?> user) {
        return type.getTypeName()
                .replace(user.getPackageName() + ".", "")
                .replace(Surface.class.getPackageName() + ".", "")
                .replaceAll("\\bjava\\.([a-z]+\\.)*", "")
                .replace('$', '.');
    }
}
