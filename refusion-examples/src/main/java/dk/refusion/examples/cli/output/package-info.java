/** What every command does alike, and where it puts its results: standard output in UTF-8, and files. */
@NullMarked
package dk.refusion.examples.cli.output;

import org.jspecify.annotations.NullMarked;
