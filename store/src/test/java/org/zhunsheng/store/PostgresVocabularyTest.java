package org.zhunsheng.store;

class PostgresVocabularyTest extends VocabularyContract {
    @Override
    StoreSettings settings() {
        return StoreUnderTest.postgresql();
    }
}
