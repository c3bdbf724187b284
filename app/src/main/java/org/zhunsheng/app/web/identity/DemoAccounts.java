package org.zhunsheng.app.web.identity;

import java.util.List;

/** The accounts of the made-up county, which the page of signing in shows; nobody else's. */
public interface DemoAccounts {

    /** An account that is no secret. */
    record Account(String login, String name, String role, String password) {}

    /** All of them; none where no demonstration was asked for. */
    List<Account> all();
}
