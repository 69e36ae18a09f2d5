package org.islegraph.loading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import org.islegraph.source.Confidence;

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

    /** The citations of the dataset by confidence, the surest first. */
    List<ConfidenceCount> citations() {
        return getEntityManager()
                .createQuery(
                        "select c.confidence, count(*) from CitationEntity c group by c.confidence", Object[].class)
                .getResultStream()
                .map(row -> new ConfidenceCount((Confidence) row[0], Math.toIntExact((Long) row[1])))
                .sorted(Comparator.comparing(ConfidenceCount::confidence))
                .toList();
    }

    /** The numbers of records in each dispute, in the order of their slugs. */
    List<DisputeCounts> disputes() {
        String linked = "(select count(*) from LinkEntity l join RecordEntity r on r.key = l.recordKey"
                + " where l.subjectKey = d.key and l.role = org.islegraph.record.Role.%s and r.type = '%s')";
        return getEntityManager()
                .createQuery(
                        """
                        select d.key,
                          (select count(*) from LinkEntity l where l.recordKey = d.key
                            and l.role = org.islegraph.record.Role.CONCERNS),
                          (select count(*) from ClaimEntity c where c.disputeKey = d.key),
                          %s, %s, %s, %s
                        from DisputeEntity d order by d.slug""".formatted(
                                        linked.formatted("TOUCHES", "Control"),
                                        linked.formatted("TOUCHES", "Treaty"),
                                        linked.formatted("CONCERNS", "Statement"),
                                        linked.formatted("CONCERNS", "Event")),
                        Object[].class)
                .getResultStream()
                .map(row -> new DisputeCounts(
                        (Long) row[0],
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    private static int number(Object count) {
        return Math.toIntExact((Long) count);
    }

    private Map<String, Integer> countsByType() {
        return getEntityManager()
                .createQuery("select r.type, count(*) from RecordEntity r group by r.type", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
