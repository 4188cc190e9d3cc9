using Minutes.GitHub.Http;

namespace Minutes.GitHub.Checkups;

/// <summary>What one check of the set-up came to.</summary>
/// <param name="Subject">What was looked at, in a word or two: <c>permissions</c>.</param>
/// <param name="Kind">What it came to.</param>
/// <param name="Text">What there is, a sentence without a full stop.</param>
/// <param name="Advice">What to do; null where there is nothing to do.</param>
public sealed record Diagnosis(string Subject, DiagnosisKind Kind, string Text, string? Advice = null)
{
    internal static Diagnosis Fine(string subject, string text) => new(subject, DiagnosisKind.Fine, text);

    internal static Diagnosis Unknown(string subject, string text, string advice) => new(subject, DiagnosisKind.Unknown, text, advice);

    internal static Diagnosis Failed(string subject, GitHubException failure) =>
        new(subject, DiagnosisKind.Failed, failure.Message, "try again; githubstatus.com tells whether GitHub has a failure");

    internal static Diagnosis Wrong(string subject, string text, string? advice) => new(subject, DiagnosisKind.Wrong, text, advice);
}
