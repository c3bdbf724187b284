package org.zhunsheng.store;

class SqliteOrganisationTest extends OrganisationContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
