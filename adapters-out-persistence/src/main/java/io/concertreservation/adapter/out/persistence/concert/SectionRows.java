package io.concertreservation.adapter.out.persistence.concert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of {@code section}. */
@ApplicationScoped
class SectionRows implements PanacheRepositoryBase<SectionEntity, UUID> {}
