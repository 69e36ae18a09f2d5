package org.islegraph.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * The query {@code features} at a path of its own, for map tools that open a URL: {@code /features.geojson?at=2025-12-01}.
 * Its parameters are the query's arguments and the most used fields of its filter.
 */
@Singleton
class GeoJsonRoute {

    static final String PATH = "/features.geojson";

    private static final String TYPE = "application/geo+json";
    private static final String QUERY = "query FeatureCollection($where: IslandFilter, $at: Date, $viewpoint: String,"
            + " $language: LanguageTag) { features(where: $where, at: $at, viewpoint: $viewpoint, language: $language) }";
    private static final String BEFORE = "{\"data\":{\"features\":";
    private static final String AFTER = "}}";
    private static final List<String> ARGUMENTS = List.of("at", "viewpoint", "language");
    private static final List<String> FILTERS = List.of("dispute", "partOf");
    private static final List<String> LISTS = List.of("claimedBy", "controlledBy", "kind");

    private final GraphQLRoute graphql;

    GeoJsonRoute(GraphQLRoute graphql) {
        this.graphql = graphql;
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(this::receive).failureHandler(GraphQLRoute::fail);
    }

    private void receive(RoutingContext exchange) {
        try {
            Future.fromCompletionStage(
                            graphql.answer(exchange, GraphQLRequest.of(QUERY, variables(exchange.queryParams()))),
                            exchange.vertx().getOrCreateContext())
                    .onSuccess(answer -> send(exchange, answer))
                    .onFailure(exchange::fail);
        } catch (BadRequest bad) {
            GraphQLRoute.refuse(exchange, bad);
        }
    }

    private static Map<String, @Nullable Object> variables(MultiMap parameters) {
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        Map<String, Object> where = new LinkedHashMap<>();
        for (String name : parameters.names()) {
            String value = String.valueOf(parameters.get(name));
            if (ARGUMENTS.contains(name)) variables.put(name, value);
            else if (FILTERS.contains(name)) where.put(name, value);
            else if (LISTS.contains(name)) where.put(name, List.of(value.split(",", -1)));
            else throw new BadRequest(400, unknown(name));
        }
        if (where.containsKey("claimedBy") || where.containsKey("controlledBy")) {
            Object at = variables.get("at");
            if (at != null) where.put("at", at);
        }
        if (!where.isEmpty()) variables.put("where", where);
        return variables;
    }

    private static String unknown(String name) {
        List<String> known = new ArrayList<>(ARGUMENTS);
        known.addAll(FILTERS);
        known.addAll(LISTS);
        return "\"" + name + "\" is no parameter of " + PATH + "; there are " + String.join(", ", known) + ".";
    }

    private static void send(RoutingContext exchange, Answer answer) {
        HttpServerResponse response = exchange.response();
        String body = answer.body().toString();
        if (!body.startsWith(BEFORE)) {
            int status = answer.status(MediaType.JSON);
            response.setStatusCode(status == 200 ? 400 : status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.header())
                    .end(body);
            return;
        }
        String tag = answer.entityTag(MediaType.JSON);
        response.putHeader(HttpHeaders.CONTENT_TYPE, TYPE).putHeader(HttpHeaders.ETAG, tag);
        if (GraphQLRoute.isKnown(tag, exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.end(body.substring(BEFORE.length(), body.length() - AFTER.length()));
        }
    }
}
