package org.unionfed.plan.planimport.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.reading.PlanDocument;

/**
 * Everything people corrected in one reading, in order. What stands now is always the reading with these applied, so
 * any of them can be taken back.
 */
public record Corrections(List<RememberedCorrection> made) {

    private static final int MOST = 2_000;

    public Corrections {
        made = List.copyOf(made);
    }

    public static Corrections none() {
        return new Corrections(List.of());
    }

    /** The reading as it stands after the corrections. */
    public CorrectedFile appliedTo(PlanDocument document) {
        CorrectedFile file = CorrectedFile.read(document);
        for (RememberedCorrection it : made) {
            file = it.correction().apply(file, it.id());
        }
        return file;
    }

    /** These and one more, which is tried at once and remembered with what it replaces. */
    public Corrections and(PlanDocument document, Correction correction, UUID by, Instant at, Supplier<String> ids) {
        if (made.size() >= MOST) {
            throw new BusinessException(CorrectionError.IMPORT_TOO_MANY_CORRECTIONS, MOST);
        }
        CorrectedFile before = appliedTo(document);
        var remembered = new RememberedCorrection(ids.get(), correction, correction.replaces(before), by, at);
        correction.apply(before, remembered.id());
        List<RememberedCorrection> more = new ArrayList<>(made);
        more.add(remembered);
        return new Corrections(more);
    }

    /** These without one; refused while a later one stands on it. */
    public Corrections without(PlanDocument document, String id) {
        if (made.stream().noneMatch(it -> it.id().equals(id))) {
            throw new BusinessException(CorrectionError.IMPORT_CORRECTION_NOT_FOUND, id);
        }
        var fewer =
                new Corrections(made.stream().filter(it -> !it.id().equals(id)).toList());
        try {
            fewer.appliedTo(document);
        } catch (BusinessException partGone) {
            throw new BusinessException(CorrectionError.IMPORT_CORRECTION_BUILT_UPON);
        }
        return fewer;
    }
}
