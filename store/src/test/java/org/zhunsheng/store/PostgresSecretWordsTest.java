package org.zhunsheng.store;

class PostgresSecretWordsTest extends SecretWordsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
