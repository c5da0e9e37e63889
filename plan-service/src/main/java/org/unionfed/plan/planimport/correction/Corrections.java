package org.unionfed.plan.planimport.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.reading.PlanDocument;

/**
 * Everything people corrected in one reading, in order. What stands now is always the reading with these applied, so
 * any of them can be taken back, and made again until something else is corrected.
 *
 * @param undone taken back, the latest last; none in what was stored before corrections could be made again
 */
public record Corrections(
        List<RememberedCorrection> made, @Nullable List<RememberedCorrection> undone) {

    private static final int MOST = 2_000;

    public Corrections {
        made = List.copyOf(made);
        undone = undone == null ? null : List.copyOf(undone);
    }

    public static Corrections none() {
        return new Corrections(List.of(), List.of());
    }

    /** What was taken back and can be made again, the latest last. */
    public List<RememberedCorrection> takenBack() {
        return undone == null ? List.of() : undone;
    }

    /** The reading as it stands after the corrections. */
    public CorrectedFile appliedTo(PlanDocument document) {
        CorrectedFile file = CorrectedFile.read(document);
        for (RememberedCorrection it : made) {
            file = it.correction().apply(file, it.id());
        }
        return file;
    }

    /** These and more, which are tried at once and remembered with what they replace. */
    public Corrections and(
            PlanDocument document, List<Correction> corrections, UUID by, Instant at, Supplier<String> ids) {
        if (corrections.isEmpty()) {
            return this;
        }
        requireRoomFor(corrections.size());
        CorrectedFile file = appliedTo(document);
        List<RememberedCorrection> more = new ArrayList<>(made);
        for (Correction it : corrections) {
            var remembered = new RememberedCorrection(ids.get(), it, it.replaces(file), by, at);
            file = it.apply(file, remembered.id());
            more.add(remembered);
        }
        return new Corrections(more, List.of());
    }

    /** These without one; refused while a later one stands on it. */
    public Corrections without(PlanDocument document, String id) {
        RememberedCorrection gone = find(made, id);
        List<RememberedCorrection> back = new ArrayList<>(takenBack());
        back.add(gone);
        var fewer = new Corrections(allBut(made, id), back);
        try {
            fewer.appliedTo(document);
        } catch (BusinessException partGone) {
            throw new BusinessException(CorrectionError.IMPORT_CORRECTION_BUILT_UPON);
        }
        return fewer;
    }

    /** These and one that was taken back, as it was made; refused when what it changed is no longer there. */
    public Corrections again(PlanDocument document, String id) {
        RememberedCorrection back = find(takenBack(), id);
        requireRoomFor(1);
        List<RememberedCorrection> more = new ArrayList<>(made);
        more.add(back);
        var again = new Corrections(more, allBut(takenBack(), id));
        again.appliedTo(document);
        return again;
    }

    private void requireRoomFor(int more) {
        if (made.size() + more > MOST) {
            throw new BusinessException(CorrectionError.IMPORT_TOO_MANY_CORRECTIONS, MOST);
        }
    }

    private static RememberedCorrection find(List<RememberedCorrection> all, String id) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BusinessException(CorrectionError.IMPORT_CORRECTION_NOT_FOUND, id));
    }

    private static List<RememberedCorrection> allBut(List<RememberedCorrection> all, String id) {
        return all.stream().filter(it -> !it.id().equals(id)).toList();
    }
}
