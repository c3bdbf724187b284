package org.zhunsheng.store;

class PostgresOrganisationTest extends OrganisationContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
