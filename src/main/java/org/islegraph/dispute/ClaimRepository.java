package org.islegraph.dispute;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;
import org.islegraph.record.Role;

/** Reads claims. */
@Singleton
public class ClaimRepository extends RecordRepository<ClaimEntity, Claim> {

    private static final String BY_CLAIMANT =
            "(select c.slug from CountryEntity c where c.key = e.claimantKey), e.slug";

    ClaimRepository() {
        super(ClaimEntity.class, Claim.class);
    }

    Map<Long, List<Claim>> ofIslands(On on, Collection<Long> islands) {
        return linkedTo(Role.TOUCHES, BY_CLAIMANT, islands, on.condition(), on.parameters());
    }

    Map<Long, List<Claim>> ofDisputes(On on, Collection<Long> disputes) {
        return children("disputeKey", BY_CLAIMANT, disputes, on.condition(), on.parameters());
    }

    Map<Long, List<Claim>> ofCountries(On on, Collection<Long> countries) {
        return children("claimantKey", "e.slug", countries, on.condition(), on.parameters());
    }
}
