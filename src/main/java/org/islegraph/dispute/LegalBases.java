package org.islegraph.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;
import org.islegraph.record.Role;
import org.islegraph.treaty.LegalBasis;
import org.islegraph.treaty.ProvisionRepository;
import org.islegraph.treaty.TreatyRepository;

/** Reads what claims and settlements rest on. */
@Singleton
class LegalBases {

    private final TreatyRepository treaties;
    private final ProvisionRepository provisions;

    LegalBases(TreatyRepository treaties, ProvisionRepository provisions) {
        this.treaties = treaties;
        this.provisions = provisions;
    }

    /** For each record that rests on any, its instruments, then its provisions. */
    Map<Long, List<LegalBasis>> of(Collection<Long> records) {
        Map<Long, List<LegalBasis>> all = new HashMap<>();
        treaties.subjects(Role.BASIS, records).forEach((record, found) -> all.put(record, new ArrayList<>(found)));
        provisions.subjects(Role.BASIS, records).forEach((record, found) -> all.computeIfAbsent(
                        record, absent -> new ArrayList<>())
                .addAll(found));
        return all;
    }
}
