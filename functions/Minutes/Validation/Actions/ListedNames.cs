using Minutes.Documents;

namespace Minutes.Validation.Actions;

/// <summary>The words of the names of all who are listed.</summary>
internal sealed class ListedNames(MinutesDocument document)
{
    private HashSet<string> Names =>
        field ??= document.Participants.SelectMany(participant => Words(participant.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private HashSet<string> Written =>
        field ??= document.ParticipantLists.SelectMany(list => list.Lines).SelectMany(line => Words(document.TextOf(line.Content))).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a word is a part of a name, or stands among the participants: with a capital beside a handle, in a table, or as initials.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isSubject">Whether "to" stands behind it: then a small letter may begin a name, too.</param>
    internal bool Contain(string word, bool isSubject) => Names.Contains(word) || ((isSubject || char.IsUpper(word[0])) && Written.Contains(word));

    private static string[] Words(string name) => name.Split([' ', '-', '_', '.', '|', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries);
}
