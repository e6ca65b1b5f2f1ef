/**
 * What the values of the library are as JSON, for every mapper: numbers that must keep their digits are text, what is
 * absent is left out.
 *
 * <p>Jackson 2 and Jackson 3 find it by themselves, see {@link dk.refusion.json.Written}; other mappers are given {@link
 * dk.refusion.json.Written#asJson()}.
 */
@NullMarked
package dk.refusion.json;

import org.jspecify.annotations.NullMarked;
