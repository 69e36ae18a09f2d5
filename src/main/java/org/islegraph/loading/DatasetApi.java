package org.islegraph.loading;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;

/** What the API answers from. */
@GraphQLApi
public class DatasetApi {

    private final EntityManager database;

    DatasetApi(EntityManager database) {
        this.database = database;
    }

    @Query("dataset")
    @Description("The dataset that the API answers from: its revision, licence and size.")
    public PublishedDataset dataset() {
        RevisionEntity revision = database.createQuery("from RevisionEntity order by number desc", RevisionEntity.class)
                .setMaxResults(1)
                .getSingleResult();
        return new PublishedDataset(revision.number, revision.publishedAt, countsByType());
    }

    private Map<String, Integer> countsByType() {
        return database.createQuery(
                        "select r.type, count(*) from RecordEntity r where r.slug is not null group by r.type",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
