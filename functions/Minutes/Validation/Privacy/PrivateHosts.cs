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

    /// <summary>The addresses and names in order.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document)
    {
        var text = document.Source.Text;
        var places = Address4().Matches(text).Where(match => IsMachine(match) && !IsVersion(text, match.Index))
            .Concat(Address6().Matches(text))
            .Concat(Name().Matches(text))
            .Concat(ShortName().Matches(text))
            .Select(match => new TextSpan(match.Groups["host"].Index, match.Groups["host"].Length))
            .OrderBy(span => span.Start);
        return places.Where(place => document.Lines[document.Source.LineIndexAt(place.Start)].Kind is not LineKind.Hidden);
    }

    /// <summary>Whether the address is one machine's and not that of a network: <c>10.96.0.0/12</c>, <c>192.168.16.0</c>.</summary>
    private static bool IsMachine(Match match)
    {
        uint address = 0;
        foreach (var part in match.Groups["host"].Value.Split('.'))
        {
            if (!byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
            address = (address << 8) | number;
        }

        var bits = match.Groups["bits"].Success ? int.Parse(match.Groups["bits"].ValueSpan, CultureInfo.InvariantCulture) : 24;
        return bits >= 32 || (address & (uint.MaxValue >> bits)) != 0;
    }

    private static bool IsVersion(string text, int start)
    {
        var from = Math.Max(start - LongestWord, 0);
        return VersionWord().IsMatch(text.AsSpan(from, start - from));
    }

    [GeneratedRegex(@"(?<![\w.-])(?<host>10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2})(?:/(?<bits>[0-9]{1,2}))?(?!\w|\.[0-9]|-[0-9])")]
    private static partial Regex Address4();

    /// <summary>Unique local addresses, fc00::/7 (RFC 4193); <c>fd00::/8</c> by itself is the network.</summary>
    [GeneratedRegex(@"(?<![\w:.])(?<host>f[cd][0-9a-f]{2}:(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{1,4})(?![\w:])", RegexOptions.IgnoreCase)]
    private static partial Regex Address6();

    [GeneratedRegex(
        """
        (?<![\w.-])(?<!(?<!/)/)(?<host>(?!(?:[a-z0-9-]{1,63}\.){0,5}(?:cluster\.local|docker\.internal|google\.internal)(?![\w.-]))
        (?!(?:rc|env|settings|config|application|docker-compose|pkg|com|self|this|spec|values)\.)
        (?:[a-z0-9-]{1,63}\.){1,6}(?:internal|local|corp|lan|intranet|localdomain|home\.arpa))(?![\w-]|\.\w|\()
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Name();

    /// <summary>A web address whose host has no dot, and a port, a number or the name of a service; <c>localhost</c> is everybody's own.</summary>
    [GeneratedRegex(
        @"(?<=\bhttps?://)(?<host>(?!(?:localhost|host|server|example|your|my)(?![a-z]))(?:[a-z][a-z-]{1,40}(?=:[0-9])|[a-z][a-z-]{0,40}[0-9][a-z0-9-]{0,20}|intranet|wiki|jenkins|gitlab|grafana|nextcloud|jira|confluence))(?=[:/\s)>\]]|$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex ShortName();

    [GeneratedRegex(@"(?:version|release|revision|build|section|rev|v)[.:]?\s?$", RegexOptions.IgnoreCase)]
    private static partial Regex VersionWord();
}
