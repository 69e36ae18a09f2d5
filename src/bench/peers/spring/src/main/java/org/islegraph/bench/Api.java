package org.islegraph.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.dataloader.DataLoader;
import org.islegraph.bench.Rows.Attribution;
import org.islegraph.bench.Rows.Country;
import org.islegraph.bench.Rows.Island;
import org.islegraph.bench.Rows.Statement;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class Api {

    record Page<T>(List<T> nodes) {}

    record StatementFilter(DateRange madeOn) {}

    record DateRange(LocalDate from) {}

    enum StatementOrder { MADE_ON_ASC, MADE_ON_DESC }

    /** Which page of which island. A batch mapping takes no arguments, so these pages have a loader of their own. */
    record PageKey(Arguments arguments, long island) {}

    record Arguments(int first, LocalDate from) {}

    private final Rows rows;

    Api(Rows rows, BatchLoaderRegistry loaders) {
        this.rows = rows;
        loaders.<PageKey, Page<Statement>>forName("pages")
                .registerMappedBatchLoader((keys, environment) -> Mono.just(pages(keys)));
    }

    @QueryMapping
    Page<Island> islands(@Argument int first) {
        return new Page<>(rows.islands(first));
    }

    @QueryMapping
    Page<Statement> statements(
            @Argument int first, @Argument StatementOrder orderBy, @Argument StatementFilter where) {
        return new Page<>(rows.statements(first, from(where), orderBy == StatementOrder.MADE_ON_ASC));
    }

    @SchemaMapping
    CompletableFuture<Page<Statement>> statements(
            Island island,
            @Argument int first,
            @Argument StatementFilter where,
            DataLoader<PageKey, Page<Statement>> pages) {
        return pages.load(new PageKey(new Arguments(first, from(where)), island.id()));
    }

    @BatchMapping
    List<List<Attribution>> attributions(List<Statement> statements) {
        Map<Long, List<Attribution>> found =
                rows.attributionsOf(statements.stream().map(Statement::id).toList());
        return statements.stream().map(s -> found.getOrDefault(s.id(), List.of())).toList();
    }

    @BatchMapping
    List<Country> country(List<Attribution> attributions) {
        Map<Long, Country> found = rows.countries(attributions.stream()
                .map(Attribution::countryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return attributions.stream().map(a -> found.get(a.countryId())).collect(toList());
    }

    private Map<PageKey, Page<Statement>> pages(Set<PageKey> keys) {
        Map<Arguments, List<Long>> islands =
                keys.stream().collect(groupingBy(PageKey::arguments, mapping(PageKey::island, toList())));
        Map<PageKey, Page<Statement>> pages = new HashMap<>();
        islands.forEach((arguments, ids) -> {
            Map<Long, List<Statement>> found = rows.statementsOf(ids, arguments.first(), arguments.from());
            for (long id : ids) {
                pages.put(new PageKey(arguments, id), new Page<>(found.getOrDefault(id, List.of())));
            }
        });
        return pages;
    }

    private static LocalDate from(StatementFilter where) {
        return where == null || where.madeOn() == null ? null : where.madeOn().from();
    }
}
