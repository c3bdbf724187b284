package org.zhunsheng.store;

class PostgresIdentityTest extends IdentityContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
