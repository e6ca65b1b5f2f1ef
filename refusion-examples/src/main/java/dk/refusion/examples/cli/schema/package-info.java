/** The command {@code refusion schema}: the JSON Schemas of all documents that the command line writes or reads. */
@NullMarked
package dk.refusion.examples.cli.schema;

import org.jspecify.annotations.NullMarked;
