using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Minutes.Schedule;
using Minutes.Text;

namespace Minutes.Planning;

/// <summary>Writes a configuration with what was inferred from an archive, for people to review.</summary>
public static partial class InferredConfiguration
{
    /// <summary>The file's text: live series with what was inferred of them, sleeping ones commented out.</summary>
    public static string Print(IEnumerable<(SeriesState State, bool IsLive)> series)
    {
        var text = new StringBuilder(
            """
            # What was read off the archive. All of it is optional: what is not said here goes on being read off the minutes.
            # Every key is described in docs/configuration.md of the project; an unknown key is an error.

            time-zone: UTC    # of the times below, such as Europe/Berlin

            series:

            """);
        foreach (var (state, isLive) in series.OrderByDescending(one => one.IsLive))
        {
            var mark = isLive ? "" : "# ";
            if (!isLive) Append(text, $"  # asleep since {state.Profile.LastMeeting?.ToIso() ?? "ever"}; a series that is named here is live again");
            Append(text, $"  {mark}{Scalar(state.Name)}:");
            Append(text, $"  {mark}  path: {Scalar(state.Pattern.ToString())}");
            if (RuleOf(state) is { } rule) Append(text, $"  {mark}  schedule: {Scalar(rule)}{(state.Calendar!.Rule.Time is null ? "    # a time can follow: at 15:05" : "")}");
        }

        return text.ToString();
    }

    /// <summary>The rule, counted from the last meeting where it has to count from one.</summary>
    private static string? RuleOf(SeriesState state)
    {
        if (state.Calendar?.Rule is not { } rule || state.Profile.LastMeeting is not { } last) return null;
        return rule.Anchor is null ? rule.ToString() : MeetingRule.TryParse($"{rule.Rhythm} from {last.ToIso()}", out var counted, out _) ? counted.ToString() : rule.ToString();
    }

    /// <summary>A text that YAML takes for nothing else stands as it is; any other stands in quotes.</summary>
    private static string Scalar(string text) => Plain().IsMatch(text)
        ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void Append(StringBuilder text, string line) => text.Append(CultureInfo.InvariantCulture, $"{line}\n");

    [GeneratedRegex(@"^[A-Za-z][\w/.-]*(?: [\w/.-]+)*\z", RegexOptions.ECMAScript)]
    private static partial Regex Plain();
}
