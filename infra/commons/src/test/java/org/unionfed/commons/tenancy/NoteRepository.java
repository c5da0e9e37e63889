package org.unionfed.commons.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Notes of the tenant at work. */
interface NoteRepository extends Repository<Note, UUID> {

    Note save(Note note);

    Optional<Note> findById(UUID id);

    List<Note> findAll();
}
