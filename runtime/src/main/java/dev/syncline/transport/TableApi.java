package dev.syncline.transport;

import feign.HeaderMap;
import feign.RequestLine;
import feign.Response;
import java.net.URI;
import java.util.Map;

/**
 * The verbs of the table protocol, carried by Feign. The address comes complete: ids and filters
 * are percent-encoded once, by {@link Addresses}, since a template would take an id such as {@code
 * 100%25} for encoded already. The caller closes the response.
 */
interface TableApi {

  @RequestLine("GET")
  Response get(URI address, @HeaderMap Map<String, String> headers);

  @RequestLine("POST")
  Response post(URI address, @HeaderMap Map<String, String> headers, byte[] body);

  @RequestLine("PATCH")
  Response patch(URI address, @HeaderMap Map<String, String> headers, byte[] body);

  @RequestLine("PUT")
  Response put(URI address, @HeaderMap Map<String, String> headers, byte[] body);

  @RequestLine("DELETE")
  Response delete(URI address, @HeaderMap Map<String, String> headers);
}
