using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SimulatedGitHub.Issues;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>
/// Whether a label is right, by a simple look at the text that shares no code with the product: a file of that day and series names the issue, in a line that
/// is neither struck out nor in code nor put off, and that does not stand with all below it in one of the minutes before.
/// </summary>
/// <param name="files">The minutes.</param>
internal sealed partial class LabelOracle(IEnumerable<ReplayedFile> files)
{
    private const int CarriedOver = 16;

    private readonly ImmutableArray<(ReplayedFile File, string[] Lines)> _files =
        [.. files.Where(file => file.Date is not null).OrderBy(file => file.Date).Select(file => (file, Encoding.UTF8.GetString([.. file.Bytes]).ReplaceLineEndings("\n").Split('\n')))];

    /// <summary>What speaks against a label; null where it is right.</summary>
    internal string? Against(Conversation issue, Label label)
    {
        if (Name().Match(label.Name) is not { Success: true } name) return "its name is odd";
        var (series, date) = (name.Groups["series"].Value, name.Groups["date"].Value);
        var reasons = new List<string>();
        foreach (var (file, lines) in _files.Where(one => one.File.Series == series && $"{one.File.Date:uuuu-MM-dd}" == date))
        {
            var before = _files.Where(one => one.File.Series == series && one.File.Date < file.Date).TakeLast(CarriedOver).Select(one => one.Lines).ToList();
            for (var line = 0; line < lines.Length; line++)
            {
                if (!IsNamed(lines[line], issue)) continue;
                if (AgainstLine(lines, line, before) is not { } reason) return null;
                reasons.Add($"{file.Path}:{line + 1} {reason}: {lines[line].Trim()}");
            }
        }

        return reasons.Count == 0 ? "it is not named" : string.Join("; ", reasons);
    }

    private static bool IsNamed(string line, Conversation issue) => Regex.IsMatch(
        line,
        $@"(?<![\w-]){Regex.Escape(issue.Repository.Name)}(?:/(?:issues|pull)/|#){issue.Number}(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string? AgainstLine(string[] lines, int line, List<string[]> before)
    {
        if (lines.Take(line).Count(above => above.TrimStart().StartsWith("```", StringComparison.Ordinal)) % 2 == 1) return "code";
        if (lines[line].Contains("~~", StringComparison.Ordinal)) return "struck out";
        if (Putting().IsMatch(lines[line])) return "put off";
        var end = EndOf(lines, line);
        var own = lines[line..end].Select(text => text.Trim()).Where(text => text.Length > 0).ToList();
        return before.Exists(earlier => own.TrueForAll(earlier.Select(text => text.Trim()).ToHashSet().Contains)) ? "carried" : null;
    }

    /// <summary>The line behind all that stands below one: deeper items, or all up to the next heading of its level.</summary>
    private static int EndOf(string[] lines, int line)
    {
        var (level, depth, end) = (LevelOf(lines[line]), DepthOf(lines[line]), line + 1);
        while (end < lines.Length && (level > 0 ? LevelOf(lines[end]) is 0 || LevelOf(lines[end]) > level : IsBelow(lines[end], depth))) end++;
        return end;
    }

    private static bool IsBelow(string line, int depth) => line.Trim().Length > 0 && LevelOf(line) == 0 && DepthOf(line) > depth;

    private static int LevelOf(string line) => line.StartsWith('#') ? line.TakeWhile(character => character == '#').Count() : 0;

    private static int DepthOf(string line) => line.TakeWhile(char.IsWhiteSpace).Sum(character => character == '\t' ? 4 : 1);

    [GeneratedRegex(@"^minutes/(?<series>[\w-]+)/(?<date>\d{4}-\d\d-\d\d)$")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(postponed?|deferred|not discussed|next week|moved to next|no time|verschoben|nächste Woche|skipped)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Putting();
}
