/** How an app tells the server who its user is: {@link dev.syncline.auth.Authenticator}. */
@NullMarked
package dev.syncline.auth;

import org.jspecify.annotations.NullMarked;
