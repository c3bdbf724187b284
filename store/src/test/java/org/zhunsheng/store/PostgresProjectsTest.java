package org.zhunsheng.store;

class PostgresProjectsTest extends ProjectsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
