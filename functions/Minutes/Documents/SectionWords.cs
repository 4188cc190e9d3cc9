using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// Tells by its words what a heading is for. English and German, and the commonest of French and Spanish, with the misspellings that real minutes have. Headings that these
/// words do not know are topics; whether such a one stands in every minutes is learned from the series.
/// </summary>
internal static partial class SectionWords
{
    private const string ParticipantsPattern =
        @"^(parti?ci?pa|parctici|partipa|attend|in attendance|present(:|\s*\(|$)|teilnehm|anwesen|who (is|was|were) (here|there|present)|wer war da|roll ?call|(directors|members|people|board( members)?) (present|in attendance)|people\W*$|who\W*$|présent\w*\W*$|personnes présentes|presentes\W*$|asistentes|asistencia)";

    private const string AbsentPattern =
        @"^(absent|absence|excused|apolog|regrets|not present|(directors|members|people|board( members)?) absent|entschuldigt|abwesen|excus[ée]|excusad|ausen)";

    private const string AgendaPattern =
        @"^(agenda|topics?\W*$|tagesordnung|themen\W*$|ordre du jour|orden del d[ií]a|sujets\W*$|temas\W*$|(meeting|discussion) (notes|topics|items)\W*$|discussion\W*$|(meeting )?notes\W*$)";

    private const string RolesPattern =
        """
        ^(who\ (presents?|reports?|is\ (presenting|reporting|taking|doing|feeding|transfer))
        |report(s|ing|er)?\b.*(call|minutes)|report(ing|er)?\W*$
        |community\ call\W.*(report|minutes|transfer)
        |minutes?\b.*(transfer|tak|report|call)|minutes?\W*$
        |transfer(ring)?\ (of\ )?minutes
        |presenters?\W*$|roles?\W*$|roles?\ (for|of)\ (this|the|today)
        |moderat|facilitat|scribe|protocol(?!s|\ \w)|protokoll|note\ ?taker|chair\W*$|who\b.*\bcommunity\ call)
        """;

    private const string HousekeepingPattern =
        @"^(housekeeping|orga(ni[sz]ation|ni[sz]ational)?\W*$|organi[sz]ational items|meta\W*$|administrativ|admin\W*$|welcome\b)";

    /// <summary>Every recap of action items has one of these.</summary>
    private static readonly SoughtWords RecapWords = new(
        StringComparison.OrdinalIgnoreCase, "action", "AIs", "AI's", "to-do", "todo", "aufgaben", "tareas", "taches", "tâches");

    internal static SectionKind KindOf(ReadOnlySpan<char> heading)
    {
        var text = WithoutDecoration(heading);

        // Most headings name a topic, and one look tells that they begin with none of the words.
        var isKnown = Beginnings().IsMatch(text);
        if (isKnown && Participants().IsMatch(text)) return SectionKind.Participants;
        if (isKnown && Absent().IsMatch(text)) return SectionKind.Absent;
        if (isKnown && Agenda().IsMatch(text)) return SectionKind.Agenda;
        if (text.Contains("recurring", StringComparison.OrdinalIgnoreCase)) return SectionKind.Recurring;
        if (isKnown && Roles().IsMatch(text)) return SectionKind.Roles;
        if (isKnown && Housekeeping().IsMatch(text)) return SectionKind.Housekeeping;
        return RecapWords.AreIn(text) && ActionRecap().IsMatch(text) ? SectionKind.ActionRecap : SectionKind.Topic;
    }

    /// <summary>Most headings have none, and are looked at as they stand.</summary>
    private static ReadOnlySpan<char> WithoutDecoration(ReadOnlySpan<char> heading) =>
        !heading.IsEmpty && char.IsLetter(heading[0]) && !heading.Contains(':') ? heading.TrimEnd() : Decoration().Replace(heading.ToString(), " ").AsSpan().Trim();

    /// <summary>Emoji codes, emphasis, numbering and other signs before the words.</summary>
    [GeneratedRegex(@":[a-z0-9_+-]+:|^[\W\d_]+")]
    private static partial Regex Decoration();

    [GeneratedRegex($"{ParticipantsPattern}|{AbsentPattern}|{AgendaPattern}|(?x:{RolesPattern})|{HousekeepingPattern}", RegexOptions.IgnoreCase)]
    private static partial Regex Beginnings();

    [GeneratedRegex(ParticipantsPattern, RegexOptions.IgnoreCase)]
    private static partial Regex Participants();

    [GeneratedRegex(AbsentPattern, RegexOptions.IgnoreCase)]
    private static partial Regex Absent();

    [GeneratedRegex(AgendaPattern, RegexOptions.IgnoreCase)]
    private static partial Regex Agenda();

    [GeneratedRegex(RolesPattern, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Roles();

    [GeneratedRegex(HousekeepingPattern, RegexOptions.IgnoreCase)]
    private static partial Regex Housekeeping();

    [GeneratedRegex(@"^((check|review|recap|follow.?ups?|open|pending|old|last|outstanding|previous)\b.*)?\b(action items?|(?<!GitHub )actions(?! (runner|workflow))|AIs|AI's|to-?dos)\b|^(aufgaben|tareas|t[âa]ches)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ActionRecap();
}
