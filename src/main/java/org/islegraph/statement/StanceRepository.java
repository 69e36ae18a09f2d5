package org.islegraph.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

/** Reads stances. */
@Singleton
public class StanceRepository implements PanacheRepositoryBase<StanceEntity, StanceEntity.Key> {

    /** For each statement, its stances, the weightiest first. */
    Map<Long, List<Stance>> ofStatements(Collection<Long> statements) {
        return getEntityManager()
                .createQuery(
                        "select s.statementKey, s.stance from StanceEntity s where :statements contains s.statementKey"
                                + " order by s.statementKey, s.position",
                        Object[].class)
                .setParameter("statements", statements.toArray(new Long[0]))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Stance) row[1], Collectors.toList())));
    }
}
