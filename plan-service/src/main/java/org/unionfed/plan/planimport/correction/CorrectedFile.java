package org.unionfed.plan.planimport.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.unionfed.plan.reading.FindingCode;
import org.unionfed.plan.reading.PlanDocument;

/**
 * All plans of one file as they stand after the corrections, and which of them is taken.
 *
 * @param plans the first plan of the file and those that follow it
 * @param chosen index of the plan that is shown, corrected and taken, from 0
 * @param settled what a person decided on findings, by the finding's id
 */
public record CorrectedFile(List<CorrectedPlan> plans, int chosen, Map<String, Settlement> settled) {

    public CorrectedFile {
        plans = List.copyOf(plans);
        settled = Map.copyOf(settled);
    }

    /** What a person decided on a finding: what was read stands, it was put right, or it does not matter. */
    public enum Settlement {
        ACCEPTED,
        CORRECTED,
        IGNORED
    }

    /** What the reader said, before any correction. */
    public static CorrectedFile read(PlanDocument document) {
        return new CorrectedFile(ReadingIds.plansOf(document), 0, Map.of());
    }

    /** The plan that is taken. */
    public CorrectedPlan plan() {
        return plans.get(chosen);
    }

    CorrectedFile choose(int index) {
        if (index >= plans.size()) {
            throw CorrectedPlan.noSuchPart(String.valueOf(index));
        }
        return new CorrectedFile(plans, index, settled);
    }

    CorrectedFile change(UnaryOperator<CorrectedPlan> change) {
        List<CorrectedPlan> changed = new ArrayList<>(plans);
        changed.set(chosen, change.apply(plan()));
        return new CorrectedFile(changed, chosen, settled);
    }

    /** What the reader was not sure of: of the plan that is taken, and of the file as a whole. */
    public List<ReadFinding> findings() {
        Stream<ReadFinding> ofFile =
                plans.get(0).findings().stream().filter(it -> it.finding().code() == FindingCode.SEVERAL_PLANS);
        return Stream.concat(ofFile, plan().findings().stream()).distinct().toList();
    }

    CorrectedFile settle(String findingId, Settlement settlement) {
        if (findings().stream().noneMatch(it -> it.id().equals(findingId))) {
            throw CorrectedPlan.noSuchPart(findingId);
        }
        Map<String, Settlement> more = new LinkedHashMap<>(settled);
        more.put(findingId, settlement);
        return new CorrectedFile(plans, chosen, more);
    }
}
