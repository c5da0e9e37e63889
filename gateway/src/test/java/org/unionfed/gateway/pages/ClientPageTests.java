package org.unionfed.gateway.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientPageTests {

    /** As it stands before it is built; the build leaves these lines alone. */
    private static final Path PAGE = Path.of("web/index.html");

    @Test
    void namesTheSuiteAsTheFederationDoes() throws IOException {
        String page = pageOf(new BrandSettings("清水市<教育>工会", "Qingshui \"$1\" Union", "#b3261e"));

        assertThat(page)
                .contains("<title>清水市&lt;教育&gt;工会</title>")
                .contains("<meta name=\"application-name\" lang=\"zh-CN\" content=\"清水市&lt;教育&gt;工会\" />")
                .contains("<meta name=\"application-name\" lang=\"en\" content=\"Qingshui &quot;$1&quot; Union\" />")
                .contains("<meta name=\"theme-color\" content=\"#b3261e\" />");
    }

    @Test
    void isTheOneThatWasBuiltWhereTheFederationSaysNothing() throws IOException {
        assertThat(pageOf(new BrandSettings("校工会联合会工作平台", "Union Federation", "#1f5aa8")))
                .isEqualTo(Files.readString(PAGE));
    }

    @Test
    void isNotThereInAGatewayWithoutItsClient() {
        var brand = new BrandSettings("校工会联合会工作平台", "Union Federation", "#1f5aa8");

        assertThat(new ClientPage(new ClassPathResource("static/gone.html"), brand).resource())
                .isEmpty();
    }

    private static String pageOf(BrandSettings brand) throws IOException {
        return new ClientPage(new FileSystemResource(PAGE), brand)
                .resource()
                .orElseThrow()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
