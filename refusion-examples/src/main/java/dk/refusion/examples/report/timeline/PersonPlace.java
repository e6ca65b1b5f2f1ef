package dk.refusion.examples.report.timeline;

import dk.refusion.time.Week;

/**
 * Where a page shows a person.
 *
 * @param number the number of the person on the page, counted from 1
 * @param shown what the page calls the person
 */
public record PersonPlace(int number, String shown) {
    /**
     * The name that leads to the person.
     *
     * @return the name of the table
     */
    public String anchor() {
        return "b" + number;
    }

    /**
     * The name that leads to a week of the person.
     *
     * @param week the week
     * @return the name of its first row
     */
    public String anchor(Week week) {
        return anchor() + "-" + week;
    }
}
