package org.unionfed.plan.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.OneLine;

/** The federation's themes over HTTP. */
@RestController
@RequestMapping("/api/plan/themes")
class ThemeController {

    private final ThemeStore store;
    private final Themes themes;
    private final ChangeThemeWords changeThemeWords;

    ThemeController(ThemeStore store, Themes themes, ChangeThemeWords changeThemeWords) {
        this.store = store;
        this.themes = themes;
        this.changeThemeWords = changeThemeWords;
    }

    @GetMapping
    ThemeList listThemes(Caller caller) {
        return new ThemeList(store.all());
    }

    @PutMapping("/{code}/words")
    ResponseEntity<Theme> changeThemeWords(
            Caller caller, @PathVariable String code, ExpectedVersion seen, @Valid @RequestBody WordList wanted) {
        Theme changed = changeThemeWords.handle(caller, code, seen.value(), wanted.words());
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(changed.version())).body(changed);
    }

    @PostMapping("/try")
    Trial tryThemes(Caller caller, @Valid @RequestBody TriedText tried) {
        return new Trial(themes.dictionary().match(tried.text()));
    }

    /** All themes in their order. */
    record ThemeList(List<Theme> items) {}

    /** Words to put in the place of a theme's words. */
    record WordList(@NotNull @Size(max = 1_000) List<@NotBlank @OneLine @Size(max = 20) String> words) {}

    /** A text to try the dictionary on. */
    record TriedText(@NotNull @Size(max = 10_000) String text) {}

    /** What the dictionary made of a text. */
    record Trial(List<MatchedTheme> themes) {}
}
