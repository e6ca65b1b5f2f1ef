/**
 * The nation where the data live in a cluster: persons as rows with arrays on Apache Spark, settled where they are, and only
 * sums brought together. Compiled, tested and run by the profile {@code spark}; see {@code src/spark/README.md}.
 */
@NullMarked
package dk.refusion.examples.spark;

import org.jspecify.annotations.NullMarked;
