using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Leftovers;

/// <summary>Knows what the common pads write into a page, and the common ways to tell people what to write there.</summary>
internal static partial class PadPhrases
{
    /// <summary>What a pad writes begins with one of these, once the signs before it are left out; to look for the word is much cheaper than to match.</summary>
    private static readonly KnownWords ChromeBegins = new(
        "welcome", "willkommen", "this", "das", "dieses", "diese", "get", "warning", "attention", "note", "published", "created", "written", "made", "shared", "exported", "edit", "edited", "updated", "last", "hackmd", "hedgedoc",
        "codimd", "cryptpad", "report", "expand", "collapse", "back", "go", "untitled", "unbenanntes", "view", "linked", "tags", "tag", "toc", "name", "time", "color", "info", "success", "danger", "spoiler", "youtube", "vimeo",
        "gist", "slideshare", "speakerdeck", "pdf", "figma");

    private static readonly KnownWords InstructionBegins = new(
        "please", "pls", "kindly", "note", "hint", "reminder", "important", "everyone", "everybody", "all", "feel", "remember", "don", "you", "to", "add", "put", "enter", "write", "list", "insert", "register", "sign", "fill", "type",
        "append", "state", "give", "leave", "copy", "duplicate", "clone", "use", "delete", "remove", "replace", "overwrite", "ignore", "take", "start", "do", "never", "your", "meeting", "the", "notes", "minutes", "discussion", "text", "content",
        "agenda", "topics", "items", "participants", "how", "instruction", "instructions", "when", "this", "bitte", "hier", "tragt", "trag", "trage", "tragen", "vorlage", "kopiere", "kopiert", "weitere", "eure", "neue", "themen", "tops", "punkte",
        "diese", "diesen", "come", "just", "rotating", "template");

    /// <summary>And what a pad writes has one of these in it,</summary>
    private static readonly SearchValues<string> ChromeHas = SearchValues.Create(
        ["pad", "hedgedoc", "hackmd", "codimd", "dirtydb", "deleted", "removed", "purged", "google d", "automatically every", "changed by", "edited by", "edit was", "report abuse", "expand all", "collapse all", "back to top",
        "go to bottom", "untitled", "unbenanntes", "view only", "linked with", "toc", "{%", "tag", "[name=", "[time=", "[color="],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>an instruction one of these.</summary>
    private static readonly SearchValues<string> InstructionHas = SearchValues.Create(
        ["your", "fill", "here", "below", "above", "template", "topic", "item", "this", "list", "something", "anything", "amount of time", "euch", "dich", "sich", "hier", "vorlage", "themen", "tops", "punkte", "eintrag", "mitschr", "bitte", "diese"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Longer lines say more than a pad does.</summary>
    private const int Longest = 300;

    /// <summary>Signs, emoji and blanks before the first word.</summary>
    private const int LongestDecoration = 12;

    internal static List<PadLine> In(Submission submission)
    {
        var (document, found) = (submission.Document, new List<PadLine>());
        HashSet<int>? said = null;
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (!line.IsContent || KindOf(submission, line) is not { } kind) continue;
            var isInTopic = kind is PadLineKind.Instruction && (said ??= LinesOfTopics(document)).Contains(line.Index);
            found.Add(new(line, kind, isInTopic, line.Kind is LineKind.Item && line.Index + 1 < document.Lines.Length && document.Lines[line.Index + 1].Depth > line.Depth));
        }

        return found;
    }

    private static HashSet<int> LinesOfTopics(MinutesDocument document) =>
        [.. document.Topics.SelectMany(topic => Enumerable.Range(topic.Body.Start, topic.Body.Count))];

    /// <summary>Whether a line is of the pad for sure: the same words within a topic may be meant for something else.</summary>
    internal static bool IsOne(Submission submission, MinutesLine line) =>
        KindOf(submission, line) is { } kind && !(kind is PadLineKind.Instruction && submission.Document.Topics.Any(topic => topic.Body.Contains(line.Index)));

    private static PadLineKind? KindOf(Submission submission, in MinutesLine line)
    {
        if (!line.IsContent || line.Content.Length > Longest) return null;
        var text = submission.Source.Slice(line.Content);
        if (text is [':', ':', ':', ..] && Container().IsMatch(text)) return PadLineKind.Container;
        var first = FirstWord(text);
        if (ChromeBegins.Has(first) && IsChrome(line, text)) return PadLineKind.Chrome;
        return submission.IsOver && InstructionBegins.Has(first) && text.ContainsAny(InstructionHas) && Instruction().IsMatch(submission.ProseOf(line.Content))
            ? PadLineKind.Instruction
            : null;
    }

    private static bool IsChrome(in MinutesLine line, ReadOnlySpan<char> text) =>
        text.ContainsAny(ChromeHas) && (Chrome().IsMatch(text) || (line.Kind is LineKind.Heading && Tags().IsMatch(text)));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && !char.IsAsciiLetter(line[start]))
        {
            if (++start > LongestDecoration) return default;
        }

        var end = start;
        while (end < line.Length && char.IsAsciiLetter(line[end])) end++;
        return line[start..end];
    }

