namespace Minutes.Changes;

/// <summary>Something that a look tells and does nothing about.</summary>
/// <param name="Kind">What it means for the outcome.</param>
/// <param name="Text">A sentence for people, without a full stop.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
public sealed record Notice(NoticeKind Kind, string Text, string? Advice = null);
