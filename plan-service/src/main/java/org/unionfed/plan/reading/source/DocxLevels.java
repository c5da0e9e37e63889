package org.unionfed.plan.reading.source;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Looks up the levels of numberings: overridden ones, those of the list, those of a linked list style. */
final class DocxLevels {

    private final XWPFDocument document;
    private final @Nullable XWPFNumbering numbering;

    DocxLevels(XWPFDocument document) {
        this.document = document;
        this.numbering = document.getNumbering();
    }

    static NumberShape shape(CTLvl level) {
        return NumberShape.named(
                level.isSetNumFmt() ? String.valueOf(level.getNumFmt().getVal()) : null);
    }

    @Nullable
    CTLvl level(BigInteger number, int index) {
        CTNumLvl override = override(number, index);
        if (override != null && override.isSetLvl()) {
            return override.getLvl();
        }
        CTAbstractNum list = abstractList(number, true);
        if (list != null) {
            for (CTLvl level : list.getLvlList()) {
                if (level.getIlvl() != null && level.getIlvl().intValue() == index) {
                    return level;
                }
            }
        }
        return null;
    }

    /** What counts together: all numberings of the same list. */
    BigInteger list(BigInteger number) {
        CTAbstractNum list = abstractList(number, true);
        return list == null ? number.negate() : list.getAbstractNumId();
    }

    int start(BigInteger number, int index) {
        CTLvl level = level(number, index);
        boolean set = level != null && level.isSetStart() && level.getStart().getVal() != null;
        return set && level != null ? Math.max(0, level.getStart().getVal().intValue()) : 1;
    }

    @Nullable
    BigInteger startOverride(BigInteger number, int index) {
        CTNumLvl override = override(number, index);
        return override != null && override.isSetStartOverride()
                ? override.getStartOverride().getVal()
                : null;
    }

    /** The level that names the style, else the one the style names. */
    int levelOfStyle(BigInteger number, String style, int otherwise) {
        CTAbstractNum list = abstractList(number, true);
        if (list != null) {
            for (CTLvl level : list.getLvlList()) {
                if (level.isSetPStyle() && style.equals(level.getPStyle().getVal())) {
                    return level.getIlvl().intValue();
                }
            }
        }
        return otherwise;
    }

    private @Nullable CTNumLvl override(BigInteger number, int index) {
        CTNum found = number(number);
        if (found != null) {
            for (CTNumLvl override : found.getLvlOverrideList()) {
                if (override.getIlvl() != null && override.getIlvl().intValue() == index) {
                    return override;
                }
            }
        }
        return null;
    }

    private @Nullable CTNum number(BigInteger number) {
        XWPFNum found = numbering == null ? null : numbering.getNum(number);
        return found == null ? null : found.getCTNum();
    }

    private @Nullable CTAbstractNum abstractList(BigInteger number, boolean follow) {
        CTNum found = number(number);
        if (found == null || found.getAbstractNumId() == null || numbering == null) {
            return null;
        }
        XWPFAbstractNum list = numbering.getAbstractNum(found.getAbstractNumId().getVal());
        CTAbstractNum own = list == null ? null : list.getCTAbstractNum();
        if (own != null && follow && own.isSetNumStyleLink()) {
            DocxStyle linked = DocxStyle.of(document, own.getNumStyleLink().getVal());
            BigInteger other = linked == null ? null : linked.number();
            return other == null || other.equals(number) ? own : abstractList(other, false);
        }
        return own;
    }
}
