using System.Collections.Immutable;
using Minutes.Changes;

namespace Minutes.GitHub.Looks;

/// <summary>What GitHub left out of its answers, as it is told. A look that did not see all remembers nothing, so that the next one looks again.</summary>
internal static class LeftOut
{
    /// <summary>Files, branches or pull requests: without them nobody knows what is handed in.</summary>
    internal static ImmutableArray<Notice> Of(ImmutableArray<string> reasons) =>
        [.. reasons.Distinct().Select(reason => new Notice(NoticeKind.Failure, $"GitHub left out a part of its answer, so no pull request was opened, closed or checked (GitHub: {reason})", "run it again"))];

    /// <summary>States of issues: what is not known is held for open.</summary>
    internal static ImmutableArray<Notice> OfStates(ImmutableArray<string> reasons) =>
        [.. reasons.Distinct().Select(reason => new Notice(NoticeKind.Failure, $"GitHub did not say how all issues stand, so what is not known is held for open (GitHub: {reason})", "run it again"))];
}
