import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/** The floor: reads the request's body and answers a fixed file of bytes. */
public class Server extends AbstractVerticle {

    private static final CharSequence JSON =
            HttpHeaders.createOptimized("application/json; charset=utf-8");

    public static void main(String[] args) {
        int cores = Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(Server.class, new DeploymentOptions().setInstances(cores))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    @Override
    public void start() throws Exception {
        Buffer reply = Buffer.buffer(Files.readAllBytes(Path.of(System.getenv("REPLY"))));
        vertx.createHttpServer()
                .requestHandler(request -> request.body()
                        .onSuccess(body -> request.response()
                                .putHeader(HttpHeaders.CONTENT_TYPE, JSON)
                                .end(reply)))
                .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
    }
}
