package dk.refusion.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The values of the library that a user comes to from others, by calling what takes no argument. */
final class Reached {
    private static final int OF_EACH_CLASS = 12;
    private static final int OF_EACH_LIST = 40;

    private final Map<Class<?>, Set<Object>> found = new HashMap<>();
    private final Deque<Object> next = new ArrayDeque<>();

    static Stream<Object> from(Object... starts) {
        Reached reached = new Reached();
        for (Object start : starts) {
            reached.take(start);
        }
        while (!reached.next.isEmpty()) {
            reached.lookAround(reached.next.remove());
        }
        return reached.found.values().stream().flatMap(Set::stream);
    }

    private void take(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::take);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().stream().limit(OF_EACH_LIST).forEach(this::take);
            map.values().stream().limit(OF_EACH_LIST).forEach(this::take);
        } else if (value instanceof Iterable<?> several) {
            int count = 0;
            for (Object one : several) {
                if (count++ < OF_EACH_LIST) {
                    take(one);
                }
            }
        } else if (value != null && value.getClass().getPackageName().startsWith("dk.refusion")) {
            Set<Object> alike = found.computeIfAbsent(value.getClass(), type -> new LinkedHashSet<>());
            if (alike.size() < OF_EACH_CLASS && alike.add(value)) {
                next.add(value);
            }
        }
    }

    private void lookAround(Object value) {
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class) {
                call(method, value);
            }
        }
    }

    private void call(Method method, Object value) {
        try {
            method.setAccessible(true);
            take(method.invoke(value));
        } catch (InvocationTargetException refused) {
            // the value has nothing to say here
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
