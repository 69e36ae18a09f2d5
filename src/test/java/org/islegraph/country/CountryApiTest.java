package org.islegraph.country;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import org.islegraph.testing.Api;
import org.islegraph.testing.SmallDataset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(SmallDataset.class)
class CountryApiTest {

    @Test
    void successionIsLinkedBothWays() {
        JsonPath data = Api.data("""
                { country(slug: "northland") { code status existed { ongoing from { edtf } until { edtf } }
                    predecessors { kind occurredOn { edtf } predecessor { slug } citations { source { slug } } } }
                  former: country(slug: "old-northland") { code status existed { ongoing until { earliest } }
                    successors { successor { name } } } }""");
        assertThat(data.getString("country.code")).isEqualTo("NO");
        assertThat(data.getBoolean("country.existed.ongoing")).isTrue();
        assertThat(data.getString("country.predecessors[0].predecessor.slug")).isEqualTo("old-northland");
        assertThat(data.getString("country.predecessors[0].kind")).isEqualTo("CONTINUATION");
        assertThat(data.getString("former.status")).isEqualTo("FORMER");
        assertThat(data.getString("former.existed.until.earliest")).isEqualTo("1920-01-01");
        assertThat(data.getString("former.successors[0].successor.name")).isEqualTo("Northland");
    }

    @Test
    void everyThingThatACountryHasIsReachableFromIt() {
        JsonPath country = Api.data("""
                { country(slug: "northland") {
                    claims { slug: summary islands { slug } } control { kind } disputes { slug }
                    treaties { nodes { slug } } statements { nodes { slug } } events { nodes { slug } }
                    people { nodes { slug } } organisations { nodes { slug } } }
                  other: country(slug: "southland") { control { islands { slug } } events { totalCount } } }""");
        assertThat(country.getList("country.claims.islands.slug")).containsExactly(List.of("lagoon"));
        assertThat(country.getList("country.control")).isEmpty();
        assertThat(country.getList("country.disputes.slug")).containsExactly("lagoon");
        assertThat(country.getList("country.treaties.nodes")).isEmpty();
        assertThat(country.getList("country.statements.nodes.slug")).containsExactly("reply-1950", "speech-1950");
        assertThat(country.getList("country.people.nodes.slug")).containsExactly("ada-north");
        assertThat(country.getList("country.organisations.nodes.slug")).containsExactly("north-ministry");
        assertThat(country.getList("other.control.islands.slug")).containsExactly(List.of("big-island"));
        assertThat(country.getInt("other.events.totalCount")).isEqualTo(1);
    }
}
