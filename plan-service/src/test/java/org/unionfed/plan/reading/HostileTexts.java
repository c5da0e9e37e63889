package org.unionfed.plan.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.unionfed.plan.reading.HostileDocumentsTests.HostileFile;

/** Plain texts that are none, or far too much of one, and names that are no names. */
final class HostileTexts {

    private static final String PLAN = "青石中学工会2014年工作计划\n一、学习\n3月：植树\n";

    private HostileTexts() {}

    static List<HostileFile> all() {
        return List.of(
                text("nothing", "", "EMPTY"),
                text("only spaces", " \u3000\t\r\n".repeat(1_000), "EMPTY"),
                text("twenty megabytes", "工".repeat((20 << 20) / 3), "TOO_LARGE"),
                text("a line of a megabyte", PLAN + "a".repeat(1 << 20), "TOO_COMPLEX"),
                text("the longest line", PLAN + "一、a".repeat(80_000), "READ"),
                text("lines without end", "\n".repeat(1 << 20) + PLAN, "TOO_COMPLEX"),
                text("a NUL in the middle", PLAN + "\0", "NOT_TEXT"),
                bytes("a lone surrogate in UTF-16", ("\uFEFF" + PLAN + "\uD800").getBytes(StandardCharsets.UTF_16LE)),
                bytes("half a surrogate in UTF-8", concat(PLAN, 0xED, 0xA0, 0x80)),
                bytes("overlong UTF-8", concat(PLAN, 0xC0, 0xAF)),
                bytes("a character cut in the middle", concat(PLAN, 0xE5, 0xB7)),
                bytes("GB18030 cut in the middle", cut(PLAN.getBytes(Charset.forName("GB18030")))),
                text("letters that run backwards", "\u202E" + PLAN + "\u202E3月：\u200F植树", "READ"),
                text("emoji and rare characters", PLAN + "4月：\uD83C\uDF89联欢\uD842\uDFB7\n", "READ"),
                text("hundreds of thousands of brackets", "计划\n" + "（".repeat(200_000), "READ"),
                text("tags without end", "<td".repeat(80_000) + "<p><p><p><p>", "READ"),
                text("entities of nothing", PLAN + "&#x0;&#xD800;&#99999999999;&nbsp", "READ"),
                named("../../etc/passwd.txt", "READ"),
                named("..\\..\\windows\\win.txt", "READ"),
                named("con.txt", "READ"),
                named(".txt", "READ"),
                named("a\0b.txt", "READ"),
                named("计".repeat(100_000) + ".txt", "READ"),
                named("plan.txt.exe", "UNSUPPORTED_FORMAT"),
                named("plan.", "UNSUPPORTED_FORMAT"),
                named("", "UNSUPPORTED_FORMAT"));
    }

    private static HostileFile text(String what, String text, String... outcomes) {
        return HostileFile.of(what, "plan.txt", text.getBytes(StandardCharsets.UTF_8), outcomes);
    }

    private static HostileFile bytes(String what, byte[] content) {
        return HostileFile.of(what, "plan.txt", content, "READ", "NOT_TEXT");
    }

    private static HostileFile named(String name, String... outcomes) {
        String shown = name.length() > 40 ? "a name of " + name.length() + " characters" : "named " + name;
        return HostileFile.of(shown, name, PLAN.getBytes(StandardCharsets.UTF_8), outcomes);
    }

    private static byte[] concat(String text, int... bytes) {
        byte[] start = text.getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(start, start.length + bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            all[start.length + i] = (byte) bytes[i];
        }
        return all;
    }

    private static byte[] cut(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length - 2);
    }
}
