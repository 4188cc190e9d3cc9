using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Planning.Labelling;

/// <summary>Minutes of which others may have taken over something.</summary>
internal sealed class EarlierMinutes(SeriesMinutes minutes)
{
    /// <summary>No issue is spoken of on more lines of one meeting.</summary>
    private const int MostLines = 20;

    /// <summary>What was said becomes an action item, and remains what was said.</summary>
    private static readonly ImmutableHashSet<string> Marks = ["ai", "todo"];

    private readonly SaidLines _said = SaidLines.Of(minutes.Document);
    private readonly Lazy<HashSet<string>> _topics = new(() => [.. minutes.Document.Topics.SelectMany(topic => KeysOf(TopicIdentity.Of(minutes.Document, topic)))]);
    private readonly Lazy<ILookup<string, Reference>> _references = new(() => minutes.Document.References.ToLookup(reference => reference.Key));

    internal SeriesMinutes Minutes => minutes;

    /// <summary>Whether they have a topic of the same name, or named by the same issue.</summary>
    internal bool HasTopic(TopicIdentity identity) => KeysOf(identity).Any(_topics.Value.Contains);

    /// <summary>Whether they have a topic of this name.</summary>
    internal bool HasName(TopicName name) => _topics.Value.Contains(name.Text);

    /// <summary>
    /// Whether a line of other minutes stands there word for word, or one about the same issues has all its words: people shorten what
    /// they carry, and write a link in another form.
    /// </summary>
    internal bool Says(MinutesDocument document, int line)
    {
        var one = new LineRange(line, line + 1);
        if (_said.ContainAll(SaidLines.Of(document), one)) return true;
        var references = document.ReferencesIn(one).ToList();
        if (references.Count == 0) return false;
        var words = WordsOf(document, line);
        return references.TrueForAll(reference => _references.Value[reference.Key].Take(MostLines).Any(earlier => words.IsEmpty
            ? TopicIdentity.IsOnlyReferences(minutes.Document, earlier.Line) && PlaceOf(document, reference) == PlaceOf(minutes.Document, earlier)
            : words.Except(Marks).IsSubsetOf(WordsOf(minutes.Document, earlier.Line))));
    }

    private static IEnumerable<string> KeysOf(TopicIdentity identity) => identity.Name.Text.Length == 0 ? identity.References : identity.References.Append(identity.Name.Text);

    /// <summary>The words without owners, dates, and the references themselves.</summary>
    private static ImmutableHashSet<string> WordsOf(MinutesDocument document, int line) => [.. TopicName.Of(TopicIdentity.WithoutReferences(document, line)).Words];

    /// <summary>The comment or part of an issue that is linked: another one than last time is new.</summary>
    private static string PlaceOf(MinutesDocument document, Reference reference)
    {
        var written = document.TextOf(reference.Span);
        return reference.Form is ReferenceForm.Address && written.LastIndexOf('#') is >= 0 and var fragment ? written[fragment..] : "";
    }
}
