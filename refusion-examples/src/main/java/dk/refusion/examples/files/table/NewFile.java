package dk.refusion.examples.files.table;

import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.language.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collection;
import java.util.Set;

/**
 * Writes a file whole or not at all: beside its place first, and moved there when it is done, so that a full disk leaves the
 * older file as it was and nothing new behind.
 *
 * <p>A file of persons is made readable by its owner only where the system knows such rights (POSIX); elsewhere it has those
 * of its folder.
 */
public final class NewFile {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    /** Less what the user takes away from every new file. */
    private static final Set<PosixFilePermission> ALL = PosixFilePermissions.fromString("rw-rw-rw-");

    private static final Sentence OTHER_FILE =
            Sentence.of("angiv en anden fil end den, der læses", "give another file than the one that is read");
    private static final Sentence NO_FOLDER = Sentence.of(
            "angiv en fil, der kan skrives; mappen findes ikke",
            "give a file that can be written; there is no such folder");
    private static final Sentence NO_ACCESS = Sentence.of(
            "angiv en fil, der kan skrives; adgang nægtet", "give a file that can be written; access was denied");
    private static final Sentence NOT_WRITTEN = Sentence.of(
            "angiv en fil, der kan skrives; intet er ændret: {0}",
            "give a file that can be written; nothing was changed: {0}");

    private final Path path;
    private final boolean hasPersons;

    private NewFile(Path path, boolean hasPersons) {
        this.path = path;
        this.hasPersons = hasPersons;
    }

    /** Fills a file. */
    @FunctionalInterface
    public interface Filling {
        /**
         * Writes the content.
         *
         * @param out where to; closed afterwards
         * @throws IOException if it cannot be written
         */
        void fill(OutputStream out) throws IOException;
    }

    /**
     * A file of sums, over an older one of that name.
     *
     * @param path where it is to lie
     * @return the file, not yet written
     */
    public static NewFile at(Path path) {
        return new NewFile(path, false);
    }

    /**
     * A file of persons, over an older one of that name.
     *
     * @param path where it is to lie
     * @return the file, not yet written
     */
    public static NewFile ofPersons(Path path) {
        return new NewFile(path, true);
    }

    /**
     * Refuses to write over a file that was read, by whatever name or link.
     *
     * @param read the files that were read
     * @return this
     * @throws BadInput if it is one of them
     */
    public NewFile besides(Collection<Path> read) {
        for (Path input : read) {
            if (isSame(input)) {
                throw new BadInput(path.toString(), OTHER_FILE);
            }
        }
        return this;
    }

    private boolean isSame(Path input) {
        try {
            return Files.exists(path) && Files.isSameFile(path, input);
        } catch (IOException e) {
            return false; // what cannot be found is not written over
        }
    }

    /**
     * Writes the file.
     *
     * @param filling writes its content
     * @return the absolute path of the file
     * @throws BadInput if it cannot be written; nothing has changed then
     */
    public Path write(Filling filling) {
        if (Files.isDirectory(path)) {
            throw new BadInput(path.toString(), LargeFile.FOLDER);
        }
        try {
            Path place = Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                fill(place, filling); // a device or a pipe, which nothing can be moved to
            } else {
                replace(place, filling);
            }
            return path.toAbsolutePath().normalize();
        } catch (IOException e) {
            throw new BadInput(path.toString(), why(e));
        }
    }

    private void replace(Path place, Filling filling) throws IOException {
        boolean isNew = Files.notExists(place);
        if (!isNew && !Files.isWritable(place)) {
            throw new AccessDeniedException(place.toString());
        }
        Path beside = Files.createTempFile(place.getParent(), ".refusion-", ".tmp", rights(place, isNew));
        try {
            fill(beside, filling);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path file, Filling filling) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            filling.fill(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Those of an owner for persons, else those of the older file or of any new file. */
    private FileAttribute<?>[] rights(Path place, boolean isNew) throws IOException {
        if (!place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> rights = hasPersons ? OWNER : isNew ? ALL : Files.getPosixFilePermissions(place);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)};
    }

    private static Sentence why(IOException e) {
        return e instanceof NoSuchFileException
                ? NO_FOLDER
                : e instanceof AccessDeniedException ? NO_ACCESS : NOT_WRITTEN.with(String.valueOf(e.getMessage()));
    }
}
