package dk.refusion.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks and their parts. */
final class Workbooks {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private Workbooks() {}

    /** A table as a sheet: numbers and days as Excel has them, everything else as text. */
    static byte[] written(List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "refusion", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ark1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("-?(\\d{1,3}(\\.\\d{3})+|[1-9]\\d{0,11}|0)(,\\d{1,2})?")) {
            sheet.value(row, column, Amounts.read(cell));
        } else if (cell.matches("20\\d\\d-0[1-9]-[0-2][1-8]")) {
            sheet.value(row, column, LocalDate.parse(cell));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell.length() > 32_767 ? cell.substring(0, 32_767) : cell);
        }
    }

    /** The parts of an archive by their names. */
    static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Path file = Files.createTempFile("book", ".xlsx");
        try {
            Files.write(file, archive);
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
