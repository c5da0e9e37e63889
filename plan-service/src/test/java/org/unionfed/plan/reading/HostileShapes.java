package org.unionfed.plan.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Documents that repeat what a reader may stumble over, in any size: the generator behind the bounds on time and
 * memory. Each text shape is one long line or very many lines, each markup shape is opened, closed or nested.
 */
final class HostileShapes {

    /** As many characters as are looked at in one line, so that four times the smaller size fits. */
    private static final int LINE = 5_000;

    private static final int LINES = 2_400;
    private static final int TAGS = 10_000;
    private static final int ELEMENTS = 20_000;

    private HostileShapes() {}

    static Stream<Shape> all() {
        return Stream.of(lines(), manyLines(), months(), html(), docx()).flatMap(it -> it);
    }

    /** One long line of repetitions, alone and between what makes a grammar look further. */
    private static Stream<Shape> lines() {
        List<String> grains = List.of(
                "工会",
                "本学期",
                "中学",
                "大学附属",
                "一",
                "1",
                "-",
                "(",
                "（",
                "【",
                "“",
                "第",
                "1、",
                "一、",
                "一 ",
                "（一）",
                "第一、",
                "3月：",
                "3月(",
                "3月：x；",
                "2012年",
                "20xx年",
                "1-",
                "一月",
                "★",
                "| ",
                "3月|",
                "月份|",
                "月份|内容|",
                "\t3月",
                "<br>",
                "  x",
                "第1-2周",
                "1，2，",
                "。 (",
                "#",
                "**",
                "学(xué)",
                " 1、x",
                "①",
                "4月（工作）x：");
        return grains.stream()
                .flatMap(grain -> Stream.of(
                        text("a line of " + shown(grain), LINE, size -> "计划\n" + fill(grain, size)),
                        text(
                                "spaces and " + shown(grain),
                                LINE,
                                size -> "计划\n一、x\n3月：" + " ".repeat(size / 2) + fill(grain, size / 2) + "x范文（1")));
    }

    private static Stream<Shape> manyLines() {
        List<String> grains = List.of(
                "二、学习",
                "工会工作计划",
                "工会工作计划1",
                "3月",
                "1、植树",
                "x",
                "（一）",
                "附：",
                "负责人",
                "3月时间  工作内容  负责人",
                "|月份|内容|\n|3月|植树|",
                "召开了座谈会",
                "3月|4月|5月|6月\nx|x",
                "上一篇：工会工作计划",
                "月份|内容|月份|内容\n3月|a|4月|b",
                "# x",
                "1",
                "第一周\t植树",
                "   时间   内容   备注",
                "2012年计划");
        return grains.stream()
                .flatMap(grain -> Stream.of(
                        text("lines of " + shown(grain), LINES, size -> "工会计划\n二、x\n" + repeated(grain + "\n", size)),
                        text(
                                "after a summary, lines of " + shown(grain),
                                LINES,
                                size -> "工会工作总结和工作计划\n" + repeated(grain + "\n\n", size / 2) + "3月：植树\n")));
    }

    /** One month with all items there are, and one item that never ends. */
    private static Stream<Shape> months() {
        return Stream.of("1、植树", "植树")
                .map(grain -> text(
                        "a month with lines of " + shown(grain),
                        LINES * 2,
                        size -> "工会计划\n3月：\n1、植树\n" + repeated(grain + "\n", size)));
    }

    private static Stream<Shape> html() {
        String blocks = "<p>a</p><p>b</p><p>c</p><p>d</p>";
        List<String> names = List.of("style", "script", "head", "td", "tr", "p", "b", "x", "table");
        return names.stream()
                .flatMap(name -> Stream.of(
                        text("opened " + name, TAGS, size -> blocks + repeated("<" + name + ">", size)),
                        text("closed " + name, TAGS, size -> blocks + repeated("</" + name + ">", size)),
                        text("unfinished " + name, TAGS, size -> blocks + repeated("<" + name + " ", size)),
                        text(
                                "crossed " + name,
                                TAGS,
                                size -> blocks + repeated("<" + name + ">", size / 2) + repeated("</p>", size / 2)),
                        text(
                                "nested " + name,
                                TAGS,
                                size -> blocks
                                        + repeated("<" + name + ">", size / 2)
                                        + repeated("</" + name + ">", size / 2))));
    }

