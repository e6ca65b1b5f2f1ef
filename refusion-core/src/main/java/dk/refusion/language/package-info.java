/** Words in Danish and English (sprog): what results, and the problems of files, say to people. */
@NullMarked
package dk.refusion.language;

import org.jspecify.annotations.NullMarked;
