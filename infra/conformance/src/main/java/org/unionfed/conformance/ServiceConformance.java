package org.unionfed.conformance;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionfed.commons.standing.SchoolStandingCache;
import org.unionfed.commons.standing.SuspendedSchools;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.conformance.Description.Operation;
import org.unionfed.testkit.PreparedSql;
import org.unionfed.testkit.RecordedStatements;
import org.unionfed.testkit.Replay;
import org.unionfed.testkit.contract.EventContract;
import org.unionfed.testkit.token.TokenIssuer;
import org.unionfed.testkit.token.TokenTable;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every service of the suite has to prove: who may do what, that odd tokens and bad requests get nowhere, that nobody
 * sees another school's data, that writes are audited, refusals explained, the interface and the facts as published. A
 * service inherits it in one test class, a {@link ConformanceTest}.
 */
public abstract class ServiceConformance {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private TokenIssuer tokens;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private DataSource database;

    @Autowired
    private ObjectProvider<SuspendedSchools> suspended;

    @Autowired
    private SchoolStandingCache remembered;

    /** The service under test. */
    protected abstract ConformingService service();

    /** Another school with one of everything. */
    protected abstract Specimen newSpecimen();

    /** Another school that has nothing, known to the service where it has to know schools. */
    protected Specimen newNeighbour() {
        UUID school = UUID.randomUUID();
        return new Specimen(http, school, "s" + school.toString().substring(0, 8));
    }

    /** Lets the service know that this school is suspended; as the replica does where it has one. */
    protected void suspend(Specimen school) {
        var id = new TenantId(school.school());
        tenancy.runInSchool(id, () -> suspended.getObject().add(id, Instant.EPOCH));
        remembered.forget(id);
    }

    /** Statements and rows that are the federation's to see, of those a school's work leaves behind. */
    protected boolean isForTheFederation(String seen) {
        return true;
    }

