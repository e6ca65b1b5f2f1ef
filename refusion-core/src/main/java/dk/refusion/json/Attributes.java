package dk.refusion.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a value was built of: the components of a record in their order, the abstract accessors of others by name. */
final class Attributes {
    private Attributes() {}

    static Map<String, Object> of(Written value) {
        Class<?> type = publicType(value.getClass());
        List<Method> accessors = type.isRecord() ? components(type) : abstractAccessors(type);
        FieldsBuilder fields = new FieldsBuilder();
        if (isOneOfSeveral(type)) {
            fields.with("kind", type.getSimpleName());
        } else if (accessors.isEmpty()) {
            throw new UnsupportedOperationException(
                    type.getSimpleName() + " is no value to write as JSON; write what it calculates, was " + value);
        }
        accessors.forEach(accessor -> fields.with(field(accessor.getName()), read(accessor, value)));
        return fields.build();
    }

    /** The type that users see: that of a generated class is the one above it. */
    private static Class<?> publicType(Class<?> type) {
        return Modifier.isPublic(type.getModifiers()) ? type : publicType(type.getSuperclass());
    }

    /** Whether only its name tells the type from the others of a sealed interface. */
    private static boolean isOneOfSeveral(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getInterfaces())
                        .anyMatch(one -> one.isSealed() && one == type.getEnclosingClass());
    }

    private static List<Method> components(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
    }

    private static List<Method> abstractAccessors(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers())
                        && Modifier.isPublic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static String field(String accessor) {
        return accessor.matches("is[A-Z].*")
                ? Character.toLowerCase(accessor.charAt(2)) + accessor.substring(3)
                : accessor;
    }

    private static Object read(Method accessor, Written value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(accessor + " of " + value, e);
        }
    }
}
