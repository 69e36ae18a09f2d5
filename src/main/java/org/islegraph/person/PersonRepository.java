package org.islegraph.person;

import jakarta.inject.Singleton;
import org.islegraph.record.NodeRepository;

/** Reads people. */
@Singleton
public class PersonRepository extends NodeRepository<PersonEntity, Person> {

    PersonRepository() {
        super(PersonEntity.class, Person.class);
    }
}
