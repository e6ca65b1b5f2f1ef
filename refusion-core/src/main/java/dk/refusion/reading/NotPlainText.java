package dk.refusion.reading;

import java.io.Serial;

/** A signal inside the reading: whether the file is text, and in which characters, is to be found out first. */
final class NotPlainText extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    NotPlainText() {
        super("", null, false, false);
    }
}
