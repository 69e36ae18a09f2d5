package org.islegraph.treaty;

import jakarta.inject.Singleton;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Listing.Sorting;
import org.islegraph.record.RecordRepository;

/** Reads participations, and how instruments hang on those who take part. */
@Singleton
public class ParticipationRepository extends RecordRepository<ParticipationEntity, Participation> {

    static final ParentLink OF_COUNTRY =
            new ParentLink("join ParticipationEntity p on p.treatyKey = e.key", "p.countryKey", Sorting.OF_RECORDS);

    static final ParentLink OF_SIGNATORY = new ParentLink(
            "join ParticipationEntity p on p.treatyKey = e.key"
                    + " join LinkEntity l on l.recordKey = p.key and l.role = org.islegraph.record.Role.SIGNATORY",
            "l.subjectKey",
            Sorting.OF_RECORDS);

    ParticipationRepository() {
        super(ParticipationEntity.class, Participation.class);
    }
}
