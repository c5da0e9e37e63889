package org.unionfed.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.TransformedResource;
import org.springframework.web.util.HtmlUtils;

/** The page of the web client, which names the suite and its colour as the federation does: no request asks for them. */
@Component
class ClientPage {

    static final String FILE = "index.html";

    private final Optional<Resource> page;

    @Autowired
    ClientPage(BrandSettings brand) {
        this(new ClassPathResource("static/" + FILE), brand);
    }

    ClientPage(Resource built, BrandSettings brand) {
        this.page = built.exists() ? Optional.of(branded(built, brand)) : Optional.empty();
    }

    /** The page; nothing in a gateway that was built without its client. */
    Optional<Resource> resource() {
        return page;
    }

    private static Resource branded(Resource built, BrandSettings brand) {
        try {
            String html = built.getContentAsString(StandardCharsets.UTF_8);
            html = replace(html, "(<title>)[^<]*", brand.nameZh());
            html = replace(html, meta("name=\"application-name\" lang=\"zh-CN\""), brand.nameZh());
            html = replace(html, meta("name=\"application-name\" lang=\"en\""), brand.nameEn());
            html = replace(html, meta("name=\"theme-color\""), brand.primaryColor());
            return new TransformedResource(built, html.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String meta(String attributes) {
        return "(<meta " + attributes + " content=\")[^\"]*";
    }

    private static String replace(String html, String place, String text) {
        String escaped = HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
        return Pattern.compile(place).matcher(html).replaceFirst("$1" + Matcher.quoteReplacement(escaped));
    }
}
