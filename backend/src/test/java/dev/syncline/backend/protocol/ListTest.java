package dev.syncline.backend.protocol;

import static dev.syncline.backend.Caller.encoded;
import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.Answer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a list. */
final class ListTest extends ProtocolTest {

  private void insert(int count) {
    for (int i = 0; i < count; i++) {
      caller
          .post("/tables/todoitem", "{'id':'t%04d','priority':%d}".formatted(i, i % 3))
          .isItem(201);
    }
  }

  private Answer list(String options) {
    return caller.get("/tables/todoitem?" + options);
  }

  @Test
  void anEmptyTableIsAnEmptyList() {
    assertThat(list("").text()).isEqualTo("[]");
    assertThat(list("$inlinecount=allpages").text()).isEqualTo("{\"results\":[],\"count\":0}");
    assertThat(list("").header("ETag")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'',50", "$top=,50", "$top=0,50", "$top=55,55", "$top=1,1", "$top=1000,60"})
  void topIsTakenAsItIs(String option, int rows) {
    insert(60);
    assertThat(list(option).items()).hasSize(rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1001", "2147483648", "99999999999999999999"})
  void tooLargeATopIsRefused(String top) {
    list("$top=" + top).isError(400, "You cannot request more than 1000 records");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", "1e2", "%2B1", "1%20", "0x10", "\u0661", "1;--"})
  void numbersAreNumbers(String number) {
    list("$top=" + encoded(number)).isError(400, "$top");
    list("$skip=" + encoded(number)).isError(400, "$skip");
  }

  @Test
  void skipLeavesOut() {
    insert(5);
    list("$skip=3").isList("t0003", "t0004");
    list("$skip=1&$top=2").isList("t0001", "t0002");
    list("$skip=5").isList();
    list("$skip=99999999999999999999").isList();
  }

  @Test
  void withoutOrderTheIdOrders() {
    for (String id : List.of("b", "a", "B", "10", "9", "é", "日")) {
      caller.post("/tables/todoitem", "{'id':'" + id + "'}");
    }
    list("").isList("10", "9", "B", "a", "b", "é", "日");
    list("$select=text,id").isList("10", "9", "B", "a", "b", "é", "日");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text               | n 1 2 3 4
          text asc           | n 1 2 3 4
          text ASC           | n 1 2 3 4
          text desc          | 3 4 2 1 n
          TEXT Desc          | 3 4 2 1 n
          text desc,id desc  | 4 3 2 1 n
          text, priority     | n 1 2 4 3
          priority desc,text | 1 3 2 4 n
          id desc            | n 4 3 2 1
          complete,id        | n 1 3 2 4
          createdAt desc     | n 4 3 2 1
          updatedAt          | 1 2 3 4 n
          version desc       | n 4 3 2 1
          length(text),id    | n 1 2 3 4
          priority mul -1    | n 1 3 2 4
          priority mod 2 desc,text desc, priority desc | 3 4 2 1 n
          text eq 'c' , id desc | n 2 1 4 3
          """)
  void orderbyOrdersAndTheIdBreaksTies(String order, String ids) {
    caller.post("/tables/todoitem", "{'id':'1','text':'a','priority':9,'complete':false}");
    caller.post("/tables/todoitem", "{'id':'2','text':'b','priority':5,'complete':true}");
    caller.post("/tables/todoitem", "{'id':'3','text':'c','priority':7,'complete':false}");
    caller.post("/tables/todoitem", "{'id':'4','text':'c','priority':5,'complete':true}");
    caller.post("/tables/todoitem", "{'id':'n'}");
    list("$orderby=" + encoded(order)).isList((Object[]) ids.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nope",
        "text sideways",
        "text desc desc",
        "text,",
        ",text",
        "text desc nulls first",
        "length(text",
        "length(priority)",
        "\"text\"",
        "text;DROP TABLE todoitem",
        "(SELECT 1)",
        "1",
        "rowid",
        "draft",
      })
  void ordersAreColumns(String order) {
    list("$orderby=" + encoded(order)).isError(400, "$orderby");
  }

  @Test
  void selectAnswersTheseColumnsInThisOrder() {
    caller.post("/tables/todoitem", "{'id':'a','text':'x','priority':1}");
    assertThat(list("$select=priority,id").text()).isEqualTo("[{\"priority\":1,\"id\":\"a\"}]");
    assertThat(list("$select=%20text%20,%20TEXT").text()).isEqualTo("[{\"text\":\"x\"}]");
    assertThat(list("$select=deleted,version").text())
        .isEqualTo("[{\"deleted\":false,\"version\":\"AAAAAAAAAAE=\"}]");
    assertThat(list("$select=").items().get(0)).hasSize(8);
    assertThat(list("$select=text&$inlinecount=allpages").text())
        .isEqualTo("{\"results\":[{\"text\":\"x\"}],\"count\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nope", "*", "text,", "text as x", "\"text\"", "rowid", "count(*)"})
  void selectedAreColumns(String select) {
    list("$select=" + encoded(select)).isError(400, "$select");
  }

  @Test
  void theCountIsOfAllPages() {
    insert(7);
    caller.delete("/tables/todoitem/t0000");
    assertThat(counted("$top=2&$skip=3")).isEqualTo(6L);
    assertThat(counted("$top=2&__includeDeleted=true")).isEqualTo(7L);
    assertThat(counted("$filter=" + encoded("priority eq 1"))).isEqualTo(2L);
    list("$inlinecount=none&$top=1").isList("t0001");
    list("$inlinecount=ALLPAGES&$top=1").isList("t0001");
  }

  private Object counted(String options) {
    return list(options + "&$inlinecount=allpages").item().get("count");
  }

  @ParameterizedTest
  @CsvSource({
    "__includeDeleted=true, 2",
    "__includedeleted=True, 2",
    "__includeDeleted=false, 1",
    "__includeDeleted=, 1",
    "__includeDeleted=1, 1",
    "'', 1"
  })
  void deletedRowsAreListedIfAskedFor(String option, int rows) {
    insert(2);
    caller.delete("/tables/todoitem/t0000");
    assertThat(list(option).items()).hasSize(rows);
  }

  @Test
  void otherParametersAreLeftAlone() {
    insert(1);
    list("$count=true&$expand=x&__systemproperties=*&foo=bar&$TOP=x&=&&").isList("t0000");
  }

  @Test
  void anItemHasNoOptions() {
    insert(1);
    Answer answer = caller.get("/tables/todoitem/t0000?$select=id&$filter=nonsense&$top=-1");
    assertThat(answer.isItem(200).item()).hasSize(8);
  }

  @Test
  void aLinkLeadsToTheRest() {
    insert(5);
    assertThat(link("$top=2", "shop.example:8080"))
        .isEqualTo("http://shop.example:8080/tables/todoitem?$skip=2&$top=2; rel=next");
    assertThat(link("$skip=2&$top=2", "[::1]:80"))
        .isEqualTo("http://[::1]:80/tables/todoitem?$skip=4&$top=2; rel=next");
  }

  @Test
  void noLinkLeadsToNothing() {
    insert(4);
    assertThat(link("$top=2&$skip=2", "h")).isNull();
    assertThat(link("$top=4", "h")).isNull();
    assertThat(link("$top=5", "h")).isNull();
    assertThat(link("", "h")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil\r\nX: y", "a b", "a/b?c", "<x>", ""})
  void aStrangeHostIsNotRepeated(String host) {
    insert(2);
    assertThat(link("$top=1", host)).startsWith("http://localhost/tables/todoitem?");
  }

  private String link(String options, String host) {
    return caller.call("GET", "/tables/todoitem?" + options, "", "Host", host).header("Link");
  }

  @Test
  void followingLinksGivesEveryRowOnce() {
    insert(23);
    caller.post("/tables/todoitem", "{'id':'å & b','priority':1}").isItem(201);
    String options =
        "$filter="
            + encoded("(priority ge 1 or text eq 'a+b')")
            + "&$orderby=priority%20desc&$top=4";
    List<Object> seen = new ArrayList<>();
    String target = "/tables/todoitem?ZUMO-API-VERSION=2.0.0&" + options;
    while (target != null) {
      Answer page = caller.send("GET", target, "", Map.of("Host", "h:1"));
      seen.addAll(page.ids());
      target = next(page.header("Link"));
    }
    assertThat(seen).hasSize(16).doesNotHaveDuplicates().contains("å & b");
  }

  private static String next(String link) {
    if (link == null) {
      return null;
    }
    assertThat(link).endsWith("; rel=next");
    URI uri = URI.create(link.substring(0, link.indexOf(';')));
    assertThat(uri.getAuthority()).isEqualTo("h:1");
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
