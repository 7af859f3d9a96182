/**
 * What each rule says of the mark it made: `# rule`, then one line a language. `{}` stands for the lexicon entry the rule
 * met; a rule that may be given without an entry has a second pair of lines, `zh-` and `en-`.
 */
export const explanations = `
# number/arabic
zh- 数字用阿拉伯数字书写。
en- The number is written in Arabic digits.
# number/chinese
zh- 数字用汉字书写，并且确实在计数。
en- The number is written in Chinese numerals, and counts something.
# number/range
zh- 两个数字相连，表示一个范围。
en- Two numbers joined together give a range.
# number/ratio
zh- 几个数字以冒号相连，表示比例。
en- Numbers joined by colons give a ratio.
# unit
zh 数字后面的“{}”是计量单位。
en "{}" after the number is its unit.
# comparator
zh “{}”说明实际值在这个数的哪一边。
en "{}" says on which side of the number the fact lies.
# measure/object-after-classifier
zh- 指标取自数量词后面的名词。
en- The measure is the noun behind the number and its classifier.
# measure/object-after-figure
zh- 指标取自数据后面的名词。
en- The measure is the noun behind the figure.
# measure/object-before-figure
zh- 指标取自数据前面的名词。
en- The measure is the noun before the figure.
# measure/subject-before-verb
zh- 指标取自动词前面的主语。
en- The measure is the subject before the verb.
# measure/share-of-subject
zh- 比例数据：指标由前面的主语和后面的行为合成。
en- A share: the measure is the subject before it and what is said of it after.
# measure/share-of-whole
zh- 比例数据：指标取“甲占乙”的全称。
en- A share: the measure names both the part and the whole.
# measure/attribute
zh- 数据修饰后面的名词，指标由名词和前面的属性合成。
en- The figure qualifies the noun behind it; the measure is that noun with the property before the figure.
# measure/shared
zh- 数据前后没有自己的名词，与前一个数据同属一个指标。
en- The figure has no noun of its own and shares the measure of the one before it.
# measure/clause-before
zh- 数据前后没有自己的名词，指标取自前一分句或前一行。
en- The figure has no noun of its own; the measure is taken from the clause or line before.
# measure/from-to
zh- 前后两个数据说的是同一指标的变化。
en- Two figures tell how one measure changed.
# measure/respectively
zh- 并列的指标与并列的数据一一对应。
en- The measures listed and the figures listed belong together one by one.
# change/add
zh “{}”说明这是新增或本年完成的数量。
en "{}" says that so much was added or done in the year.
# change/add-became
zh- 后面的动词说明这些对象当年达到了新的状态。
en- The verb behind it says that so many newly became what it names.
# change/level
zh “{}”说明这是达到的水平、已有或投入的数量。
en "{}" says that this is a level reached, held or spent.
zh- 没有表示新增或增减的动词，按水平数据处理。
en- No verb of adding or changing stands with it, so it is taken as a level.
# change/level-total
zh- 这是累计数或现有总数。
en- It is a total of several years, or what stands now.
# change/level-attribute
zh- 数据只是后面名词的属性。
en- The figure only qualifies a noun.
# change/level-group
zh- 数据说的是类别、方面的个数。
en- The figure counts kinds or sides of something.
# change/level-became
zh- 后面的动词说明这是保持或实现的状态。
en- The verb behind it names a state.
# change/growth
zh “{}”说明这是增长幅度。
en "{}" says that this is by how much it grew.
# change/cut
zh “{}”说明这是减少的幅度或数量。
en "{}" says that this is by how much it fell.
# change/share
zh 单位是“{}”，又没有增减动词，按占比、比率处理。
en The unit is "{}" and no verb of change stands with it, so it is a share.
zh- 几个数字合成一个比例。
en- The numbers make up a ratio.
# change/from-to
zh “{}”引出变化前后的两个数据。
en "{}" introduces the figures before and after a change.
# change/shared
zh- 与前一个数据共用同一个动词。
en- It shares the verb of the figure before it.
# link-same
zh 两处的指标都归为“{}”，完全相同，因此把上年结果和今年目标连在一起。
en Both measures come down to "{}" and are equal, so last year's result and this year's target are linked.
# link-alike
zh 两处指标的主要字词相同（归为“{}”），因此把上年结果和今年目标连在一起。
en The two measures share their main words (as "{}"), so last year's result and this year's target are linked.
# target-below-result
zh 指标“{}”的今年目标不及上年结果。
en This year's target for "{}" falls short of last year's result.
# unit-changed
zh 同一指标两年的计量单位不同：{}。
en The same measure is stated in two units: {}.
# result-without-target
zh 主要指标“{}”上年有结果，今年没有目标。
en The headline indicator "{}" has a result last year and no target this year.
# hedged-headline
zh 主要指标的目标用了留有余地的说法“{}”。
en The target of a headline indicator is softened by "{}".
# uncheckable
zh- 这是一项没有数字、完成标志和时限的活动类任务。
en- An activity without a figure, an end state or a date.
# duplicate
zh 去掉开头的动词后，与另一项任务同为“{}”。
en Without its opening verbs it is the same as another commitment: "{}".
# two-values
zh 同一部分里，指标“{}”出现了两个不同的数值。
en The measure "{}" has two different values in the same part.
# parts-total
zh- 同一句里的分项与总数不符。
en- The parts in this sentence do not add up to their total.
# growth-mismatch
zh- 增速与前后两个数值算出的结果不符。
en- The growth rate does not fit the two levels it lies between.
# follow-name
zh 与目标有共同的名称或字词“{}”。
en Shares the name or words "{}" with the target.
# follow-measure
zh 报告了同一指标：“{}”。
en Reports the same measure: "{}".
# follow-figures
zh- 目标数与报告数单位、口径相同，可以比较。
en- The figure promised and the figure reported have the same unit and change, and can be compared.
# follow-promised
zh 目标的承诺程度由“{}”一词判断。
en How much was promised is judged by the word "{}".
# follow-stage
zh 报告的进展程度由“{}”一词判断。
en How far it has come is judged by the word "{}".
# follow-near
zh- 最接近的一句与目标只是部分相同。
en- The nearest clause shares only part of the target.
# follow-silent
zh- 回顾部分没有一句与目标足够相近。
en- No clause of the review is near enough to the target.
# number-section
zh 这是“一、”一类的章节编号。
en A section number such as 一、.
# number-bracket
zh 这是“（一）”一类的编号。
en A number in brackets.
# number-said
zh 这是“一是”“第一”一类的说出来的序号。
en A number said in words, such as 第一.
# number-ordinal
zh 这是序数编号。
en An ordinal number.
# number-dash
zh 这是以破折号开头的条目。
en An entry that begins with a dash.
# heading-topic
zh 段首的主题句，作为最后一级标题。
en A run-in topic sentence, read as the last heading.
# heading-plain
zh 单独成行的短语，没有编号，作为标题。
en A short line of its own without a number, read as a heading.
# heading-review
zh 标题里的“{}”表明这一部分是回顾。
en "{}" in the heading shows that this part reviews.
zh- 标题里的上下文表明这一部分是回顾。
en- the context in the heading shows that this part reviews.
# heading-plan
zh 标题里的“{}”表明这一部分是安排。
en "{}" in the heading shows that this part plans.
zh- 标题里的上下文表明这一部分是安排。
en- the context in the heading shows that this part plans.
# heading-year
zh 标题写明年份“{}”。
en The heading names the year "{}".
zh- 标题写明年份上下文。
en- The heading names the year the context.
# number
zh 数字读作“{}”。
en The number is read as "{}".
zh- 数字读作上下文。
en- The number is read as the context.
# unit
zh 单位是“{}”。
en The unit is "{}".
zh- 单位是上下文。
en- The unit is the context.
# measure
zh 指标由“{}”判断。
en The measure follows from "{}".
zh- 指标由上下文判断。
en- The measure follows from the context.
# comparator
zh 比较词是“{}”。
en The comparator is "{}".
zh- 比较词是上下文。
en- The comparator is the context.
# change/level
zh 按“{}”判为已达到的数量。
en Read as a level reached, by "{}".
zh- 按上下文判为已达到的数量。
en- Read as a level reached, by the context.
# change/growth
zh 按“{}”判为增速。
en Read as a growth rate, by "{}".
zh- 按上下文判为增速。
en- Read as a growth rate, by the context.
# change/add
zh 按“{}”判为当年新增。
en Read as added this year, by "{}".
zh- 按上下文判为当年新增。
en- Read as added this year, by the context.
# change/share
zh 按“{}”判为比率。
en Read as a share, by "{}".
zh- 按上下文判为比率。
en- Read as a share, by the context.
# change/cut
zh 按“{}”判为减少量。
en Read as a reduction, by "{}".
zh- 按上下文判为减少量。
en- Read as a reduction, by the context.
# change/from-to
zh 按“{}”判为由甲到乙的变化。
en Read as a change from one value to another, by "{}".
zh- 按上下文判为由甲到乙的变化。
en- Read as a change from one value to another, by the context.
# range
zh 两个数之间是范围。
en Two numbers that make a range.
# ratio
zh 两个数之间是比率。
en Two numbers that make a ratio.
# clause
zh 整个分句作为一项。
en The clause is taken as a whole.
# tagged
zh 按学得的权重判断：{}。
en Decided by learned weights: {}.
zh- 按学得的权重判断：上下文。
en- Decided by learned weights: the context.
# tagged:metric
zh 按学得的权重，判断为指标类任务的开头。
en By learned weights, the start of a metric.
# tagged:milestone
zh 按学得的权重，判断为节点类任务的开头。
en By learned weights, the start of a milestone.
# tagged:activity
zh 按学得的权重，判断为持续推进类任务的开头。
en By learned weights, the start of an activity.
# feature:p1
zh 起作用的是开头的字“{}”。
en What counted: it starts with "{}".
# feature:s1
zh 起作用的是结尾的字“{}”。
en What counted: it ends with "{}".
# feature:p2
zh 起作用的是开头的字“{}”。
en What counted: it starts with "{}".
# feature:s2
zh 起作用的是结尾的字“{}”。
en What counted: it ends with "{}".
# feature:p3
zh 起作用的是开头的字“{}”。
en What counted: it starts with "{}".
# feature:s3
zh 起作用的是结尾的字“{}”。
en What counted: it ends with "{}".
# feature:p4
zh 起作用的是开头的字“{}”。
en What counted: it starts with "{}".
# feature:s4
zh 起作用的是结尾的字“{}”。
en What counted: it ends with "{}".
# feature:c
zh 起作用的是动词“{}”。
en What counted: the verb "{}".
# feature:g
zh 起作用的是其中的字“{}”。
en What counted: it holds "{}".
# feature
zh 起作用的是长短、位置、前后标点或有无数字。
en What counted: its length, its place, the marks around it, or whether it holds a figure.
zh- 起作用的是上下文。
en- What counted: what stands around it.
# items-places
zh 并列的地点，各为一项。
en Places in a list, each an item.
# items-counted
zh 并列项与后面的数目相符，各为一项。
en A list as long as the count after it, each an item.
# items-milestone
zh 并列的项目，各为一项。
en Projects in a list, each an item.
# items-class
zh 同类事物的并列，各为一项。
en Things of one kind in a list, each an item.
# items-quoted
zh 引号里的并列，各为一项。
en Quoted names in a list, each an item.
# aspire
zh “{}”表明这是争取做到的。
en "{}" shows that this is hoped for, not promised.
zh- 上下文表明这是争取做到的。
en- the context shows that this is hoped for, not promised.
# verb-opens
zh 以“{}”开头，这类动词说的是一件独立的事，因此单列一项。
en It opens with "{}", a verb that always states a matter of its own.
# items-projects
zh- 所列各项共用“项目”“工程”一类的词尾，因此各为一项。
en- What is listed shares an ending that only projects have, so each is an item.
`;
