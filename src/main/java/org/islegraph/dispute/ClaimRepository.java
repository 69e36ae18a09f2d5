package org.islegraph.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.On;
import org.islegraph.record.RecordRepository;
import org.islegraph.record.Role;
import org.islegraph.record.Viewpoint;

/** Reads claims. */
@Singleton
public class ClaimRepository extends RecordRepository<ClaimEntity, Claim> {

    private static final String BY_CLAIMANT =
            "(select c.slug from CountryEntity c where c.key = e.claimantKey), e.slug";

    ClaimRepository() {
        super(ClaimEntity.class, Claim.class);
    }

    /** For each feature, the claims to it, by claimant. */
    public Map<Long, List<Claim>> ofIslands(Viewpoint viewpoint, On on, Collection<Long> islands) {
        return linkedTo(Role.TOUCHES, BY_CLAIMANT, islands, on.condition().and(viewpoint.is("claimantKey")));
    }

    Map<Long, List<Claim>> ofDisputes(Viewpoint viewpoint, On on, Collection<Long> disputes) {
        return children("disputeKey", BY_CLAIMANT, disputes, on.condition().and(viewpoint.is("claimantKey")));
    }

    Map<Long, List<Claim>> ofCountries(boolean includePredecessors, On on, Collection<Long> countries) {
        if (includePredecessors) return linkedTo(Role.LINEAGE, "e.slug", countries, on.condition());
        return children("claimantKey", "e.slug", countries, on.condition());
    }
}
