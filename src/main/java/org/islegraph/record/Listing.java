package org.islegraph.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.islegraph.graphql.Cursor;
import org.islegraph.graphql.Page;
import org.islegraph.graphql.PageInfo;
import org.islegraph.graphql.Paging;
import org.islegraph.graphql.Projection;

/**
 * An ordered list of one entity that is read by pages: at the root of a query, or for many parents at once.
 *
 * <p>A page is one statement for all parents, and the total another, run only when someone asks for it. Conditions
 * name the entity {@code e} and, below parents, the link {@code l}.
 */
public final class Listing<N extends Record> {

    private final EntityManager database;
    private final Class<N> node;
    private final String entity;
    private final Order order;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Listing(EntityManager database, Class<N> node, String entity, Order order) {
        this.database = database;
        this.node = node;
        this.entity = entity;
        this.order = order;
    }

    /** Narrows the list. */
    public Listing<N> where(Condition condition) {
        conditions.add(condition.text());
        parameters.putAll(condition.parameters());
        return this;
    }

    /** A page of the whole list. */
    public Page<N> page(Paging paging) {
        Reading reading = new Reading(paging);
        String text = "select %s, e.slug, %s from %s e where %s order by %s"
                .formatted(
                        "e." + order.field(),
                        Projection.of(node, "e"),
                        entity,
                        reading.condition("1 = 1", Sorting.OF_RECORDS),
                        reading.ordering(Sorting.OF_RECORDS));
        List<Object[]> rows =
                reading.query(text).setMaxResults(paging.size() + 1).getResultList();
        return reading.page(rows, 0, this::count);
    }

    /**
     * One page per parent, in one statement.
     *
     * @param link how the records hang on their parents: the record names the parent, or the parent is its subject
     */
    public Map<Long, Page<N>> pages(ParentLink link, Collection<Long> parents, Paging paging) {
        Reading reading = new Reading(paging);
        String text = isLateral() ? reading.perParent(link) : reading.numbered(link);
        List<Object[]> rows = IsOneOf.bind(reading.query(text), "parents", parents)
                .setParameter("size", paging.size() + 1)
                .getResultList();
        Map<Long, List<Object[]>> byParent = new HashMap<>();
        for (Object[] row : rows) {
            byParent.computeIfAbsent((Long) row[0], parent -> new ArrayList<>()).add(row);
        }
        Totals totals = new Totals(link, parents);
        Map<Long, Page<N>> pages = new HashMap<>();
        for (Long parent : parents) {
            pages.put(parent, reading.page(byParent.getOrDefault(parent, List.of()), 1, () -> totals.of(parent)));
        }
        return pages;
    }

    /** True if the database can read each parent's page by itself, and so no further than the page. */
    private boolean isLateral() {
        return database.unwrap(SharedSessionContractImplementor.class)
                .getJdbcServices()
                .getDialect()
                .supportsLateral();
    }

    private int count() {
        String text = "select count(e) from %s e where %s".formatted(entity, String.join(" and ", all("1 = 1")));
        return Math.toIntExact(
                (Long) bind(database.createQuery(text, Long.class)).getSingleResult());
    }

    private List<String> all(String first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(conditions);
        return all;
    }

