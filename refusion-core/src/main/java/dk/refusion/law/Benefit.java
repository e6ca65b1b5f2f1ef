package dk.refusion.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A kind of public support (ydelse), under its Danish name in ASCII.
 *
 * <p>The first sixteen have been on the list of the Act's § 3(1) at some time; the others are support that keeps a week
 * from being self-support, Order 14/2026 § 3(2). What a benefit counts as, who pays it and how it is financed changes over the
 * years and with the date of the award, so it does not stand here: {@link Legislation#rule} tells it for a day.
 *
 * <pre>{@code
 * Benefit.parse("Kontanthjælp");      // KONTANTHJAELP
 * Benefit.KONTANTHJAELP.danish();     // kontanthjælp
 * }</pre>
 */
public enum Benefit {
    /** Unemployment benefit of insured persons, before tax and after the ATP contribution, § 5(4). */
    DAGPENGE("arbejdsløshedsdagpenge"),
    /** Temporary labour-market benefit. */
    MIDLERTIDIG_ARBEJDSMARKEDSYDELSE("midlertidig arbejdsmarkedsydelse"),
    /** Special education benefit: counts, but no percentage is set for it. */
    SAERLIG_UDDANNELSESYDELSE("særlig uddannelsesydelse"),
    /** Cash benefit of persons who lost the right to unemployment benefit. */
    KONTANTYDELSE("kontantydelse"),
    /** Social assistance. */
    KONTANTHJAELP("kontanthjælp"),
    /** Social assistance of young persons without an education, merged into {@link #KONTANTHJAELP} on 1 July 2025. */
    UDDANNELSESHJAELP("uddannelseshjælp"),
    /** Sickness benefit, also as refund to the employer. */
    SYGEDAGPENGE("sygedagpenge"),
    /** Benefit between flexible jobs. */
    LEDIGHEDSYDELSE("ledighedsydelse"),
    /** Rehabilitation benefit, on the list until 31 January 2026. */
    REVALIDERINGSYDELSE("revalideringsydelse"),
    /** Benefit during a resource programme or job clarification, also as refund to the employer. */
    RESSOURCEFORLOEBSYDELSE("ressourceforløbsydelse"),
    /**
     * Disability pension of residents. The surviving partner's pension in this form is paid on the deceased person's
     * count, Order 14/2026 § 19(9): give it as the deceased's payment.
     */
    FOERTIDSPENSION("førtidspension"),
    /** Subsidy to flexible jobs and to self-employed persons, new scheme. */
    FLEKSLOENTILSKUD("fleksløntilskud"),
    /** Wage subsidy to employers. */
    LOENTILSKUD("løntilskud"),
    /** Integration benefit with its successors until 30 June 2025 (selvforsørgelses- og hjemrejseydelse, overgangsydelse). */
    INTEGRATIONSYDELSE("integrationsydelse"),
    /** Special support for housing and children, on the list until 31 January 2026. */
    SAERLIG_STOETTE("særlig støtte"),
    /** Senior pension of residents, from 1 January 2020. */
    SENIORPENSION("seniorpension"),

    /** Subsidy to a flexible job on the old scheme. */
    FLEKSJOB_GAMMEL_ORDNING("fleksjob, gammel ordning"),
    /** Subsidy to a self-employed person on the old scheme. */
    SELVSTAENDIG_GAMMEL_ORDNING("tilskud til selvstændige, gammel ordning"),
    /** Disability pension by the act before 2003. */
    FOERTIDSPENSION_GAMMEL_ORDNING("førtidspension, gammel ordning"),
    /** Disability pension of persons who live abroad. */
    FOERTIDSPENSION_UDLAND("førtidspension til personer i udlandet"),
    /** Early-retirement pay of insured persons. */
    EFTERLOEN("efterløn"),
    /** Early-retirement pay of persons in flexible jobs. */
    FLEKSYDELSE("fleksydelse"),
    /** Partial pension. */
    DELPENSION("delpension"),
    /** Holiday benefit from an unemployment fund. */
    FERIEDAGPENGE("feriedagpenge"),
    /** Maternity and parental benefit. */
    BARSELSDAGPENGE("barselsdagpenge"),
    /** Benefit for job rotation. */
    JOBROTATIONSYDELSE("jobrotationsydelse"),
    /** Subsidy for adult apprentices. */
    VOKSENLAERLING("tilskud til voksenlærlinge"),
    /** Senior job. */
    SENIORJOB("seniorjob"),
    /** Student grant; student loans alone are self-support. */
    SU_STIPENDIUM("SU-stipendium"),
    /** Old-age pension. */
    FOLKEPENSION("folkepension"),
    /** Pension to the surviving partner, when not in the form of {@link #FOERTIDSPENSION} or {@link #SENIORPENSION}. */
    EFTERLEVELSESPENSION("efterlevelsespension"),
    /** Early pension, from 1 January 2022. */
    TIDLIG_PENSION("tidlig pension"),
    /** Social assistance of § 27 of the act on active social policy, until 31 January 2026. */
    KONTANTHJAELP_PARAGRAF_27("kontanthjælp efter § 27");

    private static final Map<String, Benefit> BY_TEXT = Stream.concat(
                    Stream.of(values()).map(benefit -> Map.entry(benefit.name().toLowerCase(Locale.ROOT), benefit)),
                    Stream.of(values()).map(benefit -> Map.entry(benefit.danish.toLowerCase(Locale.ROOT), benefit)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private final String danish;

    Benefit(String danish) {
        this.danish = danish;
    }

    /** {@return the Danish name, such as {@code kontanthjælp}} */
    public String danish() {
        return danish;
    }

    /**
     * Reads a benefit by its key or its Danish name, in any case.
     *
     * @param text the text, such as {@code KONTANTHJAELP} or {@code Kontanthjælp}
     * @return the benefit
     * @throws IllegalArgumentException if there is no such benefit; the message quotes the text
     */
    public static Benefit parse(String text) {
        Benefit benefit = BY_TEXT.get(text.strip().toLowerCase(Locale.ROOT));
        if (benefit == null) {
            throw new IllegalArgumentException("a benefit is given by its key or its Danish name, one of "
                    + List.of(values()) + ", was \"" + text + "\"");
        }
        return benefit;
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code KONTANTHJAELP}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static Benefit fromString(String text) {
        return parse(text);
    }
}
