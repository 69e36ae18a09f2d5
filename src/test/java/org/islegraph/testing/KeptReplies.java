package org.islegraph.testing;

import java.util.HashMap;
import java.util.Map;

/** Runs the application on the small dataset, and with replies kept, as it is when nothing is set. */
public class KeptReplies extends SmallDataset {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
        overrides.put("islegraph.reply-cache.max-bytes", "1000000");
        // Tests say themselves when there is another revision.
        overrides.put("islegraph.reply-cache.revision-check-interval", "1H");
        return overrides;
    }
}
