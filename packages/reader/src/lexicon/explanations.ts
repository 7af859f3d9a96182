/**
 * What each rule says of the mark it made: `# rule`, then one line a language. `{}` stands for the lexicon entry the rule
 * met; a rule that may be given without an entry has a second pair of lines, `zh-` and `en-`.
 */
export const explanations = `
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
`;
