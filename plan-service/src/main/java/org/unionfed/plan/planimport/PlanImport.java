package org.unionfed.plan.planimport;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.plan.planimport.correction.CorrectedFile;
import org.unionfed.plan.planimport.correction.Corrections;
import org.unionfed.plan.planimport.upload.UploadedFile;
import org.unionfed.plan.reading.PlanDocument;

/** A document somebody brought in: what was read out of it, what people corrected, and the plan it became. */
@Entity
@DynamicUpdate // what was read is long, and corrections do not touch it
@Table(name = "plan_import")
class PlanImport {

    @Id
    private UUID id;

    @TenantId
    private UUID tenantId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportState state;

    private String fileName;
    private String mediaType;
    private int fileSize;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private PlanDocument reading;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Corrections corrections;

    @Column(name = "title") // read by lists alone
    private @Nullable String title;

    @Column(name = "plan_year")
    private @Nullable Integer year;

    private @Nullable UUID planId;
    private UUID uploadedBy;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PlanImport() {}

    PlanImport(UUID id, UUID tenant, UploadedFile file, PlanDocument reading, UUID uploadedBy, Instant now) {
        this.id = id;
        this.tenantId = tenant;
        this.state = ImportState.OPEN;
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.fileSize = file.content().length;
        this.sha256 = file.sha256();
        this.reading = reading;
        this.corrections = Corrections.none();
        this.uploadedBy = uploadedBy;
        this.createdAt = now;
        this.updatedAt = now;
        summarise();
    }

    /** Takes the corrections as they are from now on. */
    void correct(Corrections wanted, Instant now) {
        requireOpen();
        corrections = wanted;
        updatedAt = now;
        summarise();
    }

    /** The import became a plan. */
    void confirm(UUID plan, Instant now) {
        requireOpen();
        state = ImportState.CONFIRMED;
        planId = plan;
        updatedAt = now;
    }

    /** The plan it became was thrown away; it can be corrected and confirmed again. */
    void reopen(Instant now) {
        state = ImportState.OPEN;
        planId = null;
        updatedAt = now;
    }

    /** Refuses unless it can still be corrected, confirmed or thrown away. */
    void requireOpen() {
        if (state != ImportState.OPEN) {
            throw new BusinessException(ImportError.IMPORT_ALREADY_CONFIRMED);
        }
    }

    /** What was read, as it stands after the corrections. */
    CorrectedFile corrected() {
        return corrections.appliedTo(reading);
    }

    private void summarise() {
        CorrectedFile now = corrected();
        title = now.plan().title();
        year = now.plan().year();
    }

    UUID id() {
        return id;
    }

    UUID tenantId() {
        return tenantId;
    }

    ImportState state() {
        return state;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    int fileSize() {
        return fileSize;
    }

    String sha256() {
        return sha256;
    }

    PlanDocument reading() {
        return reading;
    }

    Corrections corrections() {
        return corrections;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    UUID uploadedBy() {
        return uploadedBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
