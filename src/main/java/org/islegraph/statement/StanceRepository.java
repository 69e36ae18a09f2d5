package org.islegraph.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.islegraph.record.IsOneOf;

/** Reads stances. */
@Singleton
public class StanceRepository implements PanacheRepositoryBase<StanceEntity, StanceEntity.Key> {

    /** For each statement, its stances, the weightiest first. */
    Map<Long, List<Stance>> ofStatements(Collection<Long> statements) {
        String text = "select s.statementKey, s.stance from StanceEntity s"
                + " where is_one_of(s.statementKey, :statements) order by s.statementKey, s.position";
        return IsOneOf.bind(getEntityManager().createQuery(text, Object[].class), "statements", statements)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Stance) row[1], Collectors.toList())));
    }
}
