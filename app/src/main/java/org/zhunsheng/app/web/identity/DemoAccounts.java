package org.zhunsheng.app.web.identity;

import java.util.List;
import org.zhunsheng.identity.Role;

/** The accounts of the made-up county, which the page of signing in shows; nobody else's. */
public interface DemoAccounts {

    /** An account that is no secret. */
    record Account(String login, String name, Role role, String password) {}

    /** All of them; none where no demonstration was asked for. */
    List<Account> all();
}
