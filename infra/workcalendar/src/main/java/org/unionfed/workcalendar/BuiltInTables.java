package org.unionfed.workcalendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables the library brings along, from 2012 to the last year that was announced when it was made. */
public final class BuiltInTables {

    private static final int FIRST_YEAR = 2012;

    private static final List<YearTable> TABLES = readAll();

    private BuiltInTables() {}

    public static List<YearTable> all() {
        return TABLES;
    }

    private static List<YearTable> readAll() {
        List<YearTable> tables = new ArrayList<>();
        for (int year = FIRST_YEAR; ; year++) {
            String text = text(year);
            if (text == null) {
                return List.copyOf(tables);
            }
            tables.add(TableReader.read(TableText.rows(text)).soundTable());
        }
    }

    private static @Nullable String text(int year) {
        try (InputStream file = BuiltInTables.class.getResourceAsStream("tables/" + year + ".txt")) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
