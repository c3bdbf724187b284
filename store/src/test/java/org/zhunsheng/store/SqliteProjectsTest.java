package org.zhunsheng.store;

class SqliteProjectsTest extends ProjectsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
