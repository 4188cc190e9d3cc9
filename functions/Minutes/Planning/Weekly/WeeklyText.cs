using System.Text;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>What people read at the pull request.</summary>
/// <param name="Title">The title.</param>
/// <param name="Body">The body, with its hidden lines.</param>
internal sealed record WeeklyText(string Title, string Body)
{
    /// <summary>The texts; a mistake in a template is told instead.</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="minutes">The minutes that were generated.</param>
    /// <param name="branch">The branch that they lie on.</param>
    /// <param name="isConflict">Whether people wrote where the minutes would have changed.</param>
    internal static Parsed<WeeklyText> Of(WeeklyFacts facts, GeneratedMinutes minutes, MinutesBranch branch, bool isConflict = false)
    {
        var text = new StringBuilder(BodyOf(facts, minutes, branch, isConflict));
        if (AwaitedStates.Print(minutes.Issues) is { Length: > 0 } states) text.Append('\n').Append(states).Append('\n');
        return new WeeklyText($"{minutes.Next.Series}: minutes of {minutes.Next.Date.ToIso()}", GeneratedBody.Sign(text.ToString()));
    }

    private static string BodyOf(WeeklyFacts facts, GeneratedMinutes minutes, MinutesBranch branch, bool isConflict) => isConflict ? "conflict\n" : "\n";
}
