package org.zhunsheng.app.web.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.zhunsheng.app.web.Doorkeeper;
import org.zhunsheng.identity.PasswordPolicy;
import org.zhunsheng.store.Store;

/** The parts of letting people in. */
@Configuration(proxyBeanMethods = false)
@Import({
    SessionController.class,
    OpenIdController.class,
    AccountController.class,
    TokensController.class,
    UsersController.class,
    UserSheet.class
})
public class IdentityFeature {

    @Bean
    Doorkeeper doorkeeper(Store store, Clock clock, SignInSettings settings) {
        return new StoreDoorkeeper(store, clock, settings.idle());
    }

    @Bean
    Tidying tidying(Store store, Clock clock, SignInSettings settings) {
        return new Tidying(store, clock, settings.idle());
    }

    @Bean
    Passwords passwords(SignInSettings settings) {
        return new Passwords(settings.hashing());
    }

    @Bean
    PasswordPolicy policy(SignInSettings settings) {
        return settings.policy();
    }

    @Bean
    SecondFactor secondFactor(Store store, SecretBox box) {
        return new SecondFactor(store, box);
    }

    @Bean
    AccountController.AccountRules accountRules(PasswordPolicy policy, SecondFactor secondFactor) {
        return new AccountController.AccountRules(policy, secondFactor);
    }

    @Bean
    SignIn signIn(Store store, Clock clock, SignInSettings settings, Passwords passwords, SecondFactor secondFactor) {
        return new SignIn(store, clock, settings, passwords, secondFactor);
    }

    @Bean
    OpenIdSignIn openIdSignIn(Store store, Clock clock, SignIn signIn, SignInSettings settings) {
        return new OpenIdSignIn(store, clock, signIn, settings);
    }
}
