package org.unionfed.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.unionfed.plan.reading.source.UnreadableDocument;

/**
 * Reads the heaviest documents that are within the limits, each by two readers at once, beside as much as the service
 * itself keeps; run in a process with the heap of the service.
 */
final class TwoReaders {

    private static final int SERVICE = 60 << 20;
    private static final int MARKUP = (16 << 20) - 2_000;
    private static final int CHARACTERS = 249_000;

    private TwoReaders() {}

    public static void main(String[] arguments) throws InterruptedException {
        byte[] service = new byte[SERVICE];
        for (Map.Entry<String, Supplier<byte[]>> heavy : documents().entrySet()) {
            byte[] content = heavy.getValue().get();
            String name = heavy.getKey().startsWith("text") ? "plan.txt" : "plan.docx";
            Thread other = new Thread(() -> read(name, content.clone()));
            other.setUncaughtExceptionHandler((thread, failure) -> fail(failure));
            long start = System.nanoTime();
            other.start();
            read(name, content);
            other.join();
            System.out.printf(
                    "%s: %d KB, %d ms%n",
                    heavy.getKey(), content.length >> 10, (System.nanoTime() - start) / 1_000_000);
        }
        System.out.println("held " + (service.length >> 20));
    }

    private static void fail(Throwable failure) {
        failure.printStackTrace();
        System.exit(1);
    }

    private static void read(String name, byte[] content) {
        try {
            System.out.println(new PlanReader().read(name, content).kind());
        } catch (UnreadableDocument refused) {
            System.out.println(refused.reason());
        }
    }

    private static Map<String, Supplier<byte[]>> documents() {
        Map<String, Supplier<byte[]>> documents = new LinkedHashMap<>();
        for (String grain : new String[] {
            "<w:b w:val=\"n\"/>",
            "<w:p w:rsidR=\"00112233\" w:rsidRDefault=\"00445566\"/>",
            "<w:p/>",
            "<w:tbl/>",
            "<w:p><w:r><w:t>工</w:t></w:r></w:p>",
            "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"
        }) {
            documents.put(
                    "body of " + grain,
                    () -> Hostile.docx(grain.repeat(MARKUP / grain.getBytes(StandardCharsets.UTF_8).length)));
            documents.put("as many as are read of " + grain, () -> Hostile.docx(grain.repeat(49_000)));
            documents.put(
                    "a cell of " + grain,
                    () -> Hostile.docx("<w:tbl><w:tr><w:tc>" + grain.repeat(98_000) + "</w:tc></w:tr></w:tbl>"));
        }
        documents.put("one attribute", () -> Hostile.docx("<w:p w:a=\"" + "a".repeat(MARKUP - 1_000) + "\"/>"));
        documents.put(
                "one text", () -> Hostile.docx("<w:p><w:r><w:t>" + "a".repeat(MARKUP - 1_000) + "</w:t></w:r></w:p>"));
        documents.put("one comment", () -> Hostile.docx("<!--" + "a".repeat(MARKUP - 1_000) + "-->"));
        for (String grain :
                new String[] {"1、", "3月：", "3月1日，", "一、a\n", "|3月|a\n", "3月：a；", "（一）", "★a", "<b>", "2012年，", "a\n"}) {
            documents.put("text of " + grain.strip(), () -> text(grain));
        }
        return documents;
    }

    private static byte[] text(String grain) {
        StringBuilder text = new StringBuilder("工会计划\n");
        for (int line = 1; text.length() < CHARACTERS - 100 && line < 19_000; line++) {
            int length = Math.max(1, (CHARACTERS / 19_000) / grain.length());
            text.append(grain.repeat(grain.endsWith("\n") ? length : 39_000 / grain.length()))
                    .append('\n');
        }
        byte[] bytes = text.substring(0, Math.min(text.length(), CHARACTERS)).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(bytes, bytes.length);
    }
}
