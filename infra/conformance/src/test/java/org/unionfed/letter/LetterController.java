package org.unionfed.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;

/** Letters over HTTP. */
@RestController
@RequestMapping("/api/letter/letters")
record LetterController(Letters letters) {

    @GetMapping
    Page<Letter.View> listLetters(Caller caller, PageQuery page) {
        return letters.list(caller, page);
    }

    @PostMapping
    Letter.View writeLetter(Caller caller, @Valid @RequestBody NewLetter letter) {
        return letters.write(caller, letter.text());
    }

    @PostMapping("/{id}/send")
    Letter.View sendLetter(Caller caller, @PathVariable UUID id, ExpectedVersion seen) {
        return letters.send(caller, id, seen);
    }

    /** What is to be written. */
    record NewLetter(@NotBlank @Size(max = 1_000) String text) {}
}
