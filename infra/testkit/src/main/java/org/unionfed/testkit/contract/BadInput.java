package org.unionfed.testkit.contract;

import java.util.List;
import java.util.Random;

/** Values that have broken programs before. */
final class BadInput {

    static final List<String> HEADERS = List.of(
            "Accept", "Accept-Language", "Idempotency-Key", "If-Match", "X-Request-Id", "traceparent", "If-None-Match");

    static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json;charset=UTF-16",
            "application/json;charset=nonsense",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/mixed; boundary=x",
            "*/*",
            "application/*",
            "garbage",
            "a/b/c;=;",
            "");

    /** As they stand in JSON, so that what is no JSON can be among them. */
    static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "1e-400",
            "99999999999999999999999999999999",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"\":{}}",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udfff\\ud800\"",
            "\"\\u202eabc\\u202c\"",
            "\"\\ufffe\\uffff\"",
            "\"\\u0007\\u001b[2J\\u007f\"",
            "\"2031-02-30\"",
            "\"+999999999-12-31\"",
            "\"0000-00-00\"",
            "\"NaN\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"1-1-1-1-1\"",
            "NaN",
            "undefined",
            "'x'");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[2J",
            "\ud800",
            "\u202eabc",
            "\ufeffabc",
            "\ufffe",
            "-1",
            "0",
            "1.5",
            "1e400",
            "99999999999999999999",
            "2147483648",
            "NaN",
            "null",
            "undefined",
            "'; drop table school; --",
            "%' or '1'='1",
            "\\",
            "%",
            "_%_",
            "${jndi:ldap://localhost/x}",
            "#{7*7}",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "..%2f..%2f",
            ";a=b",
            "a/b",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "eyJrIjpudWxsfQ",
            "W10",
            "bnVsbA==",
            "\uD83C\uDF89".repeat(400),
            "长".repeat(3000),
            "٣٠٢٠",
            "2031,2032",
            "DRAFT,,X");

    private BadInput() {}

    static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static String text(Random random) {
        return one(TEXTS, random);
    }

    /** A header can hold less than a text. */
    static String header(Random random) {
        List<String> headers = List.of(
                "",
                "*",
                "*/*;q=2",
                "garbage/",
                "application/xml",
                "\"abc\"",
                "\"99999999999999999999\"",
                "W/\"1\"",
                "\"1\", \"2\"",
                "-1",
                "xx-!!",
                "zh-CN;q=abc",
                "en;q=0,*;q=9",
                "é\u0080",
                "00-0-0-00",
                "00-" + "f".repeat(32) + "-" + "f".repeat(16) + "-zz",
                "a".repeat(5000));
        return one(headers, random);
    }
}
