package dk.refusion.examples.files.investment;

import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedRow;
import java.util.Arrays;
import java.util.Optional;

/** The three rows of a case, in the order of the letter. */
public enum RowKind {
    INVESTMENT("Investering", "Investment"),
    SAVINGS("Besparelse", "Savings"),
    PROCEEDS("Provenu", "Proceeds");

    private final String danish;
    private final String english;

    RowKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    static Optional<RowKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.danish.equalsIgnoreCase(label))
                .findFirst();
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }

    public Optional<PublishedRow> of(PublishedCase one) {
        return switch (this) {
            case INVESTMENT -> one.investment();
            case SAVINGS -> one.savings();
            case PROCEEDS -> one.proceeds();
        };
    }

    void put(PublishedCase.Builder one, PublishedRow row) {
        switch (this) {
            case INVESTMENT -> one.investment(row);
            case SAVINGS -> one.savings(row);
            case PROCEEDS -> one.proceeds(row);
        }
    }
}
