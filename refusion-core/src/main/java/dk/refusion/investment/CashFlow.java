package dk.refusion.investment;

import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Amounts by year as a polynomial in x = 1 / (1 + rate), whose roots above zero are the internal rates.
 *
 * <p>The roots are counted by Sturm's theorem in whole numbers: the signs of a chain of remainders change once more at one
 * end of an interval than at the other for each root within. Bisection over such counts finds each rate to the unit of
 * its last decimal, without any approximation on the way.
 */
final class CashFlow {
    /** Two decimals of a per cent. */
    private static final BigInteger STEPS_PER_WHOLE = BigInteger.valueOf(10_000);

    private final List<BigInteger[]> chain;

    private CashFlow(List<BigInteger[]> chain) {
        this.chain = chain;
    }

    static CashFlow of(MoneySeries flows) {
        return new CashFlow(sturmChain(primitive(coefficients(flows))));
    }

    List<Percentage> internalRates() {
        List<Percentage> rates = new ArrayList<>();
        int roots = rootsAbove(Ratio.ZERO);
        for (int i = 1; i <= roots; i++) {
            BigInteger low = STEPS_PER_WHOLE.negate(); // no rate is below −100 %
            BigInteger high = STEPS_PER_WHOLE;
            while (ratesBelow(high) < i) {
                high = high.shiftLeft(1);
            }
            while (low.compareTo(high) < 0) {
                BigInteger middle = low.add(high).shiftRight(1);
                if (ratesBelow(middle) >= i) {
                    high = middle;
                } else {
                    low = middle.add(BigInteger.ONE);
                }
            }
            rates.add(Percentage.of(Ratio.of(low, STEPS_PER_WHOLE)));
        }
        return rates;
    }

    /** How many rates are rounded to this many steps or fewer: those below half a step more. */
    private int ratesBelow(BigInteger steps) {
        BigInteger halfSteps = steps.shiftLeft(1).add(BigInteger.ONE);
        Ratio growth = Ratio.of(halfSteps, STEPS_PER_WHOLE.shiftLeft(1)).plus(Ratio.ONE);
        return growth.signum() <= 0 ? 0 : rootsAbove(Ratio.ONE.dividedBy(growth));
    }

    private int rootsAbove(Ratio x) {
        return signChanges(chain.stream().map(p -> signAt(p, x)).toList())
                - signChanges(chain.stream().map(p -> p[p.length - 1].signum()).toList());
    }

    private static int signChanges(List<Integer> signs) {
        int changes = 0;
        int last = 0;
        for (int sign : signs) {
            if (sign != 0) {
                changes += sign == -last ? 1 : 0;
                last = sign;
            }
        }
        return changes;
    }

    /** The sign of the polynomial at n / d, from the sum of coefficient × n^i × d^(degree − i). */
    private static int signAt(BigInteger[] polynomial, Ratio x) {
        BigInteger value = BigInteger.ZERO;
        BigInteger scale = BigInteger.ONE;
        for (int i = polynomial.length - 1; i >= 0; i--) {
            value = value.multiply(x.numerator()).add(polynomial[i].multiply(scale));
            scale = scale.multiply(x.denominator());
        }
        return value.signum();
    }

    /** Lowest power first; years before the first amount that is not zero only scale the value and are left out. */
    private static BigInteger[] coefficients(MoneySeries flows) {
        List<Map.Entry<Integer, Money>> amounts =
                flows.stream().filter(flow -> !flow.getValue().isZero()).toList();
        if (amounts.isEmpty()) {
            return new BigInteger[0];
        }
        int first = amounts.get(0).getKey();
        BigInteger[] polynomial = new BigInteger[amounts.get(amounts.size() - 1).getKey() - first + 1];
        Arrays.fill(polynomial, BigInteger.ZERO);
        amounts.forEach(flow -> polynomial[flow.getKey() - first] =
                BigInteger.valueOf(flow.getValue().oere()));
        return polynomial;
    }

