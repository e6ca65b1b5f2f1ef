/**
 * What a session of JShell or a notebook uses: {@link dk.refusion.examples.session.Tables} shows any result as a table,
 * and {@link dk.refusion.examples.session.Excel} writes it as a spreadsheet.
 */
@NullMarked
package dk.refusion.examples.session;

import org.jspecify.annotations.NullMarked;
