package org.islegraph.person;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads organisations. */
@Singleton
public class OrganisationRepository extends NodeRepository<OrganisationEntity, Organisation> {

    OrganisationRepository() {
        super(OrganisationEntity.class, Organisation.class);
    }
}
