using Minutes.Documents;

namespace Minutes.Validation.Actions;

/// <summary>The words of the names of all who are listed.</summary>
internal sealed class ListedNames
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _written;

    private ListedNames(MinutesDocument document)
    {
        _names = document.Participants.SelectMany(participant => Words(participant.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _written = document.ParticipantLists.SelectMany(list => list.Lines).SelectMany(line => Words(document.TextOf(line.Content))).ToHashSet(StringComparer.Ordinal);
    }

    internal static Lazy<ListedNames> In(MinutesDocument document) => new(() => new(document));

    /// <summary>Whether a word is a part of a name, or stands among the participants: with a capital beside a handle, in a table, or as initials.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isSubject">Whether "to" stands behind it: then a small letter may begin a name, too.</param>
    internal bool Contain(string word, bool isSubject) => _names.Contains(word) || ((isSubject || char.IsUpper(word[0])) && _written.Contains(word));

    private static string[] Words(string name) => name.Split([' ', '-', '_', '.', '|', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
}
