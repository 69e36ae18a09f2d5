package org.islegraph.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** One SQL statement per edge and level. */
@Repository
class Rows {

    record Island(long id, String slug, String kind, Double areaKm2, Double highestPointM, String summary) {}

    record Statement(long id, String slug, String kind, String place, String summary, FuzzyDate madeOn) {}

    record FuzzyDate(String edtf) {}

    record Attribution(String office, String level, Long countryId) {}

    record Country(long id, String slug, String code, String status) {}

    private final JdbcTemplate jdbc;

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Island> islands(int first) {
        return jdbc.query(
                "select id, slug, kind, area_km2, highest_point_m, summary from island order by slug limit ?",
                (row, n) -> new Island(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, Double.class),
                        row.getObject(5, Double.class),
                        row.getString(6)),
                first);
    }

    List<Statement> statements(int first, LocalDate from, boolean ascending) {
        String order = ascending ? "asc" : "desc";
        return jdbc.query(
                """
                select id, slug, kind, place, summary, made_on from statement
                where made_on_day >= ? order by made_on_day %s, slug %s limit ?
                """.formatted(order, order),
                (row, n) -> statement(row),
                day(from),
                first);
    }

    /** A page for each island; the lateral join reads only the page, in order, from the index. */
    Map<Long, List<Statement>> statementsOf(Collection<Long> islands, int first, LocalDate from) {
        return byParent(
                """
                select page.id, page.slug, page.kind, page.place, page.summary, page.made_on, island.id as parent
                from unnest(?) island (id)
                cross join lateral (
                  select s.id, s.slug, s.kind, s.place, s.summary, s.made_on, l.record_day
                  from link l join statement s on s.id = l.record_id
                  where l.subject_id = island.id and l.role = 'TOUCHES' and l.record_day >= ?
                  order by l.record_day desc, l.record_slug desc limit ?
                ) page
                order by island.id, page.record_day desc, page.slug desc
                """,
                (row, n) -> statement(row),
                islands,
                day(from),
                first);
    }

    Map<Long, List<Attribution>> attributionsOf(Collection<Long> statements) {
        return byParent(
                """
                select office, level, country_id, statement_id as parent from attribution
                where statement_id = any (?) order by statement_id, position
                """,
                (row, n) -> new Attribution(row.getString(1), row.getString(2), row.getObject(3, Long.class)),
                statements);
    }

    Map<Long, Country> countries(Collection<Long> ids) {
        Map<Long, Country> found = new HashMap<>();
        jdbc.query(
                "select id, slug, code, status from country where id = any (?)",
                row -> {
                    found.put(row.getLong(1), new Country(
                            row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
                },
                (Object) ids.toArray(Long[]::new));
        return found;
    }

    private <T> Map<Long, List<T>> byParent(
            String sql, RowMapper<T> mapper, Collection<Long> parents, Object... more) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(parents.toArray(Long[]::new));
        parameters.addAll(List.of(more));
        Map<Long, List<T>> found = new HashMap<>();
        jdbc.query(
                sql,
                row -> {
                    found.computeIfAbsent(row.getLong("parent"), parent -> new ArrayList<>())
                            .add(mapper.mapRow(row, 0));
                },
                parameters.toArray());
        return found;
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                new FuzzyDate(row.getString(6)));
    }

    private static int day(LocalDate from) {
        return from == null ? Integer.MIN_VALUE : (int) from.toEpochDay();
    }
}
