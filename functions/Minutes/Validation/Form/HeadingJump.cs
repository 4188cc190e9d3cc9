using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Form;

/// <summary>A heading that stands more than one level below the one above it.</summary>
internal sealed class HeadingJump : Rule
{
    public override RuleInfo Info { get; } = new("MIN081", "heading-jump", Severity.Note)
    {
        Trigger = "A heading is more than one level deeper than the heading above it.",
        Reason = "A list of contents shows a gap there, and readers with a screen reader look for the heading that is missing.",
        Before = "##### Ferry to Pebble Ness",
        After = "#### Ferry to Pebble Ness",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var sections = submission.Document.Sections;
        var all = new List<int>();
        for (var index = 1; index < sections.Length; index++)
        {
            if (sections[index].Level > sections[index - 1].Level + 1) all.Add(index);
        }

        return all.Count == 0 ? [] : Found(sections, all);
    }

    private IEnumerable<Finding> Found(ImmutableArray<Section> sections, List<int> all)
    {
        var jumps = all.GroupBy(index => (From: sections[index - 1].Level, To: sections[index].Level));
        foreach (var jump in jumps)
        {
            var (from, to) = jump.Key;
            yield return At(
                sections[jump.First()].TextSpan,
                $"the heading jumps from level {from} to level {to}",
                $"make it level {from + 1}, or put the heading that is missing above it") with
            {
                AlsoAt = [.. jump.Skip(1).Select(index => sections[index].TextSpan)],
            };
        }
    }
}
