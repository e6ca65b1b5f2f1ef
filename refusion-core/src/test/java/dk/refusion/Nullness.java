package dk.refusion;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds {@code @Nullable} in signatures, also inside type arguments and arrays; it stands on types, not on methods. */
final class Nullness {
    private Nullness() {}

    static Stream<String> nullable(Class<?> type) {
        return Stream.<Executable>concat(
                        Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.getName().equals("equals"))
                .filter(method -> Stream.concat(
                                Stream.of(method.getAnnotatedReturnType()),
                                Stream.of(method.getAnnotatedParameterTypes()))
                        .anyMatch(Nullness::isNullable))
                .map(method -> method + " has @Nullable in its signature");
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) || parts(type).anyMatch(Nullness::isNullable);
    }

    private static Stream<AnnotatedType> parts(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return Stream.of(array.getAnnotatedGenericComponentType());
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return Stream.of(parameterized.getAnnotatedActualTypeArguments());
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return Stream.concat(
                    Stream.of(wildcard.getAnnotatedLowerBounds()), Stream.of(wildcard.getAnnotatedUpperBounds()));
        }
        return Stream.of();
    }
}
