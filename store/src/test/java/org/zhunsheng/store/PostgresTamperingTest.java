package org.zhunsheng.store;

class PostgresTamperingTest extends TamperingContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
