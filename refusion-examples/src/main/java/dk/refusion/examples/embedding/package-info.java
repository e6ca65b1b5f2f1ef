/** The library inside another system: a small server, shown on the page about embedding. */
@NullMarked
package dk.refusion.examples.embedding;

import org.jspecify.annotations.NullMarked;
