using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>By what the same topic is known again in other minutes: the references that name it, or its name.</summary>
/// <param name="Name">Its name.</param>
/// <param name="References">Keys of the references in its name, or alone on its first line; empty where none names it.</param>
internal sealed partial record TopicIdentity(TopicName Name, ImmutableHashSet<string> References)
{
    internal static TopicIdentity Of(MinutesDocument document, Topic topic) =>
        new(TopicName.Of(topic.Text), [.. NamingReferences(document, topic).Select(reference => reference.Key)]);

    /// <summary>The references that name a topic: those of its heading or bullet, else those that stand alone on the first line below.</summary>
    internal static IEnumerable<Reference> NamingReferences(MinutesDocument document, Topic topic)
    {
        var inName = document.ReferencesIn(new(topic.Line, topic.Line + 1)).ToList();
        return inName.Count > 0 || FirstLineBelow(document, topic) is not { } line || !IsOnlyReferences(document, line)
            ? inName
            : document.ReferencesIn(new(line, line + 1));
    }

    /// <summary>Whether both are the same topic.</summary>
    internal bool Matches(TopicIdentity other) =>
        (References.Count > 0 && References.SetEquals(other.References)) || Name.Matches(other.Name);

    private static int? FirstLineBelow(MinutesDocument document, Topic topic)
    {
        for (var index = topic.Body.Start; index < topic.Body.End; index++)
        {
            if (document.Lines[index].IsContent) return index;
        }

        return null;
    }

    /// <summary>Whether a line says nothing beside references and the words that introduce them.</summary>
    internal static bool IsOnlyReferences(MinutesDocument document, int line) => !Words().IsMatch(WithoutReferences(document, line));

    /// <summary>What a line says beside references, the links around them, and the words that introduce them.</summary>
    internal static string WithoutReferences(MinutesDocument document, int line)
    {
        var content = document.Lines[line].Content;
        var text = AgeNote.Without(document.Prose.Substring(content.Start, content.Length));
        return Mention().Replace(text, " ");
    }

    /// <summary>References, the links around them, and the words that introduce them.</summary>
    [GeneratedRegex(@"\[[^\[\]]*\]\([^()]*\)|<?https?://[^\s<>]+>?|[\w./-]{0,150}#\d+|\b(see|issues?|prs?|links?|pull requests?|refs?|context|and)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex(@"\w")]
    private static partial Regex Words();
}
