package org.zhunsheng.store;

class SqliteSecretWordsTest extends SecretWordsContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.sqlite();
    }
}
