using Minutes.CarryOver;
using Minutes.Comments;
using Minutes.Documents;
using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Announcements;

/// <summary>The topics that find a place in a body, and the number of the others.</summary>
/// <param name="announcement">What is told of.</param>
/// <param name="most">So many characters they may have together.</param>
internal sealed class ShownTopics(Announcement announcement, int most)
{
    private int _length;

    /// <summary>How many found no place.</summary>
    internal int LeftOut { get; private set; }

    /// <summary>Topics with the reasons for what becomes of them.</summary>
    internal TemplateValue Topics(IEnumerable<CarryDecision> decisions) => TemplateValue.List(decisions.Select(Fields).OfType<TemplateFields>().ToList());

    /// <summary>Carried lines.</summary>
    internal TemplateValue Lines(IEnumerable<string> lines) => TemplateValue.List(
        lines.Select(line => CarriedLine.Of(line, announcement.Server)).Where(line => line.Length > 0 && HasPlace(line.Length)).ToList());

    private TemplateFields? Fields(CarryDecision decision)
    {
        var name = CarriedLine.Of(decision.Name, server: null);
        var reason = CarriedLine.Of(decision.Reason, announcement.Server, text => IssueOf(decision, text));
        var link = announcement.AddressOf(decision.From.File.Path, decision.Topic.Line + 1);
        if (!HasPlace(name.Length + reason.Length + link.Length)) return null;
        return new()
        {
            ["name"] = name.Length > 0 ? name : "a topic without a name",
            ["link"] = link,
            ["reason"] = reason,
            ["age"] = decision.Age.Meetings > 1 ? decision.Age.ToString() : null,
            ["since"] = decision.Age.Since.Date.ToIso(),
            ["until"] = decision.Until?.ToIso(),
            ["from"] = decision.IsFromOlder ? decision.From.Date.ToIso() : null,
        };
    }

    /// <summary>The issue that a number in a topic means there.</summary>
    private static IssueId? IssueOf(CarryDecision decision, string written)
    {
        var document = decision.From.Document;
        return document.ReferencesIn(decision.Topic.Lines).FirstOrDefault(reference => document.Source.Slice(reference.Span).SequenceEqual(written))?.Target;
    }

    private bool HasPlace(int length)
    {
        var fits = LeftOut == 0 && _length + length <= most;
        if (fits) _length += length;
        else LeftOut++;
        return fits;
    }
}
