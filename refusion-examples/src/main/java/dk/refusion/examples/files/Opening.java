package dk.refusion.examples.files;

import dk.refusion.language.Sentence;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a file is opened: which sheet of a workbook is read, and who is told what of the file is passed over.
 *
 * @param sheet the name of the sheet; empty for the first visible one
 * @param remarks told, once for each kind, what was read in another way than it stands or not at all, such as
 *     columns and further sheets
 */
public record Opening(Optional<String> sheet, Consumer<Sentence> remarks) {
    /** The first visible sheet, and nobody is told. */
    public static final Opening PLAIN = new Opening(Optional.empty(), remark -> {});
}
