package dk.refusion.examples.app;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the app: a folder with the modules of the examples, the Java they need, and the command {@code refusion}; and the
 * same as a zip file. It runs on the kind of machine that it was made on.
 *
 * <p>The app starts fast for the classes that its commands need lie ready in an archive of Java's (class data sharing),
 * which a first run of each command tells.
 */
final class AppImage {
    private static final String MODULE = "dk.refusion.examples";
    private static final String MAIN = MODULE + ".cli.Main";

    /**
     * Nothing a command does runs long enough for the slower of the two compilers of Java to pay for itself. The classes in
     * the image are its own and were verified by the tests, and where the archive of classes lies in memory is nobody's secret.
     */
    private static final String VM_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UnlockDiagnosticVMOptions"
            + " -XX:-BytecodeVerificationRemote -XX:ArchiveRelocationMode=0";

    private static final List<List<String>> FIRST_RUNS = List.of(
            List.of("--help"),
            List.of(),
            List.of("refunds", "--explain", "person-001"),
            List.of("audit"),
            List.of("indicator"),
            List.of("compensation"),
            List.of("accounts", "--format", "json"),
            List.of("nation", "--persons", "1000"));

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final Path image;

    private AppImage(Path folder) {
        this.folder = folder;
        this.image = folder.resolve("refusion");
    }

    /**
     * Makes the app.
     *
     * @param args the class path of the examples, the folder of the start scripts, and the folder to make the app in, which
     *     is emptied
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        AppImage app = new AppImage(Path.of(args[2]).toAbsolutePath());
        delete(app.folder);
        Files.createDirectories(app.folder);
        app.link(args[0]);
        app.archiveClasses();
        copy(Path.of(args[1]), app.image.resolve("bin"));
        Path zip = app.zip();
        System.out.println(zip + ": " + Files.size(zip) / 1_000_000 + " MB");
    }

    private void link(String classPath) throws IOException {
        tool(
                "jlink",
                "--module-path",
                described(classPath),
                "--add-modules",
                MODULE,
                "--add-options",
                VM_OPTIONS,
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                image.toString());
    }

    /** The class path, on which every archive that a module requires is a module itself. */
    private String described(String classPath) throws IOException {
        ModuleFinder modules = ModuleFinder.of(
                Stream.of(classPath.split(File.pathSeparator, -1)).map(Path::of).toArray(Path[]::new));
        Set<String> required = modules.findAll().stream()
                .flatMap(module -> module.descriptor().requires().stream())
                .map(requires -> requires.name())
                .collect(Collectors.toSet());
        List<String> path = new ArrayList<>();
        for (ModuleReference module : modules.findAll()) {
            Path archive = Path.of(module.location().orElseThrow());
            if (!module.descriptor().isAutomatic()) {
                path.add(archive.toString());
            } else if (required.contains(module.descriptor().name())) {
                path.add(withDescriptor(module.descriptor().name(), archive).toString());
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private Path withDescriptor(String name, Path archive) throws IOException {
        Path sources = folder.resolve("descriptors");
        Path classes = folder.resolve(name);
        Path copy = Files.copy(archive, folder.resolve(archive.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        tool("jdeps", "--generate-module-info", sources.toString(), archive.toString());
        tool(
                "javac",
                "--patch-module",
                name + "=" + archive,
                "-d",
                classes.toString(),
                sources.resolve(Path.of(name, "module-info.java")).toString());
        tool("jar", "--update", "--file", copy.toString(), "-C", classes.toString(), "module-info.class");
        return copy;
    }

    /** Lets every command run once, and the image keep the classes that it took. */
    private void archiveClasses() throws IOException, InterruptedException {
        Set<String> classes = new LinkedHashSet<>();
        for (List<String> words : FIRST_RUNS) {
            Path list = folder.resolve("classes");
            java(words, "-XX:DumpLoadedClassList=" + list, MAIN);
            classes.addAll(Files.readAllLines(list));
        }
        Path all = Files.write(folder.resolve("classes"), classes);
        java(List.of(), "-Xshare:dump", "-XX:SharedClassListFile=" + all);
        java(List.of("--version"), "-Xshare:on", MAIN);
    }

    private void java(List<String> words, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(image.resolve("bin/java").toString()));
        command.addAll(List.of(options));
        command.addAll(words);
        File said = folder.resolve("said").toFile();
        int exitCode = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start()
                .waitFor();
        if (exitCode != 0) {
            throw new IOException(command + " ended with " + exitCode + ":\n" + Files.readString(said.toPath()));
        }
    }

    private Path zip() throws IOException {
        String system = System.getProperty("os.name").split(" ")[0] + "-" + System.getProperty("os.arch");
        Path zip = folder.resolve("refusion-" + system.toLowerCase(Locale.ROOT) + ".zip");
        Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", String.valueOf(POSIX));
        try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
            copy(image, archive.getPath("refusion"));
        }
        return zip;
    }

    private static void tool(String name, String... args) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst(name).orElseThrow(() -> new IOException(name + " is missing: take a whole JDK"));
        if (tool.run(System.out, System.err, args) != 0) {
            throw new IOException(name + " failed");
        }
    }

    /** What can be executed stays so, where the system knows it, and in the zip file too. */
    private static void copy(Path from, Path to) throws IOException {
        for (Path file : tree(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
                if (POSIX) {
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = Files.exists(folder) ? tree(folder) : List.of();
        for (int last = files.size() - 1; last >= 0; last--) {
            Files.delete(files.get(last));
        }
    }

    /** All files and folders, each behind the one it lies in. */
    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }
}
