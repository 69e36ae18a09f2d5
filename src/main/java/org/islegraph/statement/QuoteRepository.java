package org.islegraph.statement;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads quotations. */
@Singleton
public class QuoteRepository extends RecordRepository<QuoteEntity, Quote> {

    QuoteRepository() {
        super(QuoteEntity.class, Quote.class);
    }
}
