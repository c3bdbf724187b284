package org.zhunsheng.store;

class PostgresProjectPlansTest extends ProjectPlansContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
