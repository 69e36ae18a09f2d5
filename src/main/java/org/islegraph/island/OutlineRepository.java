package org.islegraph.island;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.islegraph.graphql.GeoJson;

/** Reads outlines. */
@Singleton
public class OutlineRepository implements PanacheRepositoryBase<OutlineEntity, Long> {

    /** For each feature, its outline; absent where there is none. */
    public Map<Long, GeoJson> ofIslands(Collection<Long> islands) {
        return getEntityManager()
                .createQuery(
                        "select o.islandKey, o.geometry from OutlineEntity o where o.islandKey in :islands",
                        Object[].class)
                .setParameter("islands", islands)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> new GeoJson((String) row[1])));
    }
}
