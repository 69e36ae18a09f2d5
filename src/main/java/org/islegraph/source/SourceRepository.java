package org.islegraph.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Node;
import org.islegraph.record.Criteria;
import org.islegraph.record.IsOneOf;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Nodes;

/** Reads sources, and what cites them. */
@Singleton
public class SourceRepository extends NodeRepository<SourceEntity, Source> {

    SourceRepository() {
        super(SourceEntity.class, Source.class);
    }

    /** The records that fulfil a filter. */
    Listing<Source> matching(@Nullable SourceFilter where, @Nullable SourceOrder order) {
        return listing(order, SourceOrder.SLUG_ASC).where(Criteria.of(where, SourceRepository::conditions));
    }

    private static void conditions(SourceFilter where, Criteria criteria) {
        criteria.where("e.kind in :value", where.kind())
                .within(
                        "where.publishedOn",
                        "e.publishedOn is not null and e.publishedOnDay",
                        "e.publishedOn is not null and e.publishedOnLatest",
                        where.publishedOn());
        LanguageTag language = where.language();
        if (language != null) {
            criteria.whereAll(
                    "e.language is not null and (e.language = :value0 or cast(e.language as string) like :value1)",
                    language,
                    language + "-%");
        }
    }

    /** For each source, the nodes in which a record that cites it shows, by type and slug. */
    Map<Long, List<Node>> citedBy(Collection<Long> sources, Nodes nodes) {
        String text = """
                select distinct c.sourceKey, n.key, n.type, n.slug
                from CitationEntity c
                join RecordEntity r on r.key = c.recordKey
                join RecordEntity n on n.key = r.nodeKey
                where is_one_of(c.sourceKey, :sources) order by c.sourceKey, n.type, n.slug""";
        List<Object[]> rows = IsOneOf.bind(getEntityManager().createQuery(text, Object[].class), "sources", sources)
                .getResultList();
        Map<String, Set<Long>> keysByType = new TreeMap<>();
        rows.forEach(row -> keysByType
                .computeIfAbsent((String) row[2], type -> new TreeSet<>())
                .add((Long) row[1]));
        Map<Long, Node> found = nodes.byKeys(keysByType);
        Map<Long, List<Node>> citing = new HashMap<>();
        for (Object[] row : rows) {
            citing.computeIfAbsent((Long) row[0], source -> new ArrayList<>()).add(found.get((Long) row[1]));
        }
        return citing;
    }
}
