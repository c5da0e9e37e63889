package org.unionfed.plan.planimport;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Imports documents as clients do, for tests. */
final class ImportApi {

    static final String PATH = "/api/plan/imports";

    /** A plan of our own that leaves the year open. */
    static final String DOCUMENT = """
            清溪镇中心小学工会工作计划

            一、指导思想
            围绕学校中心工作，服务教职工。
            二、主要工作
            （一）民主管理
            按期召开教代会，听取教职工意见。
            （二）关心教职工
            为大家办实事。
            三、日程安排
            3月：庆祝“三八”节；召开教代会。
            5月：教工登山比赛。
            9月：教师节座谈会；师徒结对。
            """;

    private final MockMvcTester http;

    ImportApi(MockMvcTester http) {
        this.http = http;
    }

    MvcTestResult upload(JwtRequestPostProcessor token, String name, byte[] content) {
        return upload(token, name, content, null);
    }

    MvcTestResult upload(JwtRequestPostProcessor token, String name, byte[] content, @Nullable String idempotencyKey) {
        var request = http.post()
                .uri(PATH)
                .with(token)
                .multipart()
                .file(new MockMultipartFile("file", name, MediaType.APPLICATION_OCTET_STREAM_VALUE, content));
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return request.exchange();
    }

    MvcTestResult uploadPlan(JwtRequestPostProcessor token) {
        return upload(token, "工会计划.txt", DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }

    MvcTestResult delete(JwtRequestPostProcessor token, String path, @Nullable Long version) {
        var request = http.method(HttpMethod.DELETE).uri(path).with(token);
        if (version != null) {
            request.header("If-Match", "\"" + version + "\"");
        }
        return request.exchange();
    }
}