    /// <summary>A coloured box, which other places show as three colons.</summary>
    [GeneratedRegex(@"^:::\s?(?:info|success|warning|danger|spoiler\b.{0,80})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Container();

    /// <summary>The tags of a page, as a heading of the smallest size.</summary>
    [GeneratedRegex(@"^tags?:\s?\S", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(
        """
        ^[\W_-[\[{@<]]{0,6}
        (?: welcome\ to\ (?:the\ )?(?:[\w.-]{1,30}\ )?(?:etherpad|hedgedoc|hackmd|codimd|cryptpad|riseup\ pad|pad)\b
          | willkommen\ (?:im|bei|in)\ (?:der\ |dem\ )?(?:etherpad|hedgedoc|hackmd|codimd|cryptpad|pad)\b
          | this\ pad(?:'s)?\ (?:text|content)s?\ (?:is|are)\ synchroni[sz]ed
          | dieses?\ pad.{1,30}synchronisiert
          | get\ involved\ with\ etherpad
          | warning:\ dirtydb\ is\ used
          | (?:(?:warning|attention|note):?\ )?this\ (?:pad|note|document)\ (?:will|is\ going\ to|is\ scheduled\ to)\ be\ (?:deleted|removed|purged)
          | (?:published|created|written|made|shared|exported|edit(?:ed)?|edit\ this\ page)\ (?:on|with|in|by|from|via|using)\ (?:<?https?://|\[)?(?:hackmd|hedgedoc|codimd|etherpad|cryptpad|google\ d)
          | updated\ automatically\ every\ \d+\ minutes\W*$
          | last\ (?:changed\ by|edited\ by|edit\ was)\b
          | (?:hackmd|hedgedoc|codimd|cryptpad)\s?[-–:|]\s?(?:collaborat|ideas\ grow|markdown|the\ best)
          | (?:report\ abuse|expand\ all|collapse\ all|back\ to\ top|go\ to\ bottom|untitled(?:\ (?:document|note|pad))?|unbenanntes\ dokument|view\ only|linked\ with\ github)\W*$
        )
        | ^\[{1,2}_?toc_?\]{1,2}$ | ^@\[toc\](?:\([^)]{0,60}\))?$ | ^\{:toc\}$
        | ^\{%\s?(?:hackmd|youtube|vimeo|gist|slideshare|speakerdeck|pdf|figma)\b[^%]{0,200}%\}$
        | ^tags?:\s{0,3}(?:`[^`]{1,60}`[\s,]{0,3}){1,20}$
        | ^\#{0,6}\s?\[?!?\[?hackmd-github-sync-badge\]
        | ^(?:>\s?)?(?:\[(?:name|time|color)=[^\]]{0,80}\]\s?){1,3}$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chrome();

    /// <summary>Imperatives with what goes into a pad, and with nothing behind it but where it goes: "please add your review to #12" is an action.</summary>
    [GeneratedRegex(
        """
        ^[\W_-[@<]]{0,8}(?::[a-z_]{1,30}:\s{0,2})?
        (?: (?:(?:please|pls|kindly|instructions?|note|hint|reminder|important|everyone|everybody|all|feel\ free\ to|remember\ to|don'?t\ forget\ to|you\ can|to\ join,?)[:,!]?\ ){0,3}
            (?: (?:add|put|enter|write|list|insert|register|sign|note|fill\ in|type|append|state|use|give|leave)\ (?:down\ )?
                (?: yourself|yourselves
                  | (?:your|any|more|new|the|further|all|additional|own|github|personal|meeting|agenda|discussion|or|and|full|real|&|/)(?:\ (?:your|own|github|full|real|meeting|agenda|discussion|new|further|additional|and|or|&|/)){0,3}
                    \ (?:names?|handles?|topics?|items?|points?|notes?|logins?|usernames?|nick(?:name)?s?|affiliations?)
                  | (?:names?|topics|items|agenda\ items|points|notes|participants|attendees)(?=\ (?:here|below|above|to\ (?:the|this)\ (?:list|agenda|pad)|in\ the\ (?:list|pad))) )
                (?:[\s,;()/&.+-]{1,4}(?:here|below|above|in|to|into|under|at|with|and|or|the|this|list|lists|agenda|participants?|attendees?|attendance|names?|handles?|github|preferably|preferred|using|via|please|one|per|line|pad|section|document|before|during|after|meeting|call|as|a|an|bullet|point|points|if|you|are|were|want|wish|attend|attended|attending|for|of|today|todays|today's|next|week|alphabetical|alphabetically|order|yourself|your|own|topics?|items?|role|company|affiliation|organi[sz]ation|not|yet|listed|present|there|so|we|know|who|was|newest|latest|oldest|first|last|top|bottom)){0,20}
              | (?:copy|duplicate|clone)\ (?:and\ paste\ )?this\ (?:template|note|pad|document|page)\b.{0,80}
              | use\ this\ (?:template|pad|note|document|page)\ (?:for|to)\ (?:the\ |new\ |our\ |your\ |take\ |each\ |meeting\ ){0,3}(?:minutes|notes|meetings?|agenda)
              | (?:copy|duplicate)\ (?:and\ paste\ |&\ paste\ )?the\ (?:template|text)\ (?:below|above)\b.{0,60}
              | (?:delete|remove|replace|overwrite|ignore)\ (?:this|these)\ (?:lines?|sections?|text|template|paragraph|block|comments?|notes?|instructions?|hints?|placeholder|box)(?:\ (?:before|after|when|once|if|not|needed|the|meeting|empty|and|start|starts|minutes|are|is|it|done|publishing|merging|committing|saving|uploading|you|with|your|text|above|below|from|template|copying|no|longer)){0,12}
              | fill\ (?:in|out)\ (?:the|this)\ (?:blanks?|form|template|table|list|sections?|agenda)(?:\ (?:below|above|here|before|after|during|the|meeting)){0,5}
              | (?:write|type|take|start\ typing|start\ writing|enter|put|add|insert)\ (?:your\ |the\ |meeting\ |discussion\ )*(?:notes\ |minutes\ |text\ |something\ )?(?:here|below)
              | (?:do\ not|don'?t|never)\ (?:edit|write|change|delete|modify|touch)\ (?:anything\ )?(?:above|below|this)(?:\ (?:this|line|the|section|block|text|here|part)){0,4}
              | sign\ in\ (?:here|below|above) )
          | (?:your\ |meeting\ |the\ )?(?:notes|minutes|discussion|text|content|agenda|topics|items|participants)\ (?:go|goes|come|comes)\ (?:here|below)
          | (?:your\ )?(?:notes|minutes|text|agenda|topics)\ here
          | this\ is\ (?:a|the)\ (?:minutes\ |meeting\ |pad\ )?template(?:\ (?:for|of|new|our|the|all|these|this|minutes|meeting|meetings|notes)){0,6}
          | (?:meeting\ |minutes\ |agenda\ ){0,3}template\s?[,:–-]\ (?:please\ )?(?:copy|duplicate|clone|do\ not\ (?:edit|change)|don'?t\ (?:edit|change))\b.{0,60}
          | (?:how\ to\ use|instructions\ for)\ this\ (?:template|pad|document|note)
          | when\ (?:you\ add|adding)\ (?:an?\ |new\ |your\ )?(?:items?|topics?)\b.{0,60}
          | (?:how\ )?to\ add\ (?:an?|your|new)\ (?:agenda\ )?(?:topic|item)s?\b.{0,80}
          | please\ note\ the\ amount\ of\ time\b.{0,80}
          | (?:bitte\ )?(?:hier\ )?(?:tragt|trag|trage|tragen\ sie)\ (?:euch|dich|sich)\b.{0,60}\bein
          | bitte\b.{0,30}\b(?:eintragen|ausfüllen|mitschreiben)
          | hier\ (?:bitte\ )?(?:mitschreiben|eintragen|notieren)
          | (?:bitte\ )?(?:diese\ |die\ )?vorlage\ (?:bitte\ )?(?:kopieren|duplizieren|verwenden|ausfüllen|nutzen)
          | kopier(?:e|t)\ diese\ vorlage\b.{0,60}
          | (?:weitere\ |eure\ |neue\ )?(?:themen|tops|punkte)\ (?:bitte\ )?(?:hier|unten)?\ ?(?:eintragen|ergänzen|sammeln|hinzufügen)
          | (?:diese\ zeile|diesen\ (?:absatz|abschnitt|text|hinweis))\ (?:bitte\ )?(?:löschen|entfernen|ersetzen)\b.{0,40}
          | (?:\(?come\ on,?\ .{0,40})?(?:just\ )?fill\ (?:something|anything)\ in
        )[\W_-[@<]]{0,8}$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instruction();
}
