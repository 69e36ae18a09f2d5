package org.islegraph.statement;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads addressees. */
@Singleton
public class AddresseeRepository extends RecordRepository<AddresseeEntity, Addressee> {

    AddresseeRepository() {
        super(AddresseeEntity.class, Addressee.class);
    }
}
