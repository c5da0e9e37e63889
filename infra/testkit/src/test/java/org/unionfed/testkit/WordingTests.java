package org.unionfed.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the texts of all services to the glossary and to the signs of their language, as the client's are held. */
class WordingTests {

    private static final String CHINESE = "(\\p{IsHan}|[\\u3000-\\u303f\\uff00-\\uffef“”‘’…])";

    private final Path root = Checkout.current().root();

    @Test
    void theTextsOfEveryServiceAreFound() throws IOException {
        assertThat(texts(true))
                .extracting(Text::file)
                .contains(
                        "gateway/src/main/resources/errors.properties",
                        "infra/commons/src/main/resources/errors-commons.properties",
                        "infra/commons/src/main/resources/ContributorValidationMessages_zh.properties",
                        "notification-service/src/main/resources/notices.properties",
                        "plan-service/src/main/resources/errors.properties");
        assertThat(texts(false))
                .extracting(Text::file)
                .contains(
                        "infra/commons/src/main/resources/ContributorValidationMessages.properties",
                        "plan-service/src/main/resources/rollup-workbook_en.properties");
    }

    @ParameterizedTest
    @CsvSource({
        "账户|帐号|帐户, 账号",
        "提交|上报|递交, 报送",
        "读出|阅读, 识别",
        "重新开放, 允许修订",
        "重设, 重置",
        "事故, 故障",
        "负责人, 责任人",
        "这里|怎么|怎样|我们|没有成功|还没有|没有找到, in the words of an office"
    })
    void chineseHasOneWordForOneIdea(String others, String word) throws IOException {
        assertThat(breaking(true, Pattern.compile(others))).as(word).isEmpty();
    }

    @Test
    void messagesLeaveTheWordOfOfficialNoticesFree() throws IOException {
        assertThat(breaking(true, Pattern.compile("通知")))
                .filteredOn(it -> it.file().contains("/notices"))
                .isEmpty();
    }

    @Test
    void chineseHasNoBlankBesideACharacter() throws IOException {
        assertThat(breaking(true, Pattern.compile(CHINESE + " | " + CHINESE))).isEmpty();
    }

    @Test
    void chineseHasNoHalfWidthSignBesideACharacter() throws IOException {
        assertThat(breaking(true, Pattern.compile("\\p{IsHan}[,;:!?()\"']|[,;:!?()\"']\\p{IsHan}")))
                .isEmpty();
    }

    @Test
    void englishHasNoFullWidthSignAndNoChinese() throws IOException {
        assertThat(breaking(false, Pattern.compile("[\\u3000-\\u303f\\uff00-\\uffef]|\\p{IsHan}")))
                .filteredOn(it -> !it.key().equals("calendar.heads")) // what schools write, in whatever language
                .isEmpty();
    }

    @Test
    void englishHasCurlyQuotesAndItsBlanksBehindSigns() throws IOException {
        assertThat(breaking(false, Pattern.compile("\"| [,;:!)]|\\( | {2}"))).isEmpty();
    }

    @Test
    void englishHasOneWordForOneIdea() throws IOException {
        assertThat(breaking(false, Pattern.compile("(?i)\\bhand(s|ed|ing)? in\\b|user name|e-mail")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, (?<!…)…(?!…)|…{3}|\\.{3}", "false, …{2}|\\.{3}| …"})
    void anEllipsisHasOneForm(boolean chinese, String others) throws IOException {
        assertThat(breaking(chinese, Pattern.compile(others))).isEmpty();
    }

    /** As they are read: a place holds a name or a number. */
    private List<Text> breaking(boolean chinese, Pattern rule) throws IOException {
        String place = chinese ? "名" : "X";
        return texts(chinese).stream()
                .filter(it ->
                        rule.matcher(it.text().replaceAll("\\{\\w+}", place)).find())
                .toList();
    }

    private List<Text> texts(boolean chinese) throws IOException {
        try (Stream<Path> folders = Files.walk(root, 2)) {
            List<Path> files = folders.map(it -> it.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(WordingTests::filesOf)
                    .filter(it -> chinese ? isChinese(it) : isEnglish(it))
                    .toList();
            return files.stream().flatMap(this::textsOf).toList();
        }
    }

    private static Stream<Path> filesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".properties")).toList().stream();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The language without a mark is the one that another file beside it has not. */
    private static boolean isChinese(Path file) {
        return file.toString().endsWith("_zh.properties") || hasBeside(file, "_en");
    }

    private static boolean isEnglish(Path file) {
        return file.toString().endsWith("_en.properties") || hasBeside(file, "_zh");
    }

    private static boolean hasBeside(Path file, String mark) {
        return Files.exists(Path.of(file.toString().replace(".properties", mark + ".properties")));
    }

    private Stream<Text> textsOf(Path file) {
        var texts = new Properties();
        try (Reader content = Files.newBufferedReader(file)) {
            texts.load(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String name = root.relativize(file).toString();
        return texts.stringPropertyNames().stream().map(it -> new Text(name, it, texts.getProperty(it, "")));
    }

    private record Text(String file, String key, String text) {}
}
