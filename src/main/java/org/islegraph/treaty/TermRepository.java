package org.islegraph.treaty;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads disputed words. */
@Singleton
public class TermRepository extends RecordRepository<TermEntity, Term> {

    TermRepository() {
        super(TermEntity.class, Term.class);
    }
}
