package dk.refusion.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A change of the bytes of a file, of which nobody can say before what it makes of it. */
enum ByteChange {
    CUT_OFF {
        @Override
        byte[] of(byte[] file, Random random) {
            return Arrays.copyOf(file, random.nextInt(file.length + 1));
        }
    },
    A_BYTE_CHANGED {
        @Override
        byte[] of(byte[] file, Random random) {
            byte[] changed = file.clone();
            if (changed.length > 0) {
                changed[random.nextInt(changed.length)] = any(random);
            }
            return changed;
        }
    },
    A_BYTE_MORE {
        @Override
        byte[] of(byte[] file, Random random) {
            int at = random.nextInt(file.length + 1);
            return joined(Arrays.copyOf(file, at), new byte[] {any(random)}, rest(file, at));
        }
    },
    A_BYTE_LESS {
        @Override
        byte[] of(byte[] file, Random random) {
            int at = random.nextInt(file.length + 1);
            return joined(Arrays.copyOf(file, at), rest(file, Math.min(file.length, at + 1)));
        }
    },
    A_PART_TWICE {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length + 1);
            int to = from + random.nextInt(file.length + 1 - from);
            return joined(Arrays.copyOf(file, to), rest(file, from));
        }
    },
    A_PART_LESS {
        @Override
        byte[] of(byte[] file, Random random) {
            int from = random.nextInt(file.length + 1);
            int to = from + random.nextInt(file.length + 1 - from);
            return joined(Arrays.copyOf(file, from), rest(file, to));
        }
    },
    READ_AS_ANOTHER_CODE {
        @Override
        byte[] of(byte[] file, Random random) {
            String read = new String(file, StandardCharsets.ISO_8859_1);
            return read.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
        }
    };

    private static final List<Byte> ODD = List.of(
            (byte) '"',
            (byte) ';',
            (byte) '\n',
            (byte) '\r',
            (byte) '#',
            (byte) ',',
            (byte) '.',
            (byte) '-',
            (byte) '\t',
            (byte) 0,
            (byte) 0x81,
            (byte) 0xA0,
            (byte) 0xC3,
            (byte) 0xFF,
            (byte) 0xFE,
            (byte) '{',
            (byte) '[',
            (byte) '}',
            (byte) ']',
            (byte) '\\',
            (byte) '<',
            (byte) '&');

    abstract byte[] of(byte[] file, Random random);

    private static byte any(Random random) {
        return random.nextBoolean() ? ODD.get(random.nextInt(ODD.size())) : (byte) random.nextInt(256);
    }

    private static byte[] rest(byte[] file, int from) {
        return Arrays.copyOfRange(file, from, file.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
