package org.unionfed.plan.planimport.upload;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UploadedFileTests {

    @ParameterizedTest
    @CsvSource({
        "工会计划.docx, 工会计划.docx",
        "../../etc/passwd, passwd",
        "C:\\Documents\\计划.doc, 计划.doc",
        "'a\tb\u0000c\u202Etxt.exe', abctxt.exe",
        "..hidden.txt, hidden.txt",
        "'x<y>:\"|?*.txt', xy.txt"
    })
    void keepsOnlyWhatIsSafeOfAName(String sent, String kept) {
        assertThat(UploadedFile.named(sent, new byte[0]).name()).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "/", "..", "\u0000"})
    void givesANameToWhatHasNone(@Nullable String sent) {
        assertThat(UploadedFile.named(sent, new byte[0]).name()).isEqualTo("document");
    }

    @Test
    void shortensALongNameBeforeItsExtension() {
        String longest = "计".repeat(146) + ".txt";

        assertThat(UploadedFile.named(longest, new byte[0]).name()).isEqualTo(longest);
        assertThat(UploadedFile.named("计" + longest, new byte[0]).name()).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({
        "a.TXT, text/plain",
        "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.doc, application/msword",
        "a.html, application/octet-stream",
        "a, application/octet-stream"
    })
    void knowsTheMediaTypeByTheExtension(String name, String mediaType) {
        assertThat(UploadedFile.named(name, new byte[0]).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void provesItsContent() {
        assertThat(UploadedFile.named("a.txt", "abc".getBytes(StandardCharsets.UTF_8))
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
