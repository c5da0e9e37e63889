package org.unionfed.plan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.unionfed.plan.PlanServiceTest;
import org.unionfed.testkit.contract.PublishedOperation;
import org.unionfed.testkit.token.TokenIssuer;
import org.unionfed.testkit.token.TokenTable;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens that are good for nothing, at every operation of the published interface. */
@PlanServiceTest
class OddTokensIntegrationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    TokenIssuer tokens;

    @Test
    void openNoOperation() throws Exception {
        List<TokenTable.Row> table = TokenTable.of(tokens);
        List<String> surprises = new ArrayList<>();
        for (PublishedOperation operation : PublishedOperation.of("plan-service")) {
            for (TokenTable.Row odd : table) {
                String answer = answer(operation, odd.token());
                if (!answer.equals(odd.status() + " " + odd.code())) {
                    surprises.add("%s at %s: %s".formatted(odd.name(), operation.id(), answer));
                }
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void areOddOnlyByWhatTheirNamesSay() throws Exception {
        String good = tokens.schoolToken("qhzx", UUID.randomUUID(), "chair");

        assertThat(http.get()
                        .uri("/api/plan/plans")
                        .header("Authorization", "Bearer " + good)
                        .exchange())
                .hasStatusOk();
    }

    private String answer(PublishedOperation operation, String token) throws Exception {
        MockHttpServletResponse response = http.method(HttpMethod.valueOf(operation.method()))
                .uri(operation.path())
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getResponse();
        String code = JsonMapper.shared()
                .readTree(response.getContentAsByteArray())
                .path("code")
                .asString("");
        return response.getStatus() + " " + code;
    }
}
