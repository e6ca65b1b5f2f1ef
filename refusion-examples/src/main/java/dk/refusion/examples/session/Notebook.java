package dk.refusion.examples.session;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a notebook shows of a result: the head of its table where a kernel of Jupyter runs the session, and the text everywhere
 * else. A kernel shows what it knows itself, and each knows another class, which is looked for by its name.
 *
 * <pre>{@code
 * Notebook.shown(settlement)     // as the last line of a cell
 * }</pre>
 */
public final class Notebook {
    /** The kernels that the notebooks are run on. */
    private enum Kernel {
        JJAVA("org.dflib.jjava.jupyter.kernel.display.DisplayData") {
            @Override
            Object display(Class<?> type, String text) throws ReflectiveOperationException {
                return type.getConstructor(String.class).newInstance(text);
            }
        },
        RAPAIO("org.rapaio.jupyter.kernel.display.DisplayData") {
            @Override
            Object display(Class<?> type, String text) throws ReflectiveOperationException {
                return type.getMethod("fromText", String.class).invoke(null, text);
            }
        };

        private final String name;

        Kernel(String name) {
            this.name = name;
        }

        /** What the kernel shows, with a text for readers without pages. */
        abstract Object display(Class<?> type, String text) throws ReflectiveOperationException;

        Optional<Object> show(String text, String html) {
            try {
                Class<?> type = Class.forName(name);
                Object display = display(type, text);
                type.getMethod("putHTML", String.class).invoke(display, html);
                return Optional.of(display);
            } catch (ClassNotFoundException e) {
                return Optional.empty(); // another kernel, or none
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                return Optional.empty(); // a kernel of another version
            }
        }
    }

    private Notebook() {}

    /**
     * A result as a notebook shows it.
     *
     * @param result any result
     * @return what the kernel shows as a table of the page, or the text that {@link Tables#text} gives
     */
    public static Object shown(Object result) {
        String text = Tables.text(result);
        return Tables.typed(result)
                .map(HtmlTable::of)
                .flatMap(html -> Arrays.stream(Kernel.values())
                        .flatMap(kernel -> kernel.show(text, html).stream())
                        .findFirst())
                .orElse(text);
    }
}
