package dev.syncline.backend.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.syncline.backend.TestSchema;
import dev.syncline.backend.table.ServedTable;

/** How filters are read, seen as SQL. */
final class ODataParserTest {

  private static final ServedTable TABLE = ServedTable.of(TestSchema.TYPED);

  private static SqlText sql(String filter) {
    return SqlTranslation.condition(ODataParser.filter(filter, Dialect.ZUMO2, TABLE));
  }

  @Lines(
      """
      str eq 'a'                          | ("str" = ?)
      str ne 'a'                          | ("str" <> ?)
      small lt 1                          | ("small" < ?)
      small le 1                          | ("small" <= ?)
      small gt 1                          | ("small" > ?)
      small ge 1                          | ("small" >= ?)
      1 eq 0                              | (? = ?)
      'a' lt str                          | (? < "str")
      small eq big                        | ("small" = "big")
      STR eq KIND                         | ("str" = "kind")
      str eq null                         | ("str" IS NULL)
      str ne null                         | (NOT ("str" IS NULL))
      null eq str                         | ("str" IS NULL)
      null eq null                        | (NULL IS NULL)
      small add null eq null              | (("small" + NULL) IS NULL)
      str lt null                         | ("str" < NULL)
      flag                                | "flag"
      true                                | ?
      not flag                            | (NOT "flag")
      not not flag                        | (NOT (NOT "flag"))
      not flag eq true                    | ((NOT "flag") = ?)
      not (flag eq true)                  | (NOT ("flag" = ?))
      not flag and deleted                | ((NOT "flag") AND "deleted")
      flag or flag and deleted            | ("flag" OR ("flag" AND "deleted"))
      flag and deleted or flag            | (("flag" AND "deleted") OR "flag")
      (flag or flag) and deleted          | (("flag" OR "flag") AND "deleted")
      flag or flag or flag                | ("flag" OR ("flag" OR "flag"))
      (flag or flag) or flag              | ("flag" OR ("flag" OR "flag"))
      flag or (flag or (flag or flag))    | (("flag" OR "flag") OR ("flag" OR "flag"))
      (small eq 1) eq true                | (("small" = ?) = ?)
      small eq 1 or flag or small eq 2    | (("small" IN (?, ?)) OR "flag")
      small ne 1 and flag and small ne 2  | ((NOT ("small" IN (?, ?))) AND "flag")
      small eq 1 or str eq 'a'            | (("small" = ?) OR ("str" = ?))
      small eq 1 and small eq 2           | (("small" = ?) AND ("small" = ?))
      small eq 1 or (small eq 2 or small eq big) | (("small" IN (?, ?)) OR ("small" = "big"))
      (small eq 1) eq (big eq 2)          | (("small" = ?) = ("big" = ?))
      (small eq 1) eq null                | (("small" = ?) IS NULL)
      ((((flag))))                        | "flag"
      (flag)and(deleted)                  | ("flag" AND "deleted")
      not(flag)                           | (NOT "flag")
      (small)eq(1)                        | ("small" = ?)
      small eq 1 eq true                  | (("small" = ?) = ?)
      small add 1 eq 2                    | (("small" + ?) = ?)
      small add 1 mul 2 eq 3              | (("small" + (? * ?)) = ?)
      (small add 1) mul 2 eq 3            | ((("small" + ?) * ?) = ?)
      small sub 1 sub 2 eq 3              | ((("small" - ?) - ?) = ?)
      8 div small mod 3 eq 1              | (((? / "small") % ?) = ?)
      1 eq small sub 2                    | (? = ("small" - ?))
      -small lt -1                        | ((? - "small") < ?)
      -(small add 1) lt 1                 | ((? - ("small" + ?)) < ?)
      --1 lt small                        | ((? - ?) < "small")
      num mod 2 eq 1                      | (odata_mod("num", ?) = ?)
      not flag eq not flag                | ((NOT "flag") = (NOT "flag"))
      startswith(str,'a')                 | odata_startswith("str", ?)
      substringof('a', str) eq true       | (odata_substringof(?, "str") = ?)
      concat(str,'a') eq kind             | (("str" || ?) = "kind")
      tolower(trim(str)) ne 'a'           | (odata_tolower(trim("str")) <> ?)
      year(at) eq 2026                    | \
      (CAST(substr(substr("at", 1, 10), 1, 4) AS INTEGER) = ?)
      hour(at) lt 12                      | \
      (CAST(substr(substr("at", 12), 1, 2) AS INTEGER) < ?)
      floor(num div 2) eq 1               | (odata_floor(("num" / ?)) = ?)
      length(null) eq 1                   | (odata_length(NULL) = ?)
      \tflag                              | "flag"
      day eq at                           | (("day" || 'T00:00:00') = "at")
      updatedAt ge createdAt              | ("updatedAt" >= "createdAt")
      version ne id                       | ("version" <> "id")
      """)
  void aFilterHasItsMeaning(String filter, String sql) {
    assertThat(sql(filter.replace("\\t", "\t")).text()).isEqualTo(sql);
  }

  @Lines(
      """
      small in (1, 2)                     | ("small" IN (?, ?))
      small in ()                         | ("small" IN ())
      not small in (1)                    | (NOT ("small" IN (?)))
      small in (1) eq true                | (("small" IN (?)) = ?)
      small in (1, big)                   | ("small" IN (?, "big"))
      small in (1, null)                  | (("small" IN (?)) OR ("small" IS NULL))
      -1 in (small, -1)                   | (? IN ("small", ?))
      small in (null)                     | (("small" IN ()) OR ("small" IS NULL))
      day in (2026-11-22, 2026-11-22T12:00:00Z) | \
      (("day" IN (?)) OR (("day" || 'T00:00:00') = ?))
      contains(str,'a')                   | odata_contains("str", ?)
      cast(small,Edm.Double) div 2 eq 1.5 | ((CAST("small" AS REAL) / ?) = ?)
      cast(num,Edm.Int32) eq 1            | (CAST("num" AS INTEGER) = ?)
      cast(str,Edm.String) eq 'a'         | ("str" = ?)
      cast(null,Edm.Date) eq null         | (NULL IS NULL)
      date(at) eq 2026-11-22              | (substr("at", 1, 10) = ?)
      time(at) lt 12:00                   | (substr("at", 12) < ?)
      """)
  void whatOnlyDatasyncSays(String filter, String sql) {
    assertThat(SqlTranslation.condition(ODataParser.filter(filter, Dialect.DATASYNC, TABLE)).text())
        .isEqualTo(sql);
  }
}
