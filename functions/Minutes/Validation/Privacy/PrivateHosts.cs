using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds addresses and names of machines inside private networks, in prose and in code inside a line; blocks of code show examples.</summary>
internal static partial class PrivateHosts
{
    /// <summary>How far back a word is looked for that makes a version of four numbers.</summary>
    private const int LongestWord = 12;

    private static readonly SoughtWords Words = new(
        StringComparison.OrdinalIgnoreCase,
        "10.", "192.168.", "172.", ".internal", "//internal.", ".local", ".corp", ".lan", ".intranet", "intranet.", ".intern.", "//intern.", ".home.arpa", "http://", "https://intranet", "https://wiki/", "https://wiki:", "https://jenkins", "https://gitlab/", "https://gitlab:", "https://grafana", "https://nextcloud", "https://jira", "https://confluence");

    /// <summary>The addresses and names in order.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document)
    {
        var text = document.Source.Text;
        foreach (var line in CandidateLines.With(document, text, Words))
        {
            if (document.Lines[document.Source.LineIndexAt(line.Start)].Kind is LineKind.Hidden) continue;
            foreach (var host in On(text.Substring(line.Start, line.Length))) yield return host with { Start = line.Start + host.Start };
        }

        foreach (var host in Addresses6(text))
        {
            if (document.Lines[document.Source.LineIndexAt(host.Start)].Kind is not LineKind.Hidden) yield return host;
        }
    }

    private static IEnumerable<TextSpan> On(string line) => Address4().Matches(line).Where(match => IsMachine(match) && !IsVersion(line, match.Index))
        .Concat(Name().Matches(line))
        .Concat(ShortName().Matches(line))
        .Concat(Inner().Matches(line))
        .OrderBy(match => match.Index)
        .Select(match => new TextSpan(match.Groups["host"].Index, match.Groups["host"].Length));

    /// <summary>Looks at each colon: the first group of such an address has four digits and begins with <c>fc</c> or <c>fd</c>.</summary>
    private static IEnumerable<TextSpan> Addresses6(string text)
    {
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0 && colon + 1 < text.Length; colon = text.IndexOf(':', colon + 1))
        {
            if (colon < 4 || text[colon - 4] is not ('f' or 'F') || (colon > 4 && (char.IsLetterOrDigit(text[colon - 5]) || text[colon - 5] is ':' or '.' or '_'))) continue;
            var match = Address6().Match(text.Substring(colon - 4, Math.Min(44, text.Length - colon + 4)));
            if (match.Success) yield return new(colon - 4, match.Length);
        }
    }

    /// <summary>Whether the address is one machine's and not that of a network: <c>10.96.0.0/12</c>, <c>192.168.16.0</c>.</summary>
    private static bool IsMachine(Match match)
    {
        if (ValueOf(match.Groups["host"].ValueSpan) is not { } address) return false;
        var bits = match.Groups["bits"].Success ? int.Parse(match.Groups["bits"].ValueSpan, CultureInfo.InvariantCulture) : 24;
        return bits >= 32 || (address & (uint.MaxValue >> bits)) != 0;
    }

    /// <summary>The address as a number; null where one of its four is no byte.</summary>
    private static uint? ValueOf(ReadOnlySpan<char> address)
    {
        var value = 0u;
        foreach (var part in address.Split('.'))
        {
            if (!byte.TryParse(address[part], CultureInfo.InvariantCulture, out var number)) return null;
            value = (value << 8) | number;
        }

        return value;
    }

    private static bool IsVersion(string text, int start)
    {
        var from = Math.Max(start - LongestWord, 0);
        return VersionWord().IsMatch(text.AsSpan(from, start - from));
    }

    [GeneratedRegex(@"(?<![\w.-])(?<host>10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2})(?:/(?<bits>[0-9]{1,2}))?(?!\w|\.[0-9]|-[0-9])")]
    private static partial Regex Address4();

    /// <summary>Unique local addresses, fc00::/7 (RFC 4193); <c>fd00::/8</c> by itself is the network.</summary>
    [GeneratedRegex(@"^f[cd][0-9a-f]{2}:(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{1,4}(?![\w:])", RegexOptions.IgnoreCase)]
    private static partial Regex Address6();

    [GeneratedRegex(
        """
        (?<![\w.-])(?<!(?<!/)/)(?<host>(?!(?:[a-z0-9-]{1,63}\.){0,5}(?:cluster\.local|docker\.internal|google\.internal)(?![\w.-]))
        (?!(?:rc|env|settings|config|application|docker-compose|pkg|com|self|this|spec|values)\.)
        (?:[a-z0-9-]{1,63}\.){1,6}(?:internal|local|corp|lan|intranet|localdomain|home\.arpa))(?![\w-]|\.\w|\()
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();

    /// <summary>A web address whose host says that it is inside: <c>https://wiki.intern.tide.example</c>.</summary>
    [GeneratedRegex(@"(?<=://)(?<host>(?:[a-z0-9-]{1,63}\.){0,4}(?:internal|intern|intranet)(?:\.[a-z0-9-]{1,63}){1,3})(?=[:/\s)>\]]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Inner();

    /// <summary>A web address whose host has no dot, and a port, a number or the name of a service; <c>localhost</c> is everybody's own.</summary>
    [GeneratedRegex(
        @"(?<=\bhttps?://)(?<host>(?!(?:localhost|host|server|example|your|my)(?![a-z]))(?:[a-z][a-z-]{1,40}(?=:[0-9])|[a-z][a-z-]{0,40}[0-9][a-z0-9-]{0,20}|intranet|wiki|jenkins|gitlab|grafana|nextcloud|jira|confluence))(?=[:/\s)>\]]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"(?:version|release|revision|build|section|rev|v)[.:]?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex VersionWord();
}
