package org.unionfed.testkit.contract;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventContractTests {

    private static final String SCHOOL = "3f2c9a64-1d27-4f0e-8f6b-2b1f3f8f9d01";
    private static final String TYPE = "org.unionfed.school.resumed.v1";

    private final EventContract contract = new EventContract();

    @Test
    void isKeptByTheGoldenExample() {
        contract.assertKept(record(SCHOOL + ":" + SCHOOL, contract.example(TYPE)));
    }

    @Test
    void isBrokenByDataThatIsNotPublished() {
        assertBroken(with("\"state\"", "\"chairPhone\":\"1\",\"state\""), "chairPhone");
    }

    @Test
    void isBrokenByMissingData() {
        assertBroken(with("\"region\"", "\"religion\""), "region");
    }

    @Test
    void isBrokenByAValueOutsideTheList() {
        assertBroken(with("ACTIVE", "SUSPENDED"), "ACTIVE");
    }

    @Test
    void isBrokenByWhatIsNoJson() {
        assertBroken(record(SCHOOL + ":" + SCHOOL, new byte[] {'{'}), "no JSON");
    }

    @Test
    void isBrokenByAKeyThatDoesNotKeepTheOrder() {
        assertBroken(record(SCHOOL, contract.example(TYPE)), "key is " + SCHOOL);
    }

    @Test
    void isBrokenByAMissingHeader() {
        ConsumerRecord<String, byte[]> record = record(SCHOOL + ":" + SCHOOL, contract.example(TYPE));
        record.headers().remove("ce_time");

        assertBroken(record, "ce_time");
    }

    @Test
    void isBrokenByAHeaderThatTellsJavaNames() {
        ConsumerRecord<String, byte[]> record = record(SCHOOL + ":" + SCHOOL, contract.example(TYPE));
        record.headers().add(header("__TypeId__", "org.unionfed.plan.School"));

        assertBroken(record, "__TypeId__");
    }

    @Test
    void isBrokenByAFactWithoutASchema() {
        ConsumerRecord<String, byte[]> record = record(SCHOOL + ":" + SCHOOL, contract.example(TYPE));
        record.headers().remove("ce_type").add(header("ce_type", "org.unionfed.school.moved.v1"));

        assertBroken(record, "school.moved");
    }

    private void assertBroken(ConsumerRecord<String, byte[]> record, String hint) {
        assertThat(contract.breaches(record)).anyMatch(it -> it.contains(hint));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> contract.assertKept(record))
                .withMessageContaining(hint);
    }

    private ConsumerRecord<String, byte[]> with(String old, String replacement) {
        String example = new String(contract.example(TYPE), StandardCharsets.UTF_8);
        return record(SCHOOL + ":" + SCHOOL, example.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<String, byte[]> record(String key, byte[] value) {
        var record = new ConsumerRecord<>("unionfed.plan.school", 0, 0, key, value);
        record.headers()
                .add(header("ce_specversion", "1.0"))
                .add(header("ce_id", "0f9f3b1e-6a52-4c57-9d0b-8a4f3f5d2e77"))
                .add(header("ce_source", "/plan-service"))
                .add(header("ce_type", TYPE))
                .add(header("ce_subject", SCHOOL))
                .add(header("ce_time", "2026-03-02T01:15:30Z"))
                .add(header("ce_tenantid", SCHOOL))
                .add(header("ce_aggregateversion", "2"))
                .add(header("content-type", "application/json"));
        return record;
    }

    private static RecordHeader header(String name, String value) {
        return new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
