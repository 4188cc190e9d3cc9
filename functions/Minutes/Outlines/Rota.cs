using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Outlines;

/// <summary>Names the next person of a rota below the prompt that asks who presents.</summary>
internal static partial class Rota
{
    /// <summary>Who is next: the one behind the last who is named in the archive; the first where none is.</summary>
    /// <param name="rota">Logins in turn; at least one.</param>
    /// <param name="regular">Regular minutes, oldest first.</param>
    internal static string Next(ImmutableArray<string> rota, ImmutableArray<SeriesMinutes> regular)
    {
        var last = regular.Reverse().Select(minutes => LastNamed(rota, minutes.Document)).FirstOrDefault(index => index >= 0, -1);
        return rota[(last + 1) % rota.Length];
    }

    /// <summary>The prompts with the person's handle: behind a colon on its line, below a question as a bullet.</summary>
    internal static ImmutableArray<string> Answer(ImmutableArray<string> prompts, string login, char bullet)
    {
        var index = prompts.FirstOrDefault(IsAskedIn) is { } prompt ? prompts.IndexOf(prompt) : -1;
        if (index < 0) return prompts;
        if (prompts[index].EndsWith(':')) return prompts.SetItem(index, $"{prompts[index]} @{login}");
        var indent = prompts[index].Length - prompts[index].TrimStart().Length;
        return prompts.Insert(index + 1, $"{new string(' ', indent + 2)}{bullet} @{login}");
    }

    /// <summary>Whether a prompt asks for the person.</summary>
    internal static bool IsAskedIn(string prompt) => Asks().IsMatch(prompt);

    private static int LastNamed(ImmutableArray<string> rota, MinutesDocument document)
    {
        var sections = document.Sections.Where(section => section.Kind is SectionKind.Roles or SectionKind.Recurring or SectionKind.Housekeeping).ToList();
        var named = document.Handles.FirstOrDefault(handle =>
            rota.Contains(handle.Login, StringComparer.OrdinalIgnoreCase)
            && sections.Exists(section => section.Own.Contains(document.Source.LineIndexAt(handle.Span.Start))));
        return named is null ? -1 : rota.IndexOf(named.Login, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"\b(who|present(s|ing|er)?|report(s|ing|er)?|responsible|minutes|moderat\w*|facilitat\w*|chair|scribe|host)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();
}
