package com.example;

import dev.syncline.annotation.Id;
import dev.syncline.annotation.Json;
import dev.syncline.annotation.Merge;
import dev.syncline.annotation.MergeRule;
import dev.syncline.annotation.SyncTable;
import dev.syncline.annotation.Version;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

@SyncTable
record Note(
    @Id String id,
    @Merge(MergeRule.SUM_OF_CHANGES) String text, // error: [MergeMisfit] Column text is a String, of which no changes can be added up. Use another rule, or remove @Merge, so that the app decides.
    @Merge(MergeRule.SUM_OF_CHANGES) boolean done, // error: [MergeMisfit] Column done is a boolean, of which no changes can be added up. Use another rule, or remove @Merge, so that the app decides.
    @Merge(MergeRule.SUM_OF_CHANGES) Duration spent, // error: [MergeMisfit] Column spent is a java.time.Duration, of which no changes can be added up. Use another rule, or remove @Merge, so that the app decides.
    @Merge(MergeRule.MAX) URI link, // error: [MergeMisfit] Column link is a java.net.URI, whose values have no order, so that none is the greatest. Use another rule, or remove @Merge, so that the app decides.
    @Merge(MergeRule.MIN) byte[] image, // error: [MergeMisfit] Column image is a byte[], whose values have no order, so that none is the least. Use another rule, or remove @Merge, so that the app decides.
    @Merge(MergeRule.UNION) String tags, // error: [MergeMisfit] Column tags is a String, which has no elements to unite. Use another rule, or make it a @Json List or Set.
    @Merge(MergeRule.UNION) int count, // error: [MergeMisfit] Column count is an int, which has no elements to unite. Use another rule, or make it a @Json List or Set.
    @Merge(MergeRule.UNION) @Json Map<String, Integer> sizes, // error: [MergeMisfit] Column sizes is a java.util.Map<String, Integer>, which has no elements to unite. Use another rule, or make it a @Json List or Set.
    @Merge(MergeRule.MAX) @Json List<Integer> marks, // error: [MergeMisfit] Column marks is a java.util.List<Integer>, whose values have no order, so that none is the greatest. Use another rule, or remove @Merge, so that the app decides.
    @Version String version) {}
