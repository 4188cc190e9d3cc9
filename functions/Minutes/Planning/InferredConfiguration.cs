using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Minutes.Schedule;
using Minutes.Text;

namespace Minutes.Planning;

/// <summary>Writes a configuration with what was inferred from an archive, for people to review.</summary>
public static partial class InferredConfiguration
{
    private const string First =
        """
        # What was read off the archive. All of it is optional: what is not said here goes on being read off the minutes.
        # What is said here wins: a schedule does not follow the minutes any more when the weekday changes.
        # Every key is described in docs/configuration.md of the project; an unknown key is an error.

        time-zone: UTC    # of the times below, such as Europe/Berlin

        series:

        """;

    private const string Addition =
        """
        # .github/minutes.yml is there already, and what it says holds. This was read off the archive beside it, and could be added to it:
        # a schedule that is said there does not follow the minutes any more when the weekday changes.

        series:

        """;

    private const string NothingToAdd =
        """
        # .github/minutes.yml is there already, and there is nothing to add to it: it settles all that can be read off the archive.

        """;

    /// <summary>The file's text: live series with what was inferred of them, sleeping ones commented out.</summary>
    /// <param name="series">All series.</param>
    /// <param name="isAddition">Whether there is a configuration: then only what it leaves open is told.</param>
    public static string Print(IEnumerable<(SeriesState State, bool IsLive)> series, bool isAddition = false)
    {
        var text = new StringBuilder();
        foreach (var (state, isLive) in series.OrderByDescending(one => one.IsLive))
        {
            var keys = KeysOf(state).ToList();
            if (keys.Count == 0) continue;
            var mark = isLive ? "" : "# ";
            if (!isLive) Append(text, $"  # asleep since {state.Profile.LastMeeting?.ToIso() ?? "ever"}; a series that is named here is live again");
            Append(text, $"  {mark}{Scalar(state.Name)}:");
            foreach (var key in keys) Append(text, $"  {mark}  {key}");
        }

        if (isAddition && text.Length == 0) return NothingToAdd;
        return (isAddition ? Addition : First) + text;
    }

    /// <summary>The keys that the configuration does not settle, with what the minutes tell.</summary>
    private static IEnumerable<string> KeysOf(SeriesState state)
    {
        var settled = state.Configuration;
        if (settled.Path is null) yield return $"path: {Scalar(state.Pattern.ToString())}";
        if (settled.Schedule is null && state.Profile.Rule is { } rule) yield return $"schedule: {Scalar(Written(rule, state))}    # {Comment(rule)}";
    }

    /// <summary>The rule; one that counts does so from the oldest meeting that is in step, so that all since then are counted alike.</summary>
    private static string Written(MeetingRule rule, SeriesState state)
    {
        if (rule.Anchor is null) return rule.ToString();
        var inStep = state.Profile.Meetings.First(rule.Includes);
        return MeetingRule.TryParse($"{rule.Rhythm} from {inStep.ToIso()}", out var counted, out _) ? counted.ToString() : rule.ToString();
    }

    private static string Comment(MeetingRule rule) =>
        rule.Anchor is null ? "a time can follow: at 15:05" : "counted from a meeting that was held; a time can follow: at 15:05";

    /// <summary>A text that YAML takes for nothing else stands as it is; any other stands in quotes.</summary>
    private static string Scalar(string text) => Plain().IsMatch(text)
        ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Append(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

    [GeneratedRegex(@"^[A-Za-z][\w/.-]*(?: [\w/.-]+)*\z", RegexOptions.ECMAScript)]
    private static partial Regex Plain();
}
