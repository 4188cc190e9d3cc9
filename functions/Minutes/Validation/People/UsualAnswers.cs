using System.Runtime.InteropServices;
using Minutes.Series;

namespace Minutes.Validation.People;

/// <summary>How often the prompts of a series were asked, and answered, in the minutes around: each counted once, however many ask for it.</summary>
internal sealed class UsualAnswers
{
    private readonly Dictionary<string, (int Asked, int Answered)> _byWords = [];
    private (int Asked, int Answered) _forPeople;

    internal static UsualAnswers In(Neighbours neighbours)
    {
        var usual = new UsualAnswers();
        foreach (var minutes in neighbours.Before) usual.Add(minutes);
        foreach (var minutes in neighbours.After) usual.Add(minutes);
        return usual;
    }

    /// <summary>The same prompt; where it is hardly known, all that ask for a person, if it does so, too.</summary>
    internal (int Asked, int Answered) To(Prompt prompt)
    {
        var same = _byWords.GetValueOrDefault(prompt.Words);
        return same.Asked < 2 && prompt.AsksWho ? _forPeople : same;
    }

    private void Add(SeriesMinutes minutes)
    {
        if (minutes.Role is not MinutesRole.Regular) return;
        foreach (var prompt in Prompt.In(minutes.Document)) Add(prompt);
    }

    private void Add(Prompt prompt)
    {
        Count(ref CollectionsMarshal.GetValueRefOrAddDefault(_byWords, prompt.Words, out _), prompt);
        if (prompt.AsksWho) Count(ref _forPeople, prompt);
    }

    private static void Count(ref (int Asked, int Answered) count, Prompt prompt)
    {
        count.Asked++;
        if (prompt.IsAnswered) count.Answered++;
    }
}
