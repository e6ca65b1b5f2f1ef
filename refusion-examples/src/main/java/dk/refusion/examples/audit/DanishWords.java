package dk.refusion.examples.audit;

import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import java.util.Locale;

/** Words and numbers of an audit in Danish. */
final class DanishWords {
    static final Locale DANISH = Locale.forLanguageTag("da");

    private DanishWords() {}

    static String kroner(Money amount) {
        return DanishText.format(amount.kroner());
    }

    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
