package org.unionfed.commons.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a service takes from its callers.
 *
 * @param largestBody most bytes of a body that is not multipart (multipart has Spring's own limits); what the gateway
 *     lets through by default
 */
@ConfigurationProperties("unionfed.web")
public record WebSettings(@DefaultValue("1MB") DataSize largestBody) {

    public WebSettings {
        if (largestBody.toBytes() <= 0) {
            throw new IllegalArgumentException("unionfed.web.largest-body must be above 0");
        }
    }
}
