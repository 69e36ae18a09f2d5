package org.islegraph.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Inject;
import org.islegraph.graphql.Projection;
import org.islegraph.graphql.Reader;

/**
 * Reads one entity as the schema record of its feature, always by lists of keys: one statement, whatever their number.
 *
 * @param <E> the entity
 * @param <N> the record, whose components are named as fields of the entity
 */
public abstract class RecordRepository<E, N extends Record> implements PanacheRepositoryBase<E, Long> {

    /** What the request has read; also for repositories that read in their own way. */
    @Inject
    protected Seen seen;

    private final Class<N> node;
    private final String entity;

    /** Whole queries by what is written of them here: there are few, and each is run for many requests. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    protected RecordRepository(Class<E> entity, Class<N> node) {
        this.node = node;
        this.entity = entity.getSimpleName();
    }

    /** Reads records by their keys, for all edges that lead to them. */
    public Reader<N> records() {
        return seen.shared(entity, keys -> one("select e.key, %s from %s e where is_one_of(e.key, :keys)", keys));
    }

    /** The records with these slugs, in no order; those unknown are absent. */
    public List<N> bySlugs(Collection<String> slugs) {
        String text = "select %s from %s e where is_one_of(e.slug, :slugs)".formatted(Projection.of(node, "e"), entity);
        return IsOneOf.bind(getEntityManager().createQuery(text, node), "slugs", slugs.toArray(new String[0]))
                .getResultList();
    }

    /** For each parent, the records whose field names it, in an order. */
    public Map<Long, List<N>> children(String field, String order, Collection<Long> keys) {
        return children(field, order, keys, Condition.NONE);
    }

    /** For each parent, the records whose field names it and that fulfil a condition, in an order. */
    public Map<Long, List<N>> children(String field, String order, Collection<Long> keys, Condition condition) {
        return grouped(
                "select e." + field + ", %s from %s e where is_one_of(e." + field + ", :keys) and " + condition.text()
                        + " order by " + order,
                keys,
                condition.parameters());
    }

    /** For each record, the subjects of its links of a role, in the links' order. */
    public Map<Long, List<N>> subjects(Role role, Collection<Long> keys) {
        return many(
                "select l.recordKey, %s from LinkEntity l join %s e on e.key = l.subjectKey"
                        + " where l.role = org.islegraph.record.Role." + role
                        + " and is_one_of(l.recordKey, :keys) order by l.position, e.key",
                keys);
    }

    /** For each subject, the records that link to it with a role, in an order. */
    public Map<Long, List<N>> linkedTo(Role role, String order, Collection<Long> keys) {
        return linkedTo(role, order, keys, Condition.NONE);
    }

    /** For each subject, the records that link to it with a role and fulfil a condition, in an order. */
    public Map<Long, List<N>> linkedTo(Role role, String order, Collection<Long> keys, Condition condition) {
        return grouped(
                "select l.subjectKey, %s from LinkEntity l join %s e on e.key = l.recordKey"
                        + " where l.role = org.islegraph.record.Role." + role
                        + " and is_one_of(l.subjectKey, :keys) and " + condition.text() + " order by " + order,
                keys,
                condition.parameters());
    }

    /** The whole list in the ordering asked for or else the usual one, to be filtered and read by pages. */
    public Listing<N> listing(@Nullable Order asked, Order usual) {
        return new Listing<>(getEntityManager(), node, entity, asked == null ? usual : asked);
    }

    /** For each key, the records of a query that selects the key and then the record. */
    protected Map<Long, List<N>> many(String query, Collection<Long> keys) {
        return grouped(query, keys, Map.of());
    }

    /** As {@link #many}, with further parameters. */
    protected Map<Long, List<N>> grouped(String query, Collection<Long> keys, Map<String, ?> parameters) {
        Map<Long, List<N>> byKey = new LinkedHashMap<>();
        for (Object[] row : rows(query, keys, parameters)) {
            byKey.computeIfAbsent((Long) row[0], key -> new ArrayList<>()).add(node.cast(row[1]));
        }
        return byKey;
    }

    private Map<Long, N> one(String query, Collection<Long> keys) {
        return rows(query, keys, Map.of()).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> node.cast(row[1])));
    }

    private List<Object[]> rows(String query, Collection<Long> keys, Map<String, ?> parameters) {
        String text = texts.computeIfAbsent(query, absent -> absent.formatted(Projection.of(node, "e"), entity));
        var typed = IsOneOf.bind(getEntityManager().createQuery(text, Object[].class), "keys", keys);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }
}
