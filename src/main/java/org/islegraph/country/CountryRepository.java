package org.islegraph.country;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads countries. */
@Singleton
public class CountryRepository extends NodeRepository<CountryEntity, Country> {

    CountryRepository() {
        super(CountryEntity.class, Country.class);
    }
}
