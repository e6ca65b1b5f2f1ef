/**
 * The Java code of the README and of those of the modules: each block there is part of a class here, with the same words.
 *
 * <p>A test runs every class and compares what it prints with the page. To add a block: a class with a {@code main}
 * whose body is the block, and behind the block on the page a {@code text} block with what it prints.
 */
@NullMarked
package dk.refusion.examples.readme;

import org.jspecify.annotations.NullMarked;