    @Test
    void theRightsToEveryOperationAreWrittenDown() {
        List<String> operations =
                description().operations().stream().map(Operation::id).toList();

        assertThat(AccessTable.read().operations()).containsExactlyInAnyOrderElementsOf(operations);
        assertThat(newSpecimen().requests().keySet()).containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void everyOperationAnswersEverybodyAsIsWrittenDown() {
        AccessTable table = AccessTable.read();
        Everybody everybody = everybody();
        List<String> surprises = new ArrayList<>();
        for (String operation : table.operations()) {
            for (String caller : table.callers()) {
                int status = everybody.ask(operation, caller).getResponse().getStatus();
                if (Answer.of(status) != table.expected(operation, caller) || status >= 500) {
                    surprises.add("%s by %s: %d, expected %s"
                            .formatted(operation, caller, status, table.expected(operation, caller)));
                }
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void everyOperationTellsASuspendedSchoolThatItIs() {
        Everybody everybody = everybody();
        for (Operation operation : description().operations()) {
            assertThat(everybody.ask(operation.id(), "suspended-chair"))
                    .as(operation.id())
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("SCHOOL_SUSPENDED");
        }
    }

    @Test
    void noAnswerToAnotherSchoolSpeaksOfThisOne() throws IOException {
        AccessTable table = AccessTable.read();
        Everybody everybody = everybody();
        for (String operation : table.operations()) {
            if (table.expected(operation, "other-chair") == Answer.YES) {
                assertThat(everybody.ask(operation, "other-chair").getResponse().getContentAsString())
                        .as(operation)
                        .doesNotContain(everybody.specimen().marks());
            }
        }
    }

    @Test
    void oddTokensOpenNoOperation() {
        List<TokenTable.Row> table = TokenTable.of(tokens); // with keys of their own, which take their time
        List<String> surprises = new ArrayList<>();
        for (Operation operation : description().operations()) {
            for (TokenTable.Row odd : table) {
                String answer = BadRequests.statusAndCode(http.method(HttpMethod.valueOf(operation.method()))
                        .uri(operation.path())
                        .header("Authorization", "Bearer " + odd.token())
                        .exchange());
                if (!answer.equals(odd.status() + " " + odd.code())) {
                    surprises.add("%s at %s: %s".formatted(odd.name(), operation.id(), answer));
                }
            }
        }

        assertThat(surprises).isEmpty();
    }

    @Test
    void oddTokensAreOddOnlyByWhatTheirNamesSay() {
        String good = tokens.schoolToken("qhzx", UUID.randomUUID(), "chair");

        assertThat(http.get()
                        .uri(service().everybodysList())
                        .header("Authorization", "Bearer " + good)
                        .exchange())
                .hasStatusOk();
    }

    @Test
    void badRequestsBreakNoOperation() {
        assertThat(badRequests().broken()).isEmpty();
    }

    @Test
    void badRequestsAreRefusedForEverySinglePlaceThatIsAmiss() {
        BadRequests requests = badRequests();

        assertThat(requests.refusedThoughGood()).isEmpty();
        assertThat(requests.takenThoughBad()).isEmpty();
    }

    @Test
    void noTableOfASchoolIsWithoutItsPolicy() {
        OthersStatements statements = statements();

        assertThat(statements.openTables()).containsExactlyInAnyOrderElementsOf(statements.tablesOfNoSchool());
    }

    @Test
    void nobodySeesOrChangesWhatIsAnothersHoweverTheirWorkCameAbout() {
        OthersStatements statements = statements();
        Specimen specimen = newSpecimen();
        remembered.forget(new TenantId(specimen.school()));
        List<PreparedSql> heard = RecordedStatements.during(() -> OthersStatements.everything(specimen));
        var replay = new Replay(heard, specimen.marks(), statements.tablesOfNoSchool());
        var owner = new TenantId(specimen.school());
        var other = new TenantId(newNeighbour().school());

        assertThat(statements.silent(heard)).isEmpty();
        assertThat(statements.inSchool(owner, replay))
                .as("there is something to see and to change")
                .hasSizeGreaterThan(specimen.writes().size());
        statements
                .ways(owner, other, replay)
                .forEach((way, seen) -> assertThat(seen.get()).as(way).isEmpty());
        assertThat(tenancy.acrossSchools(() -> statements.on(replay)))
                .as("the federation")
                .allMatch(this::isForTheFederation);
        statements.failOnEveryConnection(owner);
        assertThat(statements.onBareConnection(replay))
                .as("without saying for whom, where the owner failed, the relay's own table is all there is")
                .allMatch(it -> it.startsWith("outbox_event → ") || it.startsWith("insert into outbox_event"));
    }

    @Test
    void everyWriteIsTriedHere() {
        List<String> writing = description().operations().stream()
                .filter(Operation::mayWrite)
                .map(Operation::id)
                .toList();
        Set<String> known = new HashSet<>(Lists.unaudited());
        known.addAll(newSpecimen().writes().keySet());

        assertThat(known).containsExactlyInAnyOrderElementsOf(writing);
    }

    @Test
    void everyWriteLeavesAnEntryInTheAuditLogOrSaysWhyNot() {
        Specimen specimen = newSpecimen();
        List<String> unaudited = Lists.unaudited();
        specimen.writes().forEach((operation, write) -> {
            long before = statements().auditEntries();
            assertThat(write.get()).as(operation).hasStatus2xxSuccessful();

            assertThat(statements().auditEntries() > before).as(operation).isEqualTo(!unaudited.contains(operation));
        });
    }

    @Test
    void everyRefusalIsExplainedInBothLanguages() {
        List<String> codes = ErrorTexts.codesOf(service());

        assertThat(codes).doesNotHaveDuplicates();
        for (String bundle : ErrorTexts.BUNDLES) {
            assertThat(ErrorTexts.explained(bundle)).as(bundle).containsAll(codes);
        }
    }

    /** {@code -Dcontracts.update=true} publishes it anew. */
    @Test
    void theInterfaceIsAsPublished() {
        String described = Description.sorted(http.get()
                .uri("/api/" + service().shortName() + "/openapi")
                .with(SignedIn.ofFederation("federation-staff"))
                .exchange()
                .getResponse()
                .getContentAsByteArray());
        if (Boolean.getBoolean("contracts.update")) {
            description().publish(described);
        }

        assertThat(described)
                .as("If the change is meant, run this test with -Dcontracts.update=true and commit the file")
                .isEqualTo(description().published());
    }

    @Test
    void theFactsAreAsPublished() {
        Specimen specimen = newSpecimen();
        specimen.writes().values().forEach(it -> assertThat(it.get()).hasStatus2xxSuccessful());

        var sent = SentFacts.of(service(), specimen.school());

        assertThat(sent).allSatisfy(new EventContract()::assertKept);
        assertThat(SentFacts.types(sent)).isEqualTo(service().facts());
    }

    /** The id of what an answer shows; the answer has to be a good one. */
    protected static String idOf(MvcTestResult answer) {
        assertThat(answer).hasStatus2xxSuccessful();
        return JsonMapper.shared()
                .readTree(answer.getResponse().getContentAsByteArray())
                .path("id")
                .asString();
    }

    private Description description() {
        return new Description(service().description());
    }

    private OthersStatements statements() {
        return new OthersStatements(service(), tenancy, database);
    }

    private BadRequests badRequests() {
        return new BadRequests(http, description().document(), newSpecimen());
    }

    private Everybody everybody() {
        Specimen suspended = newSpecimen();
        suspend(suspended);
        return new Everybody(newSpecimen(), suspended, newNeighbour());
    }
}
