/**
 * Logging a user in at Azure App Service, and keeping the token fresh: {@link
 * dev.syncline.login.ServiceLogin} asks the server, {@link dev.syncline.login.LoginAuthenticator}
 * gives a client what it answered.
 */
@NullMarked
package dev.syncline.login;

import org.jspecify.annotations.NullMarked;
