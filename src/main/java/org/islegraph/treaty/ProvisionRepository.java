package org.islegraph.treaty;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads provisions. */
@Singleton
public class ProvisionRepository extends NodeRepository<ProvisionEntity, Provision> {

    ProvisionRepository() {
        super(ProvisionEntity.class, Provision.class);
    }

    /** For each feature, the provisions that touch it or a group it is part of, in order of signature. */
    Map<Long, List<Provision>> touchingIslands(Collection<Long> islands) {
        return many("""
                select l.subjectKey, %s from LinkEntity l
                join %s e on e.key = l.recordKey join TreatyEntity t on t.key = e.treatyKey
                where l.role = org.islegraph.record.Role.TOUCHES and is_one_of(l.subjectKey, :keys)
                order by t.signedOnDay, t.slug, e.position""", islands);
    }
}
