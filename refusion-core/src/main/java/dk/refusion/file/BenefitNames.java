package dk.refusion.file;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.refusion.language.Sentence;
import dk.refusion.law.Benefit;
import dk.refusion.spelling.Nearest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of benefits in files: their keys, their Danish names, and names of the law and the portals that mean one benefit
 * and no other. A name of several benefits, such as {@code kontanthjælp mv.}, is not guessed at.
 *
 * <pre>{@code
 * BenefitNames.parse("kontanthjælp");             // KONTANTHJAELP
 * BenefitNames.parse("kontanthjælp mv.");         // refused
 * }</pre>
 */
public final class BenefitNames {
    private static final String KEYS =
            Stream.of(Benefit.values()).map(Benefit::name).collect(joining(", "));

    private static final Sentence RIGHT = Sentence.of(
            "skriv ydelsens nøgle eller danske navn, {0}; nøglerne er {1}",
            "write the key or the Danish name of the benefit, {0}; the keys are {1}");
    private static final Sentence PERHAPS = Sentence.of("måske {0}", "perhaps \"{0}\"");
    private static final Sentence FOR_EXAMPLE =
            Sentence.of("som KONTANTHJAELP eller kontanthjælp", "such as KONTANTHJAELP or \"kontanthjælp\"");

    /** Names of lov 994/2015 § 3 and its later versions, and short ones in use. */
    private static final Map<String, Benefit> OTHERS = Map.ofEntries(
            Map.entry("dagpenge", Benefit.DAGPENGE),
            Map.entry("a-dagpenge", Benefit.DAGPENGE),
            Map.entry("selvforsørgelses- og hjemrejseydelse", Benefit.INTEGRATIONSYDELSE),
            Map.entry("sho-ydelse", Benefit.INTEGRATIONSYDELSE),
            Map.entry("sho", Benefit.INTEGRATIONSYDELSE),
            Map.entry("overgangsydelse", Benefit.INTEGRATIONSYDELSE),
            Map.entry("revalidering", Benefit.REVALIDERINGSYDELSE),
            Map.entry("ressourceforløb", Benefit.RESSOURCEFORLOEBSYDELSE),
            Map.entry("ressourceforløbsydelse under jobafklaring", Benefit.RESSOURCEFORLOEBSYDELSE));

    private static final Map<String, Benefit> BY_NAME = Stream.concat(
                    Stream.of(Benefit.values())
                            .flatMap(one -> Stream.of(
                                    Map.entry(one.danish().toLowerCase(Locale.ROOT), one),
                                    Map.entry(one.name().toLowerCase(Locale.ROOT), one))),
                    OTHERS.entrySet().stream())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private BenefitNames() {}

    /**
     * Reads a benefit.
     *
     * @param text its key or a name, in any case
     * @return the benefit
     * @throws IllegalArgumentException if no benefit, or more than one, has that name
     */
    public static Benefit parse(String text) {
        return Optional.ofNullable(BY_NAME.get(folded(text))).orElseGet(() -> Benefit.parse(text));
    }

    /**
     * What would be right in place of a name that means no benefit.
     *
     * @param text the name
     * @return the advice, with the benefit of the nearest name if one is near
     */
    public static Sentence right(String text) {
        Sentence perhaps = Nearest.to(folded(text), BY_NAME.keySet())
                .map(name -> PERHAPS.with(parse(name).danish()))
                .orElse(FOR_EXAMPLE);
        return RIGHT.with(perhaps, KEYS);
    }

    private static String folded(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ").toLowerCase(Locale.ROOT);
    }
}
