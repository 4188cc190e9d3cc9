using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Planning.Labelling;

/// <summary>What stands in minutes as it stood in earlier ones: carried, and nobody wrote to it.</summary>
internal sealed class SaidBefore
{
    private readonly MinutesDocument _document;
    private readonly EnclosingItems _items;
    private readonly ImmutableArray<EarlierMinutes> _earlier;
    private readonly ILookup<int, (Topic Topic, TopicIdentity Identity)> _named;
    private readonly Dictionary<LineRange, bool> _hasOneBare = [];

    /// <param name="document">The minutes.</param>
    /// <param name="before">The minutes before them, oldest first. So far back as carry-over looks, an item can have come from any of them.</param>
    internal SaidBefore(MinutesDocument document, ImmutableArray<SeriesMinutes> before)
    {
        _document = document;
        _items = EnclosingItems.Of(document);
        _earlier = [.. before.Where(one => one.Role is MinutesRole.Regular).Reverse().Take(History.Length).Select(one => new EarlierMinutes(one))];
        _named = document.Topics
            .SelectMany(topic => TopicIdentity.NamingReferences(document, topic).Select(reference => reference.Line).Distinct().Select(line => (line, topic)))
            .ToLookup(named => named.line, named => (named.topic, TopicIdentity.Of(document, named.topic)));
    }

    /// <summary>The newest of the earlier minutes in which all that a line says stands already; null where something is new.</summary>
    internal SeriesMinutes? Of(int line) => _earlier.FirstOrDefault(one => IsSaidIn(one, line))?.Minutes;

    /// <summary>A reference that names a topic is about all of it; one with words about what stands below it; a bare one about what it stands below itself.</summary>
    private bool IsSaidIn(EarlierMinutes earlier, int line)
    {
        if (_named.Contains(line)) return _named[line].All(named => earlier.HasTopic(named.Identity) && IsNamedSo(earlier, named.Topic, named.Identity) && HasNothingNew(earlier, BodyOf(named.Topic)));
        return earlier.Says(_document, line) && HasNothingNew(earlier, TopicIdentity.IsOnlyReferences(_document, line) ? AroundBare(line) : ItemOf(line));
    }

    /// <summary>A heading is a name, however it is worded; an item says something itself: "#12 is done".</summary>
    private bool IsNamedSo(EarlierMinutes earlier, Topic topic, TopicIdentity identity) =>
        topic.Form is TopicForm.Heading || earlier.HasName(identity.Name) || earlier.Says(_document, topic.Line);

    private LineRange ItemOf(int line) => _items.Of(line).FirstOrDefault()?.Lines ?? new(line, line + 1);

    /// <summary>A bare reference is about the item or topic in which it stands, if it is the only one there; in a list of them each is weighed with what stands below it.</summary>
    private LineRange AroundBare(int line)
    {
        var around = _items.Of(line).FirstOrDefault(item => item.Line != line)?.Lines ?? (_items.SectionOf(line) is { Kind: SectionKind.Topic } topic ? topic.Own : default);
        if (!_hasOneBare.TryGetValue(around, out var isOnly)) _hasOneBare[around] = isOnly = around.Of(_document).Where(IsBare).Take(2).Count() == 1;
        return isOnly ? around : _items.Of(line).FirstOrDefault(item => item.Line == line)?.Lines ?? new(line, line + 1);
    }

    private bool IsBare(MinutesLine line) =>
        line.IsContent && _document.ReferencesIn(new(line.Index, line.Index + 1)).Any() && TopicIdentity.IsOnlyReferences(_document, line.Index);

    private static LineRange BodyOf(Topic topic) => topic.Body with { End = topic.Form is TopicForm.Heading ? topic.Section.End : topic.Lines.End };

    /// <summary>Whether each of some lines stood there, or is but one more reference, which is weighed by itself.</summary>
    private bool HasNothingNew(EarlierMinutes earlier, LineRange lines)
    {
        for (var line = lines.Start; line < lines.End; line++)
        {
            if (_document.Lines[line].IsContent && !TopicIdentity.IsOnlyReferences(_document, line) && !earlier.Says(_document, line)) return false;
        }

        return true;
    }
}
