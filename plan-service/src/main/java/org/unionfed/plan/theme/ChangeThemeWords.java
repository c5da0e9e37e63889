package org.unionfed.plan.theme;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionfed.commons.audit.AuditLog;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.CommonError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.tenancy.Tenancy;

/** Use case: federation staff say by which words a theme is recognised. Texts read from now on follow them. */
@Component
class ChangeThemeWords {

    private static final int SHORTEST_WORD = 2;

    private final Tenancy tenancy;
    private final ThemeStore store;
    private final AuditLog audit;

    ChangeThemeWords(Tenancy tenancy, ThemeStore store, AuditLog audit) {
        this.tenancy = tenancy;
        this.store = store;
        this.audit = audit;
    }

    /** The theme with its new words; a version that is no longer current is refused with CHANGED_MEANWHILE. */
    Theme handle(Caller caller, String code, long expectedVersion, List<String> words) {
        caller.requireAny(Role.FEDERATION_STAFF, Role.FEDERATION_ADMIN);
        List<String> wanted = distinct(words);
        return tenancy.acrossSchools(() -> {
            Theme before = find(code);
            if (!store.replaceWords(code, expectedVersion, wanted)) {
                throw new BusinessException(CommonError.CHANGED_MEANWHILE).with("current", before);
            }
            audit.recordOfFederation(caller, "theme.words", code, "from version " + expectedVersion);
            return find(code);
        });
    }

    private Theme find(String code) {
        return store.all().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new BusinessException(ThemeError.THEME_NOT_FOUND, code));
    }

    /** Each word once; two that differ only in width, case or script are the same word. */
    private static List<String> distinct(List<String> words) {
        Map<String, String> byFolded = new LinkedHashMap<>();
        for (String word : words) {
            String folded = FoldedText.of(word);
            if (folded.length() < SHORTEST_WORD) {
                throw new BusinessException(ThemeError.THEME_WORD_TOO_SHORT, word);
            }
            byFolded.putIfAbsent(folded, Normalizer.normalize(word.strip(), Normalizer.Form.NFC));
        }
        return List.copyOf(byFolded.values());
    }
}
