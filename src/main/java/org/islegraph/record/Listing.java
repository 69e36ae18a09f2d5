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

    /** Narrows the list; a null value means that the client did not ask for it. */
    public Listing<N> where(String condition, String parameter, @Nullable Object value) {
        if (value == null) return this;
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** A page of the whole list. */
    public Page<N> page(Paging paging) {
        Reading reading = new Reading(paging);
        String text = "select e.%s, e.slug, %s from %s e where %s order by %s"
                .formatted(
                        order.field(),
                        Projection.of(node, "e"),
                        entity,
                        reading.condition("1 = 1"),
                        reading.ordering("e"));
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
        String text = """
                select t.parent, e.%s, e.slug, %s from (
                  select %s as parent, e.key as child,
                    row_number() over (partition by %s order by %s) as place
                  from %s e %s where %s) t
                join %s e on e.key = t.child where t.place <= :size order by t.parent, t.place""".formatted(
                        order.field(),
                        Projection.of(node, "e"),
                        link.parent(),
                        link.parent(),
                        reading.ordering("e"),
                        entity,
                        link.join(),
                        reading.condition(link.parent() + " in :parents"),
                        entity);
        List<Object[]> rows = reading.query(text)
                .setParameter("parents", parents)
                .setParameter("size", paging.size() + 1)
                .getResultList();
        Map<Long, List<Object[]>> byParent = rows.stream().collect(Collectors.groupingBy(row -> (Long) row[0]));
        Totals totals = new Totals(link, parents);
        Map<Long, Page<N>> pages = new HashMap<>();
        for (Long parent : parents) {
            pages.put(parent, reading.page(byParent.getOrDefault(parent, List.of()), 1, () -> totals.of(parent)));
        }
        return pages;
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

    /** How records hang on their parents. */
    public record ParentLink(String join, String parent) {

        /** The record's own column names its parent. */
        public static ParentLink field(String name) {
            return new ParentLink("", "e." + name);
        }

        /** The parent is the record's subject in one of its links. */
        public static ParentLink subject(Role role) {
            return new ParentLink(
                    "join LinkEntity l on l.recordKey = e.key and l.role = org.islegraph.record.Role." + role,
                    "l.subjectKey");
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
                            String.join(" and ", all(link.parent() + " in :parents")),
                            link.parent());
            List<Object[]> rows = bind(database.createQuery(text, Object[].class))
                    .setParameter("parents", parents)
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

        String ordering(String alias) {
            String direction = descending ? " desc" : " asc";
            String bySlug = alias + ".slug" + direction;
            return order.isDay() ? alias + "." + order.field() + direction + ", " + bySlug : bySlug;
        }

        String condition(String first) {
            List<String> all = all(first);
            if (cursor != null) all.add(afterCursor());
            return String.join(" and ", all);
        }

        private String afterCursor() {
            String beyond = descending ? "<" : ">";
            String slugBeyond = "e.slug " + beyond + " :slug";
            if (!order.isDay()) return slugBeyond;
            String field = "e." + order.field();
            return "(%s %s :place or (%s = :place and %s))".formatted(field, beyond, field, slugBeyond);
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
            List<String> cursors = new ArrayList<>();
            List<N> nodes = new ArrayList<>();
            for (Object[] row : shown) {
                String value = order.isDay() ? row[column].toString() : "";
                cursors.add(new Cursor(order.name(), value, (String) row[column + 1]).encoded());
                nodes.add(node.cast(row[column + 2]));
            }
            boolean entered = cursor != null;
            return new Page<>(
                    cursors,
                    nodes,
                    new PageInfo(
                            paging.backward() ? entered : more,
                            paging.backward() ? more : entered,
                            cursors.isEmpty() ? null : cursors.get(0),
                            cursors.isEmpty() ? null : cursors.get(cursors.size() - 1)),
                    total);
        }
    }
}
