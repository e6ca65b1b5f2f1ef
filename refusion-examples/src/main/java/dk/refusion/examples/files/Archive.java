package dk.refusion.examples.files;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The parts of an archive (zip) in memory, as its directory at the end lists them.
 *
 * <p>The directory is what Excel goes by. Java's own stream goes by what stands before and behind each part, and takes the files of
 * fastexcel for broken there, as it would those that this application writes.
 */
final class Archive {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final ByteBuffer content;

    private Archive(byte[] bytes) {
        this.bytes = bytes;
        this.content = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Lists the parts.
     *
     * @param bytes the archive, not copied
     * @return the parts in the order of the directory; none if it is no archive at all
     * @throws ZipException if it is no whole archive
     */
    static List<Part> parts(byte[] bytes) throws ZipException {
        try {
            return new Archive(bytes).parts();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException e) {
            throw broken();
        }
    }

    private List<Part> parts() throws ZipException {
        int end = bytes.length - END_LENGTH;
        while (end >= 0 && content.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            require(length(8) != STORED && length(8) != DEFLATED); // else an archive whose end is cut off
            return List.of();
        }
        int count = Short.toUnsignedInt(content.getShort(end + 10));
        int place = content.getInt(end + 16);
        List<Part> parts = new ArrayList<>();
        for (int entry = 0; entry < count; entry++) {
            require(content.getInt(place) == ENTRY);
            int name = length(place + 28);
            parts.add(part(place, name));
            place += 46 + name + length(place + 30) + length(place + 32);
        }
        return parts;
    }

    private Part part(int place, int nameLength) throws ZipException {
        int method = length(place + 10);
        int packed = content.getInt(place + 20);
        int local = content.getInt(place + 42);
        require(content.getInt(local) == LOCAL && (method == STORED || method == DEFLATED));
        int from = local + LOCAL_LENGTH + length(local + 26) + length(local + 28);
        require(packed >= 0 && from <= bytes.length - packed);
        String name = new String(bytes, place + 46, nameLength, StandardCharsets.UTF_8);
        return new Part(name, bytes, from, packed, method == DEFLATED, content.getInt(place + 16));
    }

    private int length(int place) {
        return Short.toUnsignedInt(content.getShort(place));
    }

    private static void require(boolean condition) throws ZipException {
        if (!condition) {
            throw broken();
        }
    }

    private static ZipException broken() {
        return new ZipException("no whole archive");
    }

    /** A part of an archive. */
    static final class Part {
        private final String name;
        private final byte[] bytes;
        private final int from;
        private final int packed;
        private final boolean deflated;
        private final int sum;

        private Part(String name, byte[] bytes, int from, int packed, boolean deflated, int sum) {
            this.name = name;
            this.bytes = bytes;
            this.from = from;
            this.packed = packed;
            this.deflated = deflated;
            this.sum = sum;
        }

        String name() {
            return name;
        }

        /** Its bytes, whose end is an error if they are not those that were packed. */
        InputStream open() {
            InputStream in = new ByteArrayInputStream(bytes, from, packed);
            return new Checked(deflated ? new InflaterInputStream(in, new Inflater(true)) : in, sum);
        }
    }

    private static final class Checked extends FilterInputStream {
        private final CRC32 read = new CRC32();
        private final int sum;

        Checked(InputStream in, int sum) {
            super(in);
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int count = in.read(into, at, length);
            if (count > 0) {
                read.update(into, at, count);
            } else if (count < 0 && (int) read.getValue() != sum) {
                throw new ZipException("the sum of a part is another one");
            }
            return count;
        }
    }
}
