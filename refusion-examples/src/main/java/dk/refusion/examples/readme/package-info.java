/**
 * The Java code of the README: each block there is part of a class here, with the same words.
 *
 * <p>A test runs every class and compares what it prints with the README. To add a block: a class with a {@code main}
 * whose body is the block, and behind the block in the README a {@code text} block with what it prints.
 */
@NullMarked
package dk.refusion.examples.readme;

import org.jspecify.annotations.NullMarked;
