package org.islegraph.graphql.execution;

import org.islegraph.graphql.InvalidArgument;
import org.islegraph.graphql.NotReady;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTest {

    @Test
    void tellsClientsWhatIsMeantForThem() {
        Failure invalid = Failure.of(new IllegalStateException(new InvalidArgument("first", "first is too large")));
        assertThat(invalid.message()).isEqualTo("first is too large");
        assertThat(invalid.extensions())
                .containsEntry("code", "INVALID_ARGUMENT")
                .containsEntry("argument", "first");
        Failure unready = Failure.of(new NotReady("ask again"));
        assertThat(unready.message()).isEqualTo("ask again");
        assertThat(unready.extensions())
                .containsEntry("code", "INDEX_NOT_READY")
                .hasSize(1);
    }

    @Test
    void hidesWhatIsNot() {
        Failure internal = Failure.of(new IllegalStateException("secret"));
        assertThat(internal.message()).doesNotContain("secret");
        assertThat(internal.extensions())
                .containsEntry("code", "INTERNAL_SERVER_ERROR")
                .containsKey("errorId");
    }
}
