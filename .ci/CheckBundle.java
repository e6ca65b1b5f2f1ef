import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPSecretKeyRing;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.w3c.dom.Document;

/**
 * Holds a bundle against what Central asks of one, and against what this library promises: only the library is in it,
 * with sources, documentation, bill of materials, licence, signatures and checksums.
 *
 * <p>Its argument is the bundle. The key that signed is in the environment, as it was when signing.
 */
class CheckBundle {
    private static final String NAME = "refusion-core";
    private static final String KNOWN_VERSION = "dk/refusion/version.txt";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private final String version;
    private final String stem;

    CheckBundle(Path bundle) throws IOException {
        files.putAll(entries(Files.readAllBytes(bundle)));
        String folder = "dk/refusion/" + NAME + "/";
        version = files.keySet().stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()).replaceFirst("/.*", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a bundle has " + folder + ", was " + files.keySet()));
        stem = folder + version + "/" + NAME + "-" + version;
    }

    public static void main(String[] args) throws Exception {
        CheckBundle check = new CheckBundle(Path.of(args[0]));
        check.all();
        check.problems.forEach(System.err::println);
        if (!check.problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println("as Central asks: " + check.files.size() + " files of " + NAME + " " + check.version);
    }

    private void all() throws Exception {
        require(!version.contains("SNAPSHOT"), "a version that is not a SNAPSHOT, was " + version);
        for (String file : files.keySet()) {
            require(file.startsWith(stem), "nothing but the library, was " + file);
        }
        file(".pom", this::pom);
        file(".jar", this::library);
        file("-sources.jar", kind -> holds(kind, "module-info.java", "dk/refusion/Refusion.java"));
        file("-javadoc.jar", kind -> holds(kind, "index.html", "dk.refusion/dk/refusion/Refusion.html"));
        file("-cyclonedx.json", kind -> {});
        file("-cyclonedx.xml", this::materials);
    }

    /** What a file of a kind has to hold. */
    private interface Rule {
        void of(String kind) throws Exception;
    }

    private void file(String kind, Rule rule) throws Exception {
        String file = stem + kind;
        require(files.containsKey(file), "a file " + file);
        if (files.containsKey(file)) {
            checksums(file);
            signature(file);
            rule.of(kind);
        }
    }

    private void require(boolean held, String what) {
        if (!held) {
            problems.add("a bundle has " + what);
        }
    }

    private void checksums(String file) throws Exception {
        for (String[] checksum : new String[][] {{".md5", "MD5"}, {".sha1", "SHA-1"}}) {
            byte[] given = files.getOrDefault(file + checksum[0], new byte[0]);
            String right = HexFormat.of().formatHex(MessageDigest.getInstance(checksum[1]).digest(files.get(file)));
            require(new String(given).strip().equals(right), "a checksum that is right: " + file + checksum[0]);
        }
    }

    private void signature(String file) throws Exception {
        byte[] given = files.get(file + ".asc");
        require(given != null && isSigned(files.get(file), given), "a signature that is right: " + file + ".asc");
    }

    private static boolean isSigned(byte[] content, byte[] given) throws Exception {
        byte[] key = System.getenv("MAVEN_GPG_KEY").getBytes();
        PGPPublicKey signer =
                new PGPSecretKeyRing(decoded(key), new BcKeyFingerprintCalculator()).getPublicKey();
        if (!(new BcPGPObjectFactory(decoded(given)).nextObject() instanceof PGPSignatureList signatures)) {
            return false;
        }
        PGPSignature signature = signatures.get(0);
        signature.init(new BcPGPContentVerifierBuilderProvider(), signer);
        signature.update(content);
        return signature.getKeyID() == signer.getKeyID() && signature.verify();
    }

    private static InputStream decoded(byte[] armored) throws IOException {
        return PGPUtil.getDecoderStream(new ByteArrayInputStream(armored));
    }

    private void pom(String kind) throws Exception {
        Document pom = xml(kind);
        for (String path : List.of("name", "description", "url", "licenses/license/name", "licenses/license/url",
                "developers/developer/name", "developers/developer/email", "scm/connection", "scm/url")) {
            require(!text(pom, "/project/" + path).isBlank(), "a pom with " + path);
        }
        String told = text(pom, "/project/version");
        require(told.equals(version), "a pom of its version, was " + told);
        require(text(pom, "count(/project/parent)").equals("0"), "a pom without a parent");
        require(!new String(files.get(stem + kind)).contains("${"), "a pom with everything filled in");
        String others = text(pom, "count(//dependency[not(scope='provided') and artifactId!='guava'])");
        require(others.equals("0"), "a pom with no dependency at run time but Guava, others were " + others);
    }

    private Map<String, byte[]> holds(String kind, String... expected) throws IOException {
        Map<String, byte[]> entries = entries(files.get(stem + kind));
        Stream.concat(Stream.of("META-INF/LICENSE", "META-INF/NOTICE"), Stream.of(expected))
                .forEach(entry -> require(entries.containsKey(entry), "in " + stem + kind + " " + entry));
        return entries;
    }

    private void library(String kind) throws IOException {
        Map<String, byte[]> entries = holds(kind, "module-info.class", "dk/refusion/Refusion.class", KNOWN_VERSION);
        String known = new String(entries.getOrDefault(KNOWN_VERSION, new byte[0])).strip();
        require(known.equals(version), "a library that knows its version, was " + known);
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(files.get(stem + kind)))) {
            Manifest manifest = jar.getManifest();
            Attributes said = manifest == null ? new Attributes() : manifest.getMainAttributes();
            require(NAME.equals(said.getValue("Implementation-Title")), "a jar with its Implementation-Title");
            require(version.equals(said.getValue("Implementation-Version")), "a jar with its Implementation-Version");
        }
    }

    private void materials(String kind) throws Exception {
        Document bill = xml(kind);
        String described = "/*/*[local-name()='metadata']/*[local-name()='component']/*[local-name()='version']";
        require(text(bill, described).equals(version), "a bill of materials of its version");
        String guava = "count(//*[local-name()='component'][*[local-name()='name']='guava'])";
        require(text(bill, guava).equals("1"), "a bill of materials that names Guava");
    }

    private Document xml(String kind) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(kind.endsWith(".xml"));
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(stem + kind)));
    }

    private static String text(Document document, String path) throws Exception {
        XPath xpath = XPathFactory.newDefaultInstance().newXPath();
        return xpath.evaluate(path, document);
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return entries;
    }
}
