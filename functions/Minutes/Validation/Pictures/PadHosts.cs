using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Pictures;

/// <summary>The hosts of pads as configuration tells, and as addresses tell that only a pad has: one of a picture, or of a note with its id.</summary>
internal sealed class PadHosts(Submission submission)
{
    /// <summary>So many neighbours are looked at: a community does not change its pad each week.</summary>
    private const int Nearest = 8;

    /// <summary>So many hosts are looked for; the rest of a file with more is no pad's.</summary>
    private const int MostHosts = 50;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>()[]\"'`|");

    private Dictionary<string, bool>? _seen;

    /// <summary>Whether a host, in lower case, is configured as one of a pad.</summary>
    internal bool IsConfigured(string host) => submission.Settings.Pads.Contains(host);

    /// <summary>Whether minutes or their neighbours have an address on a host, in lower case, that only a pad has.</summary>
    internal bool IsSeen(string host)
    {
        _seen ??= [];
        if (!_seen.TryGetValue(host, out var isSeen)) _seen[host] = isSeen = _seen.Count < MostHosts && IsAnywhere(host);
        return isSeen;
    }

    private bool IsAnywhere(string host)
    {
        var start = $"://{host}/";
        var traces = WordTraces.Of(start, isOfAnyCase: false);
        var before = submission.Neighbours.Before;
        for (var index = Math.Max(0, before.Length - Nearest); index < before.Length; index++)
        {
            if (HasSureAddress(before[index].Document)) return true;
        }

        return HasSureAddress(submission.Document);

        bool HasSureAddress(MinutesDocument document) => document.Traces.MayHave(in traces) && PadHosts.HasSureAddress(document.Prose, start, host);
    }

    private static bool HasSureAddress(string prose, string start, string host)
    {
        for (var at = prose.IndexOf(start, StringComparison.Ordinal); at >= 0; at = prose.IndexOf(start, at + start.Length, StringComparison.Ordinal))
        {
            var path = at + start.Length - 1;
            var length = prose.AsSpan(path).IndexOfAny(AddressEnds);
            var address = TextSpan.Between(path, length < 0 ? prose.Length : path + length);
            if (PadAddress.IsSure(host, prose.Substring(address.Start, address.Length))) return true;
        }

        return false;
    }
}
