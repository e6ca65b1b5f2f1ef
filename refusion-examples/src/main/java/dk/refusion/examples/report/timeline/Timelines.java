package dk.refusion.examples.report.timeline;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The persons of a page and their weeks: each person whole, in the order in which they are added, until the page is full.
 *
 * <p>Not thread-safe.
 */
public final class Timelines {
    private final PersonNames names;
    private final Map<String, PersonPlace> places = new LinkedHashMap<>();
    private final Map<String, DataTable> tables = new HashMap<>();
    private int weeks;
    private boolean isFull;

    /**
     * A page that has no persons yet.
     *
     * @param names what it calls them
     */
    public Timelines(PersonNames names) {
        this.names = names;
    }

    /**
     * Adds a person, once.
     *
     * @param person the person
     * @param table makes the weeks, which are not made any more when the page is full
     */
    public void add(String person, Function<PersonPlace, DataTable> table) {
        if (places.containsKey(person)) {
            return;
        }
        PersonPlace place = new PersonPlace(places.size() + 1, names.of(person));
        places.put(person, place);
        Optional<DataTable> made = isFull ? Optional.empty() : Optional.of(table.apply(place));
        int more = made.map(DataTable::size).orElse(0);
        isFull |= weeks > 0 && weeks + more > Limits.WEEKS;
        if (!isFull) {
            made.ifPresent(one -> tables.put(person, one));
            weeks += more;
        }
    }

    /** {@return how many persons were added} */
    public int persons() {
        return places.size();
    }

    /**
     * How many of them are shown week by week.
     *
     * @return the number, at least one if any was added
     */
    public int shown() {
        return tables.size();
    }

    /**
     * Whether a person is shown week by week.
     *
     * @param person the person
     * @return false if the page was full
     */
    public boolean shows(String person) {
        return tables.containsKey(person);
    }

    /**
     * {@return the cell that names a person and leads to the weeks, if they are shown}
     *
     * @param person a person that was added
     * @param anchor what of the person it leads to
     */
    public Cell cell(String person, Function<PersonPlace, String> anchor) {
        PersonPlace place = Objects.requireNonNull(places.get(person), "added before");
        return shows(person) ? Cell.link(place.shown(), anchor.apply(place)) : Cell.words(place.shown());
    }

    /**
     * Adds the persons to the page, each to be opened.
     *
     * @param page the page in the making
     * @param about what the heading says of a person behind the name
     * @param list the name of the table that leads to them
     */
    public void addTo(Page page, Function<String, String> about, String list) {
        places.forEach((person, place) -> Optional.ofNullable(tables.get(person))
                .ifPresent(table ->
                        page.folded(place.shown() + about.apply(person), table, Cell.link("Til listen", list))));
    }
}
