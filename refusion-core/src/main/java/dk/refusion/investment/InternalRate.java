package dk.refusion.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import java.util.List;
import java.util.Objects;

/**
 * The discount rate at which amounts by year are worth nothing together (intern rente), if there is one.
 *
 * <p>Amounts whose sign changes more than once may have several such rates or none, so the answer says which. All rates
 * above −100 per cent are looked at, and their number is counted exactly, not searched for.
 *
 * <pre>{@code
 * InternalRate.of(MoneySeries.of(2015, MoneyUnit.MILLION, "-100", "110"));     // 10 %
 * InternalRate.of(MoneySeries.of(2015, MoneyUnit.MILLION, "100", "110"));      // ingen
 * }</pre>
 */
public sealed interface InternalRate extends Written {
    /**
     * Finds the internal rate of amounts by year.
     *
     * @param flows the amounts by calendar year; a missing year between others has none
     * @return the one rate, or that there is none or more than one
     */
    static InternalRate of(MoneySeries flows) {
        List<Percentage> rates = CashFlow.of(flows).internalRates();
        return switch (rates.size()) {
            case 0 -> new None();
            case 1 -> new Unique(rates.get(0));
            default -> new NotUnique(rates);
        };
    }

    /** No rate makes the amounts worth nothing, or all amounts are zero and every rate does. */
    record None() implements InternalRate {
        @Override
        public String toString() {
            return "ingen";
        }
    }

    /**
     * Just one rate does.
     *
     * @param rate the rate, rounded half up to two decimals of a per cent
     */
    record Unique(Percentage rate) implements InternalRate {
        /**
         * Refuses null.
         *
         * @param rate the rate
         */
        public Unique {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public String toString() {
            return rate.toString();
        }
    }

    /**
     * Several rates do, so none of them measures the case.
     *
     * @param rates the rates in rising order, each rounded half up to two decimals of a per cent, unmodifiable
     */
    record NotUnique(List<Percentage> rates) implements InternalRate {
        /**
         * Copies the list.
         *
         * @param rates the rates
         */
        public NotUnique {
            rates = List.copyOf(rates);
        }

        @Override
        public String toString() {
            return rates.stream().map(Percentage::toString).collect(joining(", ", "ikke entydig (", ")"));
        }
    }
}
