using System.Security.Cryptography;
using System.Text;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>
/// Tells findings of a file apart without their place: by the rule, the words of the line, and the how manieth it is of those. What is
/// private goes in masked, because a hash of a telephone number can be tried out.
/// </summary>
internal sealed class LineHashes(CheckedFile file, PrivateText hidden)
{
    /// <summary>So much of a line tells it from others.</summary>
    private const int LongestLine = 500;

    private const int HashBytes = 8;

    private readonly Dictionary<string, int> _seen = [];

    /// <summary>The hash of the next finding, in the order of the report: <c>7f83b1657ff1fc53:1</c>.</summary>
    internal string Next(Finding finding)
    {
        var text = $"{finding.Rule.Id}\n{LineOf(finding)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))[..HashBytes]);
        _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        return $"{hash}:{_seen[hash]}";
    }

    private string LineOf(Finding finding)
    {
        if (file.Source.Lines.IsEmpty) return "";
        var line = file.Source.Lines[file.Source.LineIndexAt(finding.Span.Start)];
        var words = new TextSpan(line.Start, Math.Min(line.Length, LongestLine));
        var masked = new StringBuilder();
        var at = words.Start;
        foreach (var (span, mask) in hidden.Within(file.Source, words))
        {
            masked.Append(file.Source.Slice(TextSpan.Between(at, Math.Max(at, span.Start)))).Append(mask);
            at = Math.Min(span.End, words.End);
        }

        return masked.Append(file.Source.Slice(TextSpan.Between(at, words.End))).ToString().Trim();
    }
}
