package org.unionfed.plan.account;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.plan.school.SchoolView;

/** The password of a school's first account over HTTP. */
@RestController
class ChairPasswordController {

    private final RenewChairPassword renewChairPassword;

    ChairPasswordController(RenewChairPassword renewChairPassword) {
        this.renewChairPassword = renewChairPassword;
    }

    @PostMapping("/api/plan/schools/{id}/chair/password")
    ResponseEntity<SchoolView> renewChairPassword(Caller caller, @PathVariable UUID id) {
        SchoolView school = renewChairPassword.handle(caller, id);
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(school.version())).body(school);
    }
}
