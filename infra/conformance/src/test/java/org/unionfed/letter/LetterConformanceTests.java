package org.unionfed.letter;

import java.nio.file.Path;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.unionfed.conformance.ConformanceTest;
import org.unionfed.conformance.ConformingService;
import org.unionfed.conformance.ServiceConformance;
import org.unionfed.conformance.Specimen;
import org.unionfed.testkit.BackingServices;

@ConformanceTest
@BackingServices(database = "plan", kafka = true)
class LetterConformanceTests extends ServiceConformance {

    private static final String LETTERS = "/api/letter/letters";
    private static final String LETTER = "{\"text\": \"来信\"}";

    @TestConfiguration(proxyBeanMethods = false)
    static class Broker {

        @Bean
        NewTopic topicOfLetters() {
            return new NewTopic("unionfed.letter.letter", 1, (short) 1);
        }
    }

    @Override
    protected ConformingService service() {
        return new ConformingService(
                "letter-service",
                LetterServiceApplication.class,
                Path.of("src/test/resources/openapi/letter-service.json"),
                LETTERS,
                Set.of(),
                Set.of(),
                Set.of("org.unionfed.letter.sent.v1"));
    }

    @Override
    protected Specimen newSpecimen() {
        Specimen school = newNeighbour();
        String letter = idOf(school.send(school.person("chair"), HttpMethod.POST, LETTERS, null, LETTER));
        String send = LETTERS + "/" + letter + "/send";
        return school.mark(letter)
                .fills((path, variable) -> letter)
                .reads("listLetters", LETTERS)
                .posts("writeLetter", LETTERS, LETTER)
                .changes("sendLetter", HttpMethod.POST, send, null)
                .carriesOut(
                        "writeLetter",
                        () -> school.send(school.person("officer"), HttpMethod.POST, LETTERS, null, LETTER))
                .carriesOut("sendLetter", () -> school.send(school.person("chair"), HttpMethod.POST, send, "1", null));
    }
}
