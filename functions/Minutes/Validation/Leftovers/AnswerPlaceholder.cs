using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Leftovers;

/// <summary>Finds lines, and answers behind a label (<c>Date: YYYY-MM-DD</c>), that are nothing but a placeholder.</summary>
internal sealed class AnswerPlaceholder(Submission submission)
{
    /// <summary>The longest label, and the longest placeholder.</summary>
    private const int Longest = 40;

    private static readonly SearchValues<char> Decoration = SearchValues.Create(" \t*_~\"'().!…:,\\");

    private static readonly KnownWords Words = new(
        "topic", "topics here", "topic here", "topic name", "topic title", "name of topic", "name of the topic", "title of topic", "title of the topic", "your topic", "your topic here", "new topic", "first topic", "second topic",
        "third topic", "another topic", "example topic", "sample topic", "topic n", "agenda item", "your agenda item", "new agenda item", "another agenda item", "your item", "subtopic", "sub-topic",
        "thema", "neues thema", "erstes thema", "zweites thema", "weiteres thema", "dein thema", "unterthema", "tagesordnungspunkt",
        "your name", "your full name", "dein name", "ihr name", "first name", "last name", "firstname lastname", "first name last name", "first last", "name surname", "name, surname", "surname", "full name",
        "vorname nachname", "vorname, nachname", "vorname name", "john doe", "jane doe", "max mustermann", "erika mustermann", "foo bar",
        "link to the issue", "link to issue", "link to an issue", "link to the issues", "link to issues", "issue link", "link to pr", "link to the pr", "link to issue/pr", "link to pull request", "link to the pull request",
        "link to ticket", "link to the ticket", "link to slides", "link to recording", "link to the recording", "link zum issue", "link zum ticket",
        "yyyy-mm-dd", "yyyy/mm/dd", "yyyymmdd", "dd.mm.yyyy", "dd.mm.yy", "dd/mm/yyyy", "mm/dd/yyyy", "dd-mm-yyyy", "jjjj-mm-tt", "tt.mm.jjjj", "tt.mm.jj", "xx.xx.xxxx", "xx.xx", "xxxx-xx-xx",
        "hh:mm", "xx:xx", "hh:mm utc", "hh:mm uhr", "xx:xx uhr", "hh:mm - hh:mm", "hh:mm-hh:mm", "hh:mm – hh:mm", "xx:xx - xx:xx",
        "placeholder", "placeholder text", "platzhalter", "platzhaltertext", "blindtext", "fill in", "please fill in", "to be filled", "to be filled in", "bitte ausfüllen");

    /// <summary>What stands for a participant.</summary>
    private static readonly KnownWords Bullets = new(
        "name", "names", "handle", "handles", "github handle", "github handles", "github name", "github username", "username", "name (organisation", "name (organization", "name, organisation", "name, organization",
        "name (affiliation", "name, affiliation", "name (company", "name, company", "name (handle", "teilnehmer", "participant", "attendee");

    /// <summary>What stands for something to be written, where an item says nothing else.</summary>
    private static readonly KnownWords Items = new("tbd", "tba", "tbc", "t.b.d", "t.b.a", "fixme", "fix me", "xxx", "xxxx", "???", "????", "n.n");

    private static readonly KnownWords Headings = new("tbd", "tba", "tbc", "t.b.d", "t.b.a", "xxx", "xxxx", "??", "???", "...", "…", "n.n", "new section", "untitled topic", "heading", "überschrift");

    /// <summary>Headings that mean something only with text below.</summary>
    private static readonly KnownWords EmptyHeadings = new("todo", "to do", "fixme");

    /// <summary>What templates number: <c>Topic 1</c>, <c>Item A</c>.</summary>
    private static readonly KnownWords Numbered = new(
        "topic", "subtopic", "sub-topic", "agenda topic", "discussion topic", "item", "agenda item", "discussion item", "action item", "thema", "unterthema", "punkt", "tagesordnungspunkt", "participant", "attendee", "person",
        "name", "teilnehmer", "teilnehmerin", "guest", "bullet point", "bullet");

    /// <summary>What stands in brackets for an answer.</summary>
    private static readonly KnownWords Bracketed = new(
        "date", "datum", "meeting date", "meeting title", "meeting name", "meeting link", "uhrzeit", "location", "ort", "name", "names", "titel", "topic", "thema", "url", "handle", "handles", "github handle", "github-handle", "github name",
        "github username", "username", "user", "title", "topic title", "time", "link", "text", "owner", "assignee", "presenter", "speaker", "chair", "scribe", "facilitator", "moderator", "note taker", "notetaker", "minute taker", "participant", "participants", "attendee",
        "attendees", "teilnehmer", "description", "description of the topic", "topic description", "description of topic", "short description", "beschreibung", "notes", "todo", "tbd", "tba", "number", "item", "agenda item", "issue", "issue number", "issue link", "link to issue", "decision", "placeholder",
        "team", "group", "project", "project name", "team name", "your name", "insert date", "yyyy-mm-dd", "fill in", "topic 1", "topic 2", "topic 3", "firstname lastname");

