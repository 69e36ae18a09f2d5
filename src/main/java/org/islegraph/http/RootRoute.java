package org.islegraph.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sends visitors of the root to the playground. */
@Singleton
class RootRoute {

    void register(@Observes Router router) {
        router.get("/").handler(exchange -> exchange.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, "/playground/")
                .end());
    }
}