    private static Stream<Shape> docx() {
        List<String> grains = List.of(
                "<w:p/>",
                "<w:b w:val=\"n\"/>",
                "<w:p w:rsidR=\"1\" w:rsidRDefault=\"2\"/>",
                "<w:tbl/>",
                "<x/>",
                "<!---->",
                "<?a b?>",
                "<w:p><w:r><w:t> </w:t></w:r></w:p>",
                "<w:p><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>",
                "<w:p><w:pPr><w:pStyle w:val=\"s9\"/></w:pPr></w:p>");
        Stream<Shape> inBody = grains.stream()
                .map(grain -> shape(
                        "a body of " + grain,
                        ELEMENTS,
                        size -> Hostile.docx(repeated(grain, size / grain.length() * 4))));
        Stream<Shape> inCell = grains.stream()
                .map(grain -> shape(
                        "a cell of " + grain,
                        ELEMENTS,
                        size -> Hostile.docx("<w:tbl><w:tr><w:tc>" + repeated(grain, size / grain.length() * 4)
                                + "</w:tc></w:tr></w:tbl>")));
        Stream<Shape> others = Stream.of(
                shape(
                        "a run of many texts",
                        ELEMENTS,
                        size -> Hostile.docx("<w:p><w:r>" + repeated("<w:t>工</w:t>", size / 4) + "</w:r></w:p>")),
                shape(
                        "declarations in one tag",
                        ELEMENTS,
                        size -> Hostile.docx("<w:p "
                                + IntStream.range(0, size)
                                        .mapToObj(it -> "xmlns:a" + it + "='u'")
                                        .collect(Collectors.joining(" "))
                                + "/>")),
                shape("many numberings, many paragraphs", ELEMENTS / 20, HostileShapes::numbered),
                shape("many styles, many paragraphs", ELEMENTS / 20, HostileShapes::styled),
                shape(
                        "rows of one cell",
                        ELEMENTS / 8,
                        size -> Hostile.docx(
                                "<w:tbl>" + repeated("<w:tr><w:tc><w:p/></w:tc></w:tr>", size) + "</w:tbl>")),
                shape(
                        "boxes in one paragraph",
                        ELEMENTS / 8,
                        size -> Hostile.docx("<w:p><w:r>"
                                + repeated("<w:txbxContent><w:p><w:r><w:t>x</w:t></w:r></w:p></w:txbxContent>", size)
                                + "</w:r></w:p>")));
        return Stream.of(inBody, inCell, others).flatMap(it -> it);
    }

    private static byte[] numbered(int size) {
        StringBuilder numbers = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= size; i++) {
            numbers.append("<w:abstractNum w:abstractNumId=\"%d\"><w:lvl w:ilvl=\"0\"/></w:abstractNum>".formatted(i));
            body.append("<w:p><w:pPr><w:numPr><w:numId w:val=\"%d\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>"
                    .formatted(i));
        }
        for (int i = 1; i <= size; i++) {
            numbers.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(i, i));
        }
        return Hostile.docx(body.toString(), numbers.toString(), "");
    }

    private static byte[] styled(int size) {
        StringBuilder styles = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (int i = 1; i <= size; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s%d\"><w:basedOn w:val=\"s%d\"/></w:style>"
                    .formatted(i, i + 1));
            body.append("<w:p><w:pPr><w:pStyle w:val=\"s%d\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>".formatted(i));
        }
        return Hostile.docx(body.toString(), "", styles.toString());
    }

    private static String fill(String grain, int size) {
        return grain.repeat(Math.max(1, size / grain.length()));
    }

    private static String repeated(String grain, int times) {
        return grain.repeat(Math.max(1, times));
    }

    private static String shown(String grain) {
        return grain.replace("\n", " / ").replace("\t", "tab ");
    }

    private static Shape text(String what, int size, IntFunction<String> text) {
        return new Shape(what, "plan.txt", size, it -> text.apply(it).getBytes(StandardCharsets.UTF_8));
    }

    private static Shape shape(String what, int size, IntFunction<byte[]> content) {
        return new Shape(what, "plan.docx", size, content);
    }

    /**
     * A document that grows.
     *
     * @param size for the smaller one of two documents
     */
    record Shape(String what, String name, int size, IntFunction<byte[]> content) {

        byte[] times(int factor) {
            return content.apply(size * factor);
        }

        @Override
        public String toString() {
            return what.toLowerCase(Locale.ROOT);
        }
    }
}