    private readonly Lazy<int?> _agenda = new(() => submission.Document.Sections.FirstOrDefault(section => section.Kind is SectionKind.Agenda)?.Line);

    private readonly Lazy<LineRange[]> _participants = new(() => [.. submission.Document.Sections.Where(section => section.Kind is SectionKind.Participants).Take(2).Select(section => section.Own)]);

    /// <summary>Whether a line is one of text, and short enough.</summary>
    internal static bool CanBeOn(in MinutesLine line) => line.Content.Length is > 0 and <= Longest * 2 && line.IsContent;

    /// <summary>Where the placeholder stands; null where the line says something.</summary>
    internal TextSpan? On(in MinutesLine line)
    {
        var text = submission.ProseOf(line.Content);
        var start = AnswerStart(text);

        // What many short lines are: a handle.
        if (start == 0 && text is ['@', ..]) return null;
        var answer = WithoutDecoration(text, start);
        if (start > 0 && IsNumbered(Of(text, WithoutDecoration(text[..start], 0))) && Bracketed.Has(Of(text, answer))) answer = new(0, text.Length);
        else if (answer.Length is 0 or > Longest || !IsPlaceholder(line, Of(text, answer))) return null;
        return new(line.Content.Start + answer.Start, answer.Length);
    }

    private static ReadOnlySpan<char> Of(ReadOnlySpan<char> text, TextSpan span) => text.Slice(span.Start, span.Length);

    private bool IsPlaceholder(in MinutesLine line, ReadOnlySpan<char> answer)
    {
        if (IsNumbered(answer)) return true;
        if (Words.Has(answer)) return !IsAgenda(line);
        return line.Kind switch
        {
            _ when answer[0] is '<' or '[' or '{' or '%' => IsBracketed(answer),
            LineKind.Item when Items.Has(answer) => line.Content.Length <= answer.Length + 4,
            LineKind.Item => (Bullets.Has(answer) || Headings.Has(answer)) && IsName(line),
            LineKind.Heading => Headings.Has(answer) || (EmptyHeadings.Has(answer) && IsEmpty(line)),
            _ => false,
        };
    }

    /// <summary>"Topic" and "Agenda item" may be what a series calls its agenda.</summary>
    private bool IsAgenda(in MinutesLine line) => line.Kind is LineKind.Heading && _agenda.Value == line.Index;

    private bool IsEmpty(in MinutesLine heading)
    {
        var next = heading.Index + 1;
        while (next < submission.Document.Lines.Length && submission.Document.Lines[next].Kind is LineKind.Blank) next++;
        return next == submission.Document.Lines.Length || submission.Document.Lines[next].Kind is LineKind.Heading;
    }

    private bool IsName(MinutesLine line) => Array.Exists(_participants.Value, lines => lines.Contains(line.Index));

    private static bool IsBracketed(ReadOnlySpan<char> answer) => answer.Length > 2 && answer[^1] is '>' or ']' or '}' or '%' && Bracketed.Has(answer[1..^1].Trim(" \\"));

    /// <summary>Whether the last word is a number or a letter that stands for one; a time box or another placeholder may follow: <c>Topic 2 (owner)</c>.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> answer)
    {
        if (answer is not [.., ')' or (>= '0' and <= '9') or 'A' or 'B' or 'C' or 'N' or 'X'] && !answer.ContainsAny('(', '-')) return false;
        if (!answer.Contains(' ')) return false;
        var timeBox = answer.IndexOf(" (", StringComparison.Ordinal);
        if (timeBox > 0 && (answer[timeBox..].Contains("min", StringComparison.OrdinalIgnoreCase) || Bracketed.Has(answer[(timeBox + 2)..].TrimEnd(')')))) answer = answer[..timeBox];
        var dash = answer.IndexOf(" - ", StringComparison.Ordinal);
        if (dash > 0 && Bracketed.Has(answer[(dash + 3)..])) answer = answer[..dash];
        var blank = answer.LastIndexOf(' ');
        var number = answer[(blank + 1)..].TrimStart('#');
        var isNumber = number.Length is 1 or 2 && (!number.ContainsAnyExceptInRange('0', '9') || number is "A" or "B" or "C" or "N" or "X" or "XX" or "NN");
        return blank > 0 && isNumber && Numbered.Has(answer[..blank].TrimEnd());
    }

    /// <summary>Where the answer behind a box and a label begins.</summary>
    private static int AnswerStart(ReadOnlySpan<char> text)
    {
        var start = text is ['[', _, ']', ' ', ..] ? 4 : 0;
        var colon = text[start..Math.Min(text.Length, start + Longest)].IndexOf(':');
        return colon > 0 && start + colon + 1 < text.Length && text[start + colon + 1] is ' ' or '*' ? start + colon + 1 : start;
    }

    /// <summary>The text without emphasis, quotes and the like; all of it where there is nothing else.</summary>
    private static TextSpan WithoutDecoration(ReadOnlySpan<char> text, int from)
    {
        var (start, end) = (from, text.Length);
        while (start < end && Decoration.Contains(text[start])) start++;
        if (start == end) return TextSpan.Between(from, end);
        while (Decoration.Contains(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }
}
