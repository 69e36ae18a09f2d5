package org.islegraph.loading;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the dataset when the application starts, unless told not to; one with problems keeps it from starting. */
@Singleton
class LoadAtStart {

    void load(
            @Observes StartupEvent start,
            Loader loader,
            @ConfigProperty(name = "islegraph.dataset.load-at-start") boolean loads,
            @ConfigProperty(name = "islegraph.dataset.folder") Optional<Path> folder) {
        if (!loads) return;
        loader.load(folder.map(DatasetFiles::in).orElseGet(DatasetFiles::packaged));
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
