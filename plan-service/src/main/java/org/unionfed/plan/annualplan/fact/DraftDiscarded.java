package org.unionfed.plan.annualplan.fact;

import java.util.UUID;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.tenancy.TenantId;

/**
 * A draft that was made of a document was thrown away. Not published: nobody beyond its school ever heard of it.
 *
 * @param sourceImportId the document
 * @param by who threw it away
 */
public record DraftDiscarded(TenantId school, UUID planId, UUID sourceImportId, Caller by) {}
