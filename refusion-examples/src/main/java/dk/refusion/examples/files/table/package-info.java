/**
 * Results as files: {@link dk.refusion.examples.files.table.ResultFile} writes tables as its ending says,
 * {@link dk.refusion.examples.files.table.NewFile} so that nothing is left behind if it fails.
 */
@NullMarked
package dk.refusion.examples.files.table;

import org.jspecify.annotations.NullMarked;
