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
            var before = _files.Where(one => one.File.Series == series && one.File.Date < file.Date && !IsMisdated(one.File, one.Lines)).TakeLast(CarriedOver).Select(one => one.Lines).ToList();
            for (var line = 0; line < lines.Length; line++)
            {
                if (!IsNamed(lines[line], issue)) continue;
                var reason = IsNamed(Struck().Replace(lines[line], ""), issue) ? AgainstLine(lines, line, before) : "struck out";
                if (reason is null) return null;
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
        if (Putting().IsMatch(lines[line])) return "put off";
        var start = Bare().IsMatch(lines[line]) ? AboutOf(lines, line) : line;
        var own = lines[start..EndOf(lines, start)].Select(text => text.Trim()).Where(text => text.Length > 0).ToList();
        return before.Exists(earlier => own.TrueForAll(earlier.Select(text => text.Trim()).ToHashSet().Contains)) ? "carried" : null;
    }

    /// <summary>What a line that is nothing but an address is about: the item or the heading that it stands below.</summary>
    private static int AboutOf(string[] lines, int line)
    {
        var depth = DepthOf(lines[line]);
        for (var above = line - 1; above >= 0; above--)
        {
            if (LevelOf(lines[above]) > 0 || (lines[above].Trim().Length > 0 && DepthOf(lines[above]) < depth)) return above;
        }

        return line;
    }

    /// <summary>Whether the first day that a file names is not that of its own name.</summary>
    private static bool IsMisdated(ReplayedFile file, string[] lines) =>
        Day().Match(lines.FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal)) ?? "") is { Success: true } day && day.Value != $"{file.Date:uuuu-MM-dd}";

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

    [GeneratedRegex(@"~~[^~]*~~")]
    private static partial Regex Struck();

    [GeneratedRegex(@"^[\s*+-]*(?:(?:PR|MR|issue|epic|see)\b:?\s*)?(?:\[[^\]]*\]\([^)]*\)|<?https?://\S+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b(postponed?|deferred|not discussed|next week|moved to next|no time|verschoben|nächste Woche|skipped)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Putting();
}