    /** Without repeated roots, so that the theorem holds at every point. */
    private static List<BigInteger[]> sturmChain(BigInteger[] polynomial) {
        List<BigInteger[]> remainders = remainders(polynomial);
        if (remainders.isEmpty()) {
            return remainders;
        }
        BigInteger[] commonDivisor = remainders.get(remainders.size() - 1);
        return commonDivisor.length == 1 ? remainders : remainders(quotient(polynomial, commonDivisor));
    }

    private static List<BigInteger[]> remainders(BigInteger[] polynomial) {
        List<BigInteger[]> chain = new ArrayList<>();
        BigInteger[] before = polynomial;
        BigInteger[] current = primitive(derivative(polynomial));
        if (before.length > 0) {
            chain.add(before);
        }
        while (current.length > 0) {
            chain.add(current);
            BigInteger[] next = primitive(negated(remainder(before, current)));
            before = current;
            current = next;
        }
        return chain;
    }

    private static BigInteger[] derivative(BigInteger[] p) {
        BigInteger[] derivative = new BigInteger[Math.max(0, p.length - 1)];
        for (int i = 1; i < p.length; i++) {
            derivative[i - 1] = p[i].multiply(BigInteger.valueOf(i));
        }
        return derivative;
    }

    /** A positive multiple of the remainder of p ÷ q, in whole numbers. */
    private static BigInteger[] remainder(BigInteger[] p, BigInteger[] q) {
        BigInteger lead = q[q.length - 1].abs();
        BigInteger[] rest = p.clone();
        for (int top = p.length - 1; top >= q.length - 1; top--) {
            BigInteger factor = q[q.length - 1].signum() < 0 ? rest[top].negate() : rest[top];
            for (int i = 0; i < top; i++) {
                rest[i] = rest[i].multiply(lead);
            }
            for (int i = 0; i < q.length - 1; i++) {
                int at = top - (q.length - 1) + i;
                rest[at] = rest[at].subtract(factor.multiply(q[i]));
            }
            rest[top] = BigInteger.ZERO;
        }
        return rest;
    }

    /** A multiple of p ÷ q where q divides p, in whole numbers; its sign does not matter for the roots. */
    private static BigInteger[] quotient(BigInteger[] p, BigInteger[] q) {
        Ratio[] rest = new Ratio[p.length];
        for (int i = 0; i < p.length; i++) {
            rest[i] = Ratio.of(p[i], BigInteger.ONE);
        }
        Ratio lead = Ratio.of(q[q.length - 1], BigInteger.ONE);
        Ratio[] quotient = new Ratio[p.length - q.length + 1];
        BigInteger denominator = BigInteger.ONE;
        for (int at = quotient.length - 1; at >= 0; at--) {
            quotient[at] = rest[at + q.length - 1].dividedBy(lead);
            for (int i = 0; i < q.length; i++) {
                rest[at + i] = rest[at + i].minus(quotient[at].times(Ratio.of(q[i], BigInteger.ONE)));
            }
            denominator = denominator.multiply(quotient[at].denominator());
        }
        BigInteger[] whole = new BigInteger[quotient.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = quotient[i].numerator().multiply(denominator.divide(quotient[i].denominator()));
        }
        return primitive(whole);
    }

    private static BigInteger[] negated(BigInteger[] p) {
        return Arrays.stream(p).map(BigInteger::negate).toArray(BigInteger[]::new);
    }

    /** Divided by the greatest common divisor of its coefficients, and without zeros at the top. */
    private static BigInteger[] primitive(BigInteger[] p) {
        int length = p.length;
        while (length > 0 && p[length - 1].signum() == 0) {
            length--;
        }
        BigInteger divisor = Arrays.stream(p).reduce(BigInteger.ZERO, BigInteger::gcd);
        return Arrays.stream(p, 0, length)
                .map(coefficient -> coefficient.divide(divisor))
                .toArray(BigInteger[]::new);
    }
}
