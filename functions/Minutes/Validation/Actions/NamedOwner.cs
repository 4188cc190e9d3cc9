using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Validation.Actions;

/// <summary>Whether an action item says in any way who is to do it: by handle, by name, as a group, above or below it.</summary>
internal static partial class NamedOwner
{
    private const int Longest = 2000, MostBelow = 20, MostBefore = 100;

    /// <summary>Signs, a word and "to" are no longer.</summary>
    private const int LongestStart = 64;

    /// <param name="document">The minutes.</param>
    /// <param name="item">The item.</param>
    /// <param name="mark">Its mark.</param>
    /// <param name="listed">The words of the names of all who are listed in these minutes.</param>
    internal static bool IsGiven(MinutesDocument document, ActionItem item, ActionMark mark, ListedNames listed)
    {
        var content = document.Lines[item.Line].Content;
        foreach (var owner in item.Owners)
        {
            if (owner.Span.Start < mark.Span.Start ? owner.Span.Start <= content.Start + 1 : !IsObject(document.Prose, owner.Span.Start, mark.Span.End)) return true;
        }

        var behind = document.Prose.AsSpan(mark.Span.End, Math.Clamp(content.End - mark.Span.End, 0, Longest));
        if (Nobody().IsMatch(behind)) return StandsBelow(document, item);
        return ByName().IsMatch(behind) || IsBehindMark(behind) || AtEnd().IsMatch(behind) || StandsBelow(document, item) || StandsAbove(document, item) || IsFirstName(listed, behind);
    }

    /// <summary>Whether a name stands behind a further mark.</summary>
    private static bool IsBehindMark(ReadOnlySpan<char> text)
    {
        foreach (var mark in ActionMark.In(text))
        {
            if (ByName().IsMatch(text[(mark.Index + mark.Length)..])) return true;
        }

        return false;
    }

    /// <summary>Whether somebody is named as whom the work is about, not as who does it: "ask @mira-k", "talk with @a and @b".</summary>
    private static bool IsObject(string prose, int handle, int mark)
    {
        if (handle < mark) return false;
        var start = Math.Max(mark, handle - MostBefore);
        var before = prose.AsSpan(start, handle - start);
        return before.Trim() is not ("to" or "an") && BeforeObject().IsMatch(before);
    }

    /// <summary>Whether the first word is the name, or a part of the name, of somebody who is listed.</summary>
    private static bool IsFirstName(ListedNames listed, ReadOnlySpan<char> behind) =>
        FirstWord().Match(behind[..Math.Min(behind.Length, LongestStart)].ToString()) is { Success: true } word && listed.Contain(word.Groups["name"].Value, isSubject: word.Groups["to"].Success);

    /// <summary>Whether a line that belongs to the item names somebody.</summary>
    private static bool StandsBelow(MinutesDocument document, ActionItem item)
    {
        var depth = document.Lines[item.Line].Depth;
        for (var index = item.Line + 1; index < document.Lines.Length && index <= item.Line + MostBelow; index++)
        {
            var line = document.Lines[index];
            if (line.Kind is LineKind.Blank or LineKind.Heading || line.Depth < depth || (line.Kind is LineKind.Item && line.Depth == depth)) return false;
            if (line.IsContent && Below().IsMatch(document.Prose.AsSpan(line.Content.Start, line.Content.Length))) return true;
        }

        return false;
    }

    /// <summary>Whether it stands below a bullet that is nothing but a handle or a name.</summary>
    private static bool StandsAbove(MinutesDocument document, ActionItem item)
    {
        var depth = document.Lines[item.Line].Depth;
        for (var index = item.Line - 1; index >= 0 && index >= item.Line - MostBelow && depth > 1; index--)
        {
            var line = document.Lines[index];
            if (line.Kind is LineKind.Heading) return false;
            if (line.Kind is LineKind.Item && line.Depth < depth) return OnlyPerson().IsMatch(document.Prose.AsSpan(line.Content.Start, line.Content.Length));
        }

        return false;
    }

