package dev.syncline.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of docs/accounts.md compiles, one block after another. */
class AccountsPageTest {

  private static final String USE =
      """
      package page;

      import dev.syncline.Restored;
      import dev.syncline.SignOut;
      import dev.syncline.SyncClient;
      import dev.syncline.SyncClientBuilder;
      import dev.syncline.auth.Authenticator;
      import dev.syncline.auth.TokenHeader;
      import dev.syncline.error.DamagedException;
      import dev.syncline.login.Browser;
      import dev.syncline.login.Login;
      import dev.syncline.login.LoginAuthenticator;
      import dev.syncline.login.ServiceLogin;
      import dev.syncline.login.TokenStore;
      import java.io.IOException;
      import java.net.URI;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.Map;

      abstract class Use {
        interface Session {
          String token();

          String renew() throws IOException;
        }

        abstract void showLogin();

        abstract void show(String message);

        abstract void moveAway(Path file);

        void use(
            SyncClientBuilder builder,
            SyncClient client,
            Session session,
            URI endpoint,
            TokenStore store,
            String idToken)
            throws InterruptedException {
          %s
        }
      }
      """;

  @Test
  void itsJavaCompiles(@TempDir Path folder) throws IOException {
    String blocks = String.join("\n", new Page("docs/accounts.md").blocks("java"));
    Page.assertCompiles(folder, Map.of("Use", USE.formatted(blocks)));
  }
}
