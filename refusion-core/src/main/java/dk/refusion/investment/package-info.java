/**
 * Investment cases (investeringsstrategier): what a municipality invests in bringing people back to work, what it saves,
 * and the difference, its proceeds (provenu = besparelse − investering).
 *
 * <p>Two kinds of object are kept apart: {@link dk.refusion.investment.InvestmentCase} calculates exactly, and
 * {@link dk.refusion.investment.PublishedTable} holds figures as somebody printed them, rounded, with gaps, and perhaps
 * wrong; {@link dk.refusion.investment.PublishedTable#reconcile()} tells rounding from contradiction.
 */
@NullMarked
package dk.refusion.investment;

import org.jspecify.annotations.NullMarked;
