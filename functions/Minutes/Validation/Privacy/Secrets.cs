using System.Buffers;
using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds secrets in a text, code and comments included: known forms first, then what words before it make one.</summary>
internal static class Secrets
{
    /// <summary>
    /// The beginnings of keys, eight together: so many strings are looked for at once at the speed of memory; all at once took four times
    /// as long (measured on 1.2 MB of minutes).
    /// </summary>
    private static readonly ImmutableArray<SoughtWords> Prefixes =
        [.. SecretForms.All.Select(form => form.Prefix).Distinct().Chunk(8).Select(prefixes => new SoughtWords(StringComparison.Ordinal, prefixes))];

    /// <summary>The secrets in order, none overlapping another.</summary>
    internal static List<FoundSecret> In(MinutesDocument document)
    {
        var all = new List<FoundSecret>();
        foreach (var prefixes in Prefixes)
        {
            if (prefixes.For(document.Traces, document.Source.Text) is { } sought) all.AddRange(OfKnownForm(document.Source.Text, sought));
        }

        all.AddRange(PrivateKeys.In(document));
        all.AddRange(AddressSecrets.In(document));
        all.AddRange(NamedSecrets.In(document));
        return all.Count < 2 ? all : [.. WithoutOverlap(all)];
    }

    private static IEnumerable<FoundSecret> WithoutOverlap(List<FoundSecret> all)
    {
        var end = 0;
        foreach (var secret in all.OrderBy(secret => secret.Span.Start).ThenByDescending(secret => secret.Severity))
        {
            if (secret.Span.Start < end) continue;
            end = secret.Span.End;
            yield return secret;
        }
    }

    private static IEnumerable<FoundSecret> OfKnownForm(string text, SearchValues<string> prefixes)
    {
        for (var at = 0; at < text.Length;)
        {
            var leap = text.AsSpan(at).IndexOfAny(prefixes);
            if (leap < 0) yield break;
            at += leap;
            var found = At(text, at);
            if (found is { } secret) yield return secret;
            at = found?.Span.End ?? at + 1;
        }
    }

    private static FoundSecret? At(string text, int at)
    {
        if (at > 0 && IsInsideWord(text, at)) return null;
        foreach (var form in SecretForms.All)
        {
            if (!text.AsSpan(at).StartsWith(form.Prefix, StringComparison.Ordinal)) continue;
            var body = form.BodyOf(text.AsSpan(at + form.Prefix.Length));
            if (body.IsEmpty || !IsWhole(form, body) || SecretPlaceholder.Is(body)) continue;
            var isCertain = !form.HasChecksum || TokenChecksum.Fits(body);
            return new(new(at, form.Prefix.Length + body.Length), form.Name, isCertain ? Severity.Error : Severity.Warning)
            {
                Doubt = isCertain ? null : "its checksum does not fit, so it may be mistyped or made up",
            };
        }

        return null;
    }

    private static bool IsInsideWord(string text, int at) =>
        (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '_' or '-' or '.') && text[at] != '.' && !IsBehindAppId(text, at);

    /// <summary>GitHub's newer installation tokens have an id before the signed part: <c>ghs_12345_eyJ…</c>.</summary>
    private static bool IsBehindAppId(string text, int at) => text[at - 1] == '_' && at > 1 && char.IsAsciiDigit(text[at - 2]);

    /// <summary>A signed token has three parts, its header and its claims both begin with <c>{"</c>; a SendGrid key has two.</summary>
    private static bool IsWhole(SecretForm form, ReadOnlySpan<char> body) => form.Prefix switch
    {
        "eyJ" => body.Count('.') is 2 or 4 && (body.Contains(".eyJ", StringComparison.Ordinal) || body.Count('.') == 4),
        "SG." => body.Count('.') == 1 && body[22] == '.',
        _ => true,
    };
}