    private Query bind(Query query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /**
     * How records hang on their parents.
     *
     * @param join joins the record with what names the parent
     * @param parent the parent's key
     * @param sorting where the values that order are read
     */
    public record ParentLink(String join, String parent, Sorting sorting) {

        /** The record's own column names its parent. */
        public static ParentLink field(String name) {
            return new ParentLink("", "e." + name, Sorting.OF_RECORDS);
        }

        /** The parent is the record's subject in one of its links. */
        public static ParentLink subject(Role role) {
            return new ParentLink(
                    "join LinkEntity l on l.recordKey = e.key and l.role = org.islegraph.record.Role." + role,
                    "l.subjectKey",
                    Sorting.OF_LINKS);
        }
    }

    /** Where the values that order are read: links repeat them, so that one index finds and orders. */
    public enum Sorting {
        OF_RECORDS,
        OF_LINKS;

        private String slug() {
            return this == OF_LINKS ? "l.recordSlug" : "e.slug";
        }

        private String day(Order order) {
            return this == OF_LINKS ? "l.recordDay" : "e." + order.field();
        }
    }

    /** The totals of all parents, counted together when the first is asked for. */
    private final class Totals {
        private final ParentLink link;
        private final Collection<Long> parents;
        private @Nullable Map<Long, Integer> counted;

        Totals(ParentLink link, Collection<Long> parents) {
            this.link = link;
            this.parents = List.copyOf(parents);
        }

        int of(Long parent) {
            if (counted == null) counted = counted();
            return counted.getOrDefault(parent, 0);
        }

        @SuppressWarnings("unchecked")
        private Map<Long, Integer> counted() {
            String text = "select %s, count(*) from %s e %s where %s group by %s"
                    .formatted(
                            link.parent(),
                            entity,
                            link.join(),
                            String.join(" and ", all("is_one_of(" + link.parent() + ", :parents)")),
                            link.parent());
            List<Object[]> rows = IsOneOf.bind(bind(database.createQuery(text, Object[].class)), "parents", parents)
                    .getResultList();
            return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> Math.toIntExact((Long) row[1])));
        }
    }

    /** One page's reading: its direction, and the place after which it starts. */
    private final class Reading {
        private final Paging paging;
        private final boolean descending;
        private final @Nullable Cursor cursor;

        Reading(Paging paging) {
            this.paging = paging;
            this.descending = order.descending() != paging.backward();
            this.cursor = paging.cursor() == null
                    ? null
                    : Cursor.parse(
                            paging.cursor(), paging.backward() ? "before" : "after", order.name(), order.isDay());
        }

        /** Each parent's page from its own subquery. */
        String perParent(ParentLink link) {
            return """
                    select parent.key, %s from RecordEntity parent join lateral (
                      select %s from %s e %s where %s order by %s limit :size) t
                    where is_one_of(parent.key, :parents) order by parent.key, %s""".formatted(
                            shown(),
                            columns(),
                            entity,
                            link.join(),
                            condition(link.parent() + " = parent.key", link.sorting()),
                            ordering(link.sorting()),
                            ordering("t.sorted", "t.slug"));
        }

        /** All records of the parents, numbered, of which the first are shown. */
        String numbered(ParentLink link) {
            return """
                    select t.parent, %s from (
                      select %s, %s as parent, row_number() over (partition by %s order by %s) as place
                      from %s e %s where %s) t
                    where t.place <= :size order by t.parent, t.place""".formatted(
                            shown(),
                            columns(),
                            link.parent(),
                            link.parent(),
                            ordering(link.sorting()),
                            entity,
                            link.join(),
                            condition("is_one_of(" + link.parent() + ", :parents)", link.sorting()));
        }

        private String columns() {
            return "e.%s as sorted, e.slug as slug, %s".formatted(order.field(), Projection.columns(node, "e"));
        }

        private String shown() {
            return "t.sorted, t.slug, " + Projection.ofColumns(node, "t");
        }

        String ordering(Sorting sorting) {
            return ordering(sorting.day(order), sorting.slug());
        }

        private String ordering(String day, String slug) {
            String direction = descending ? " desc" : " asc";
            return order.isDay() ? day + direction + ", " + slug + direction : slug + direction;
        }

        String condition(String first, Sorting sorting) {
            List<String> all = all(first);
            if (cursor != null) all.add(afterCursor(sorting));
            return String.join(" and ", all);
        }

        /** As one comparison of rows, which an index can answer. */
        private String afterCursor(Sorting sorting) {
            String beyond = descending ? " < " : " > ";
            if (!order.isDay()) return sorting.slug() + beyond + ":slug";
            return "(" + sorting.day(order) + ", " + sorting.slug() + ")" + beyond + "(:place, :slug)";
        }

        @SuppressWarnings("unchecked")
        org.hibernate.query.Query<Object[]> query(String text) {
            Query query = bind(database.createQuery(text, Object[].class));
            if (cursor != null) {
                query.setParameter("slug", cursor.slug());
                if (order.isDay()) query.setParameter("place", cursor.day());
            }
            return query.unwrap(org.hibernate.query.Query.class);
        }

        /** A page from rows of the ordering's value, the slug and the node, which start at a column. */
        Page<N> page(List<Object[]> rows, int column, IntSupplier total) {
            boolean more = rows.size() > paging.size();
            List<Object[]> shown = new ArrayList<>(more ? rows.subList(0, paging.size()) : rows);
            if (paging.backward()) Collections.reverse(shown);
            List<Cursor> places = new ArrayList<>();
            List<N> nodes = new ArrayList<>();
            for (Object[] row : shown) {
                String value = order.isDay() ? row[column].toString() : "";
                places.add(new Cursor(order.name(), value, (String) row[column + 1]));
                nodes.add(node.cast(row[column + 2]));
            }
            boolean entered = cursor != null;
            return new Page<>(
                    places,
                    nodes,
                    new PageInfo(
                            paging.backward() ? entered : more,
                            paging.backward() ? more : entered,
                            places.isEmpty() ? null : places.get(0),
                            places.isEmpty() ? null : places.get(places.size() - 1)),
                    total);
        }
    }
}
