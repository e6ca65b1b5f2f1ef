package dk.refusion.examples.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A change of a part of a workbook, packed again so that its sums are right. */
enum PartChange {
    PART_LESS {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            parts.remove(name);
        }
    },
    PART_IN_PLACE_OF_ANOTHER {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            List<String> names = new ArrayList<>(parts.keySet());
            parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
        }
    },
    BYTES {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            ByteChange change = Tries.any(ByteChange.values(), random);
            parts.computeIfPresent(name, (one, bytes) -> change.of(bytes, random));
        }
    },
    A_TAG_LESS {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(parts, name, "</?\\w[^>]*>", tag -> "", random);
        }
    },
    AN_ELEMENT_LESS {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(parts, name, ELEMENT, element -> "", random);
        }
    },
    AN_ELEMENT_TWICE {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(parts, name, ELEMENT, element -> element + element, random);
        }
    },
    A_ROW_TWICE {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(parts, Workbooks.SHEET, "(?s)<row .*?</row>", row -> row + row, random);
        }
    },
    AN_ATTRIBUTE_LESS {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(parts, name, " [\\w:]+=\"[^\"]*\"", attribute -> "", random);
        }
    },
    AN_ATTRIBUTE_CHANGED {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(parts, name, "(?<==\")[^\"]*(?=\")", value -> ODD.get(random.nextInt(ODD.size())), random);
        }
    },
    A_VALUE_CHANGED {
        @Override
        void change(Map<String, byte[]> parts, String name, Random random) {
            replaceAny(
                    parts,
                    Workbooks.SHEET,
                    "(?<=<v>)[^<]*(?=</v>)",
                    value -> ODD.get(random.nextInt(ODD.size())),
                    random);
        }
    };

    private static final String ELEMENT = "(?s)<(\\w+)(?: [^>]*)?(?:/>|>[^<]*</\\1>)";
    private static final List<String> ODD = List.of(
            "",
            "0",
            "1",
            "2",
            "-1",
            "99",
            "A1",
            "F2",
            "F3",
            "B1048577",
            "ZZZZZ1",
            "1E400",
            "1E5",
            "-2800.5",
            "46027.5",
            "2800.005",
            "NaN",
            "INF",
            "s",
            "n",
            "str",
            "b",
            "e",
            "inlineStr",
            "d",
            "hidden",
            "../../x.xml",
            "http://x/y",
            "rId1",
            "rId2",
            "Ark2",
            "true",
            "æ",
            "yyyy",
            "14",
            "&#65;",
            "999999999999");

    abstract void change(Map<String, byte[]> parts, String name, Random random);

    /** Changes any part. */
    static byte[] any(byte[] book, Random random) throws IOException {
        Map<String, byte[]> parts = Workbooks.parts(book);
        List<String> names = new ArrayList<>(parts.keySet());
        String name = random.nextBoolean() ? Workbooks.SHEET : names.get(random.nextInt(names.size()));
        Tries.any(values(), random).change(parts, name, random);
        return Workbooks.zipped(parts);
    }

    private static void replaceAny(
            Map<String, byte[]> parts, String name, String pattern, UnaryOperator<String> change, Random random) {
        parts.computeIfPresent(name, (one, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            List<MatchResult> found =
                    Pattern.compile(pattern).matcher(text).results().toList();
            if (found.isEmpty()) {
                return bytes;
            }
            MatchResult chosen = found.get(random.nextInt(found.size()));
            String changed =
                    text.substring(0, chosen.start()) + change.apply(chosen.group()) + text.substring(chosen.end());
            return changed.getBytes(StandardCharsets.UTF_8);
        });
    }
}
