package org.zhunsheng.store;

class SqliteProjectPlansTest extends ProjectPlansContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