    /// <summary>"(felix): …", "Felix: …", "(Felix)", "Felix to …", "Felix will …", "Felix asks …", "all: …", "chairs please …", "team network to …".</summary>
    [GeneratedRegex(
        """
        ^\([\p{L}\p{N}._-]{2,38}(?:\s?[,/&+]\s?[\p{L}\p{N}._-]{2,38}){0,3}\)\s?: | ^[\s:(\[*_~–-]{0,8}(?:
            (?:the\s)?(?i:all|alle|everyone|everybody|every\w{1,9}|jeder|chairs?|team|community|board|vorstand|maintainers?|csps?|operators?)\b
          | (?:[\p{Lu}\p{N}][\p{L}\p{N}._'’-]{1,38}|[\p{L}\p{N}]{1,20}-[\p{L}\p{N}-]{1,20})(?:(?:\s?[,/&+]\s?|\s(?:and|und)\s|\s)\p{Lu}[\p{L}\p{N}._'’-]{0,38}){0,3}\s?[)\]*_]{0,3}:(?!/)
          | \p{Lu}\p{Ll}[\p{L}._'’-]{1,38}(?:\s\p{Lu}\p{Ll}[\p{L}.'’-]{0,38}){0,2}[)\]]
          | (?!(?:Need|Try|Want|Have|Plan|Remember|Decide|Agree|Ask|Transfer|Move|Send|Talk|Add|Switch|Go|Reach|Respond|Reply|Link|Contribute|Migrate|Report|Speak|Write|Refer|Commit|Connect|Aim|Offer|Continue|Prepare|Convert|Upgrade|Change|Time|How|What|Work|Get|Update|Proposal|Please|Invite|Remind|Get|Set)\b)
            \p{Lu}\p{Ll}[\p{L}._'’-]{0,38}(?:(?:\s?[,/&+]\s?|\s(?:and|und)\s|\s)\p{Lu}\p{Ll}[\p{L}._'’-]{0,38}){0,3}[)\]*_]{0,3},?\s(?:to\s\p{Ll}|(?:will|wird|soll|should|shall|can|is\sto|are\sto|please|bitte
              |asks?|pings?|writes?|checks?|prepares?|sends?|opens?|creates?|updates?|looks|talks|contacts|reviews|tests|does|takes|makes|sets|calls|organi[sz]es|provides|adds|reports|clarifies
              |schreibt|fragt|prüft|macht|kümmert|klärt|meldet|bereitet|schickt|legt|testet|spricht|plant|erstellt|organisiert|baut|übernimmt|holt|bestellt|ruft)\b)
          | \p{Ll}{1,20}\p{Lu}[\p{L}\p{N}]{1,20}\s\p{Ll}
        )
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ByName();

    /// <summary>What stands where a name is to come: "TBD: …", "(?) …".</summary>
    [GeneratedRegex(@"^[\s:(\[*_~–-]{0,8}(?:(?:TBD|TBA|[Tt]bd|[Tt]ba|N\.?\s?N\.?|XXX|[Ss]omebody|[Ss]omeone|[Nn]obody|[Jj]emand|[Nn]iemand|[Uu]nassigned)\s?[)\]:]|\?{1,3}\s?[)\]:]|[)\]]\s?:)")]
    private static partial Regex Nobody();

    /// <summary>"… (Felix)", "… -> Felix", "… by Felix Holm", "Owner: Felix" at the end.</summary>
    [GeneratedRegex(@"(?:[-=]>|→|\bby\b|\b(?:[Oo]wner|[Ww]ho|[Ww]er|[Rr]esponsible|[Vv]erantwortlich):|[(\[])\s?\p{Lu}\p{Ll}[\p{L}.'’-]{0,30}(?:(?:,\s|/|\s(?:and|und|&)\s|\s)\p{Lu}\p{Ll}[\p{L}.'’-]{0,30}){0,3}[)\]]?[\s.*_]*$")]
    private static partial Regex AtEnd();

    /// <summary>A verb or a preposition that has the handle for its object, maybe with others before it.</summary>
    [GeneratedRegex(
        @"\b(?:with|w/|from|to|ask|asks|ping|contact|invite|inform|tell|at|cc|copying|via|connect|add|involve|support|supports?|thank|mention|remind|including|convince|help|about|of|like|regarding|assign|mail|call|notify|consult|mit|von|bei|an|frage?n?|informieren|bitten)\s(?:(?:also|both)\s)?(?:@[A-Za-z0-9-]{1,39}(?:,\s?|/|\s(?:and|und|or|&|\+)\s)){0,4}[(*_]{0,2}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex BeforeObject();

    /// <summary>A line below an item that says who does it: it begins with the handle, or has it behind a sign.</summary>
    [GeneratedRegex(@"(?:^|[:(>→])[\s*_]{0,3}@[A-Za-z0-9]")]
    private static partial Regex Below();

    [GeneratedRegex(@"^[\s:(\[*_~–-]{0,8}(?<name>[\p{L}\p{N}]{2,38})(?<to>\sto\s)?")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"^[*_]{0,3}(?:@[\w-]{1,39}|\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,3})[*_]{0,3}:?[*_]{0,3}$")]
    private static partial Regex OnlyPerson();
}
