package dev.syncline.sample;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.net.ConnectException;

/** A device's way to the network, which can be cut: what works with it, works with any backend. */
final class Cable implements Client {

  private final Client network;
  private volatile boolean plugged = true;

  Cable(Client network) {
    this.network = network;
  }

  void unplug() {
    plugged = false;
  }

  void plug() {
    plugged = true;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    if (!plugged) {
      throw new ConnectException("the network is unreachable");
    }
    return network.execute(request, options);
  }
}
