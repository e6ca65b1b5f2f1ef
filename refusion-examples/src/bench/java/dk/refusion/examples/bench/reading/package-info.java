/** Files read into columns, against DuckDB's reader of the same files and the reader of lines into objects. */
@NullMarked
package dk.refusion.examples.bench.reading;

import org.jspecify.annotations.NullMarked;
