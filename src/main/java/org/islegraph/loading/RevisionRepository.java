package org.islegraph.loading;

import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;

/** Reads what is loaded. */
@Singleton
public class RevisionRepository implements PanacheRepositoryBase<RevisionEntity, Integer> {

    /** The dataset that is loaded. */
    PublishedDataset published() {
        RevisionEntity latest = findAll(Sort.descending("number")).firstResult();
        if (latest == null || latest.number == RevisionEntity.NOTHING_LOADED)
            throw new IllegalStateException("no dataset was loaded at the start");
        return new PublishedDataset(latest.number, latest.publishedAt, countsByType());
    }

    private Map<String, Integer> countsByType() {
        return getEntityManager()
                .createQuery(
                        "select r.type, count(*) from RecordEntity r where r.slug is not null group by r.type",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
