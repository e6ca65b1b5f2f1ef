package dk.refusion.examples.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.refusion.file.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    private static final NewFile.Filling NEW = out -> out.write("nyt".getBytes(StandardCharsets.UTF_8));
    private static final NewFile.Filling DISK_FULL = out -> {
        out.write("halvt".getBytes(StandardCharsets.UTF_8));
        throw new IOException("No space left on device");
    };

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_name() {
        file = folder.resolve("ud.csv");
    }

    @Test
    void a_file_is_new_or_takes_the_place_of_an_older_one() throws IOException {
        assertThat(NewFile.at(file).write(NEW)).isEqualTo(file).hasContent("nyt");
        Files.writeString(file, "gammelt");
        assertThat(NewFile.at(file).write(NEW)).hasContent("nyt");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(one -> !one.equals(file));
    }

    @Test
    void a_full_disk_leaves_the_older_file_and_nothing_else() throws IOException {
        assertThatThrownBy(() -> NewFile.at(file).write(DISK_FULL))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("angiv en fil, der kan skrives; intet er ændret: No space left on device");
        assertThat(folder).isEmptyDirectory();

        Files.writeString(file, "gammelt");
        assertThatThrownBy(() -> NewFile.at(file).write(DISK_FULL)).isInstanceOf(BadInput.class);
        assertThat(file).hasContent("gammelt");
        assertThat(folder).isDirectoryNotContaining(one -> !one.equals(file));
    }

    @Test
    void a_device_that_is_full_is_told_and_not_replaced() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));
        assertThatThrownBy(() -> NewFile.at(full).write(NEW)).isInstanceOf(BadInput.class);
        assertThat(full).exists();
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void a_calculation_that_fails_midway_leaves_nothing() {
        assertThatThrownBy(() -> NewFile.at(file).write(out -> {
                    throw new ArithmeticException("too large");
                }))
                .isInstanceOf(ArithmeticException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_in_the_way_and_a_folder_that_is_not_there_are_named() {
        assertThatThrownBy(() -> NewFile.at(folder).write(NEW)).hasMessageContaining("angiv en fil; dette er en mappe");
        assertThatThrownBy(() -> NewFile.at(folder.resolve("ingen/ud.csv")).write(NEW))
                .hasMessageContaining("mappen findes ikke");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_place_that_cannot_be_written_is_named() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("låst"));
        assumeTrue(isPosix());
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        assumeTrue(!Files.isWritable(locked), "root writes anywhere");
        assertThatThrownBy(() -> NewFile.at(locked.resolve("ud.csv")).write(NEW))
                .hasMessageContaining("adgang nægtet");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        assertThat(locked).isEmptyDirectory();
    }

    @Test
    void what_was_read_is_never_written_over_by_whatever_name() throws IOException {
        Path input = Files.writeString(folder.resolve("ind.csv"), "input");
        Path link = Files.createSymbolicLink(folder.resolve("genvej.csv"), input);
        Path twin = Files.createLink(folder.resolve("tvilling.csv"), input);
        for (Path name : List.of(input, folder.resolve("./x/../ind.csv").normalize(), link, twin)) {
            assertThatThrownBy(() -> NewFile.at(name).besides(List.of(input)).write(NEW))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("angiv en anden fil end den, der læses");
        }
        assertThat(input).hasContent("input");
        NewFile.at(file).besides(List.of(input)).write(NEW);
        assertThat(file).hasContent("nyt");
    }

    @Test
    void a_link_stays_a_link_to_the_new_content() throws IOException {
        Path target = Files.writeString(folder.resolve("mål.csv"), "gammelt");
        Path link = Files.createSymbolicLink(folder.resolve("genvej.csv"), target);

        NewFile.at(link).write(NEW);

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("nyt");
    }

    @Test
    void a_file_of_persons_is_for_its_owner_and_another_keeps_the_rights_it_had() throws IOException {
        assumeTrue(isPosix());
        assertThat(rights(NewFile.ofPersons(file).write(NEW))).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(rights(NewFile.ofPersons(file).write(NEW))).isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(rights(NewFile.at(file).write(NEW))).isEqualTo("rw-r-----");
        assertThat(rights(NewFile.at(folder.resolve("sum.csv")).write(NEW)))
                .isEqualTo(rights(Files.writeString(folder.resolve("som_andre.csv"), "")));
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
