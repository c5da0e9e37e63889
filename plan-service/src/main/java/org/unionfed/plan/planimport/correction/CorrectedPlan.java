package org.unionfed.plan.planimport.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.reading.DocumentKind;
import org.unionfed.plan.reading.Period;
import org.unionfed.plan.theme.ThemeDictionary;

/**
 * One plan of a document, as it stands after the corrections. Immutable.
 *
 * @param entries what is to be done when, the entry without a date last
 * @param findings what the reader was not sure of in this plan
 */
public record CorrectedPlan(
        DocumentKind kind,
        @Nullable String title,
        @Nullable String schoolName,
        @Nullable Integer year,
        Period period,
        List<CorrectedSection> sections,
        List<CorrectedEntry> entries,
        List<ReadFinding> findings) {

    public CorrectedPlan {
        sections = List.copyOf(sections);
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** All items, in the order of the entries. */
    public Stream<CorrectedItem> items() {
        return entries.stream().flatMap(it -> it.items().stream());
    }

    /** Items without a month or week. */
    public List<CorrectedItem> undatedItems() {
        return entries.stream()
                .filter(it -> !it.dated())
                .flatMap(it -> it.items().stream())
                .toList();
    }

    /** Its items with the themes that the dictionary gives them, where no person set them. */
    public CorrectedPlan classifiedBy(ThemeDictionary dictionary) {
        return withEntries(
                entries.stream().map(it -> it.classifiedBy(dictionary)).toList());
    }

    CorrectedPlan withKind(DocumentKind newKind) {
        return new CorrectedPlan(newKind, title, schoolName, year, period, sections, entries, findings);
    }

    CorrectedPlan withTitle(String newTitle) {
        return new CorrectedPlan(kind, newTitle, schoolName, year, period, sections, entries, findings);
    }

    CorrectedPlan withSchoolName(String newName) {
        return new CorrectedPlan(kind, title, newName, year, period, sections, entries, findings);
    }

    CorrectedPlan withYear(int newYear, Period newPeriod) {
        return new CorrectedPlan(kind, title, schoolName, newYear, newPeriod, sections, entries, findings);
    }

    CorrectedPlan withPeriod(Period newPeriod) {
        return new CorrectedPlan(kind, title, schoolName, year, newPeriod, sections, entries, findings);
    }

    CorrectedPlan withSections(List<CorrectedSection> newSections) {
        return new CorrectedPlan(kind, title, schoolName, year, period, newSections, entries, findings);
    }

    CorrectedPlan withEntries(List<CorrectedEntry> newEntries) {
        return new CorrectedPlan(kind, title, schoolName, year, period, sections, newEntries, findings);
    }

    CorrectedSection section(String id) {
        return CorrectedSection.find(sections, id).orElseThrow(() -> noSuchPart(id));
    }

    CorrectedItem item(String id) {
        return items().filter(it -> it.id().equals(id)).findFirst().orElseThrow(() -> noSuchPart(id));
    }

    /** The entry an item stands in. */
    CorrectedEntry entryOf(String itemId) {
        return entries.stream()
                .filter(it -> it.items().stream().anyMatch(item -> item.id().equals(itemId)))
                .findFirst()
                .orElseThrow(() -> noSuchPart(itemId));
    }

    /** Puts what the change makes of an item into its place: nothing, one or several. */
    CorrectedPlan replaceItem(String id, List<CorrectedItem> replacement) {
        item(id);
        return withEntries(entries.stream()
                .map(entry -> entry.withItems(entry.items().stream()
                        .flatMap(it -> it.id().equals(id) ? replacement.stream() : Stream.of(it))
                        .toList()))
                .filter(it -> !it.items().isEmpty())
                .toList());
    }

    CorrectedPlan changeItem(String id, UnaryOperator<CorrectedItem> change) {
        return replaceItem(id, List.of(change.apply(item(id))));
    }

    /** Adds an item to the entry of exactly these months, which comes into being at its place in the year if needed. */
    CorrectedPlan addItem(List<Integer> months, CorrectedItem item) {
        List<CorrectedEntry> all = new ArrayList<>(entries);
        int at = Entries.indexOf(all, months);
        CorrectedEntry entry = all.get(at);
        List<CorrectedItem> items = new ArrayList<>(entry.items());
        items.add(item);
        all.set(at, entry.withItems(items));
        return withEntries(all);
    }

    static BusinessException noSuchPart(String id) {
        return new BusinessException(CorrectionError.IMPORT_PART_NOT_FOUND, id);
    }
}
