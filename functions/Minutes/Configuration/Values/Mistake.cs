namespace Minutes.Configuration.Values;

/// <summary>Why a text does not mean what it should.</summary>
/// <param name="Message">What is wrong, one sentence without a full stop.</param>
/// <param name="Advice">What to do; null where the message says it already.</param>
internal sealed record Mistake(string Message, string? Advice = null);
