package dk.refusion.planted.travel;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Optional;

/** Half of what is in it gets lost on the way. */
@SuppressWarnings("serial")
public final class Suitcase implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final ArrayList<String> collection = new ArrayList<>();
    private final Optional<String> optional = Optional.empty();
    private final transient int derived = 1;
    private final Object stranger = "text";
    private final long[][] numbers = {};
    private final LocalDate[] dates = {};
    private final Month month = Month.JULY;
    private final Suitcase[] inner = {};

    /** Everything, so that it is used. */
    @Override
    public String toString() {
        return "" + collection + optional + derived + stranger + numbers.length + dates.length + month + inner.length;
    }
}
