package org.unionfed.plan.republication;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.republication.RepublishFacts.RepublishedSchool;

/** Saying events again, over HTTP. */
@RestController
@RequestMapping("/api/plan/republications")
class RepublicationController {

    private final RepublishFacts republishFacts;

    RepublicationController(RepublishFacts republishFacts) {
        this.republishFacts = republishFacts;
    }

    @Operation(
            summary = "Publishes again how schools and their plans stand, one page of schools at a time",
            description = "For readers that came later. Repeat with after until there is no next; repeating all of it"
                    + " does no harm, as events keep their ids and versions and carry ce_republished.")
    @PostMapping
    Page<RepublishedSchool> republishFacts(Caller caller, PageQuery page) {
        return republishFacts.handle(caller, page);
    }
}
