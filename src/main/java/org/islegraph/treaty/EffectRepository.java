package org.islegraph.treaty;

import jakarta.inject.Singleton;
import org.islegraph.record.RecordRepository;

/** Reads effects of provisions. */
@Singleton
public class EffectRepository extends RecordRepository<EffectEntity, Effect> {

    EffectRepository() {
        super(EffectEntity.class, Effect.class);
    }
}
