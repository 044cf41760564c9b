package ir.mosharekat.feedback.examples.spring;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Who may come in, which is everybody; and who is known, which are officials with their password. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService accounts(@Value("${portal.desk-password}") String password, PasswordEncoder encoder) {
        String hash = encoder.encode(password);
        List<UserDetails> accounts = Officials.logins().stream()
                .map(login -> User.withUsername(login)
                        .password(hash)
                        .authorities(List.of())
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(accounts);
    }

    /**
     * Nobody is refused here, because strangers may register and track: what each may do is for the library to say. There is
     * no session, and no token against forged requests: the servlet refuses what pages of other sites send.
     */
    @Bean
    SecurityFilterChain whoAsks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/feedback/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .httpBasic(Customizer.withDefaults())
                .build();
    }
}
