package org.unionfed.systemtests.faults;

import java.util.UUID;
import org.unionfed.testkit.token.Person;
import org.unionfed.testkit.token.TokenIssuer;

/** A school whose plan goes to and fro, and the tokens of those who send it. */
record School(UUID id, String code) {

    /** A token of one and the same officer of the school. */
    String officer(TokenIssuer issuer) {
        return issuer.tokenOf(Person.ofSchool(id, code, "officer"));
    }

    /** A token of one and the same reviewer of the federation. */
    static String staff(TokenIssuer issuer) {
        return issuer.tokenOf(Person.ofFederation("federation-staff"));
    }
}
