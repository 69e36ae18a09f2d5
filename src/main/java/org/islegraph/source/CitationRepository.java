package org.islegraph.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.graphql.NonNull;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.Projection;
import org.islegraph.record.IsOneOf;
import org.islegraph.record.Seen;

/** Reads the citations of records of any type. */
@Singleton
public class CitationRepository implements PanacheRepositoryBase<CitationEntity, Long> {

    private static final String OF_RECORDS = """
            select c.recordKey, new org.islegraph.source.Citation(%s, c.locator, c.supports, c.confidence)
            from CitationEntity c join SourceEntity s on s.key = c.sourceKey
            where is_one_of(c.recordKey, :keys) order by c.recordKey, c.position""".formatted(Projection.of(Source.class, "s"));

    private final Seen seen;

    CitationRepository(Seen seen) {
        this.seen = seen;
    }

    /** The citations of each parent, whose key is that of a record of any type. */
    public <P> List<List<@NonNull Citation>> of(List<P> parents, Function<P, Long> recordKey) {
        return Edge.many(parents, recordKey, seen.shared("citations", this::ofRecords));
    }

    private Map<Long, List<Citation>> ofRecords(Collection<Long> keys) {
        return IsOneOf.bind(getEntityManager().createQuery(OF_RECORDS, Object[].class), "keys", keys)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Citation) row[1], Collectors.toList())));
    }
}
