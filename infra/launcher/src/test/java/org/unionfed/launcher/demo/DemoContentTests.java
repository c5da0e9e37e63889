package org.unionfed.launcher.demo;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionfed.launcher.demo.DemoContent.Document;
import org.unionfed.launcher.demo.DemoContent.School;

import static org.assertj.core.api.Assertions.assertThat;

class DemoContentTests {

    private final DemoContent content = DemoContent.read();

    @Test
    void leavesTheTwoSchoolsOfTheWalkThroughWithoutPlans() {
        assertThat(content.schools())
                .filteredOn(it -> it.documents().isEmpty())
                .extracting(School::code)
                .containsExactly("csxx", "gzyt");
    }

    @Test
    void hasEveryDocumentItNames() {
        assertThat(documents())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.content()).hasSizeGreaterThan(100));
    }

    @Test
    void showsEveryOutcomeAndEveryFormat() {
        assertThat(documents()).extracting(Document::state).contains("SUBMITTED", "RETURNED", "APPROVED");
        assertThat(documents())
                .extracting(it -> it.file().substring(it.file().lastIndexOf('.')))
                .contains(".txt", ".docx", ".doc");
    }

    @Test
    void isAYearInItsOrder() {
        assertThat(documents())
                .allSatisfy(it -> assertThat(it.submitted()).isAfter(content.begins()))
                .allSatisfy(it -> assertThat(it.decided() != null)
                        .as(it.file())
                        .isEqualTo(!it.state().equals("SUBMITTED")))
                .filteredOn(it -> it.decided() != null)
                .allSatisfy(it -> assertThat(it.decided()).isAfter(it.submitted()));
    }

    @Test
    void namesNoSchoolTwice() {
        assertThat(content.schools()).extracting(School::code).doesNotHaveDuplicates();
        assertThat(content.schools()).extracting(School::name).doesNotHaveDuplicates();
    }

    private List<Document> documents() {
        return content.schools().stream().flatMap(it -> it.documents().stream()).toList();
    }
}
