package io.github.pekppp.policy;

/** What happens with fewer respondents than required, or none: question {@code too_few_respondents}. */
public enum TooFewRespondents implements PolicyChoice {
  /** The F-02 index alone is the index, provisional: the default. */
  F02_ALONE,
  /** F-03 counts as zero, provisional. */
  F03_ZERO,
  /** The answers there are are used, provisional; without any answer there is no index. */
  AS_COLLECTED,
  /** There is no index. */
  NO_RESULT
}
