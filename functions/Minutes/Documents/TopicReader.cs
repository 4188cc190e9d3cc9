using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// Finds the topics: every heading that is no boilerplate, and the outermost bullets below the agenda, below a recap of action items,
/// and below headings that name a group ("Sprint planning", "Postponed items") and no topic of their own.
/// </summary>
internal static partial class TopicReader
{
    private const int LongestGroupName = 100;

    /// <summary>Whatever names a group has one of these in it; looking is much cheaper than matching.</summary>
    private static readonly SoughtWords GroupWords = new(
        StringComparison.OrdinalIgnoreCase, "sprint", "planning", "backlog", "retro", "overflow", "postponed", "deferred", "parking lot", "lightning", "misc", "aob", "any other business", "verschoben", "sonstiges");

    internal static ImmutableArray<Topic> Read(SourceText source, ImmutableArray<MinutesLine> lines, ImmutableArray<Section> sections)
    {
        var topics = ImmutableArray.CreateBuilder<Topic>();
        foreach (var section in sections)
        {
            var bullets = HoldsBullets(section) ? BulletsOf(source, lines, section).ToList() : [];
            if (section.Kind is SectionKind.Topic && section.Text.Length > 0)
                topics.Add(new(TopicForm.Heading, section.Text, OwnLines(section, lines, bullets), section));
            topics.AddRange(bullets);
        }

        return topics.DrainToImmutable();
    }

    /// <summary>Whether the bullets below a heading are topics rather than what was said about one.</summary>
    internal static bool HoldsBullets(Section section) =>
        section.Kind is SectionKind.Agenda or SectionKind.ActionRecap || (section.Kind is SectionKind.Topic && IsGroup(section.Text));

    private static bool IsGroup(string name) =>
        name.Length <= LongestGroupName && GroupWords.AreIn(name) && Group().IsMatch(name) && !name.Contains('@', StringComparison.Ordinal);

    private static LineRange OwnLines(Section section, ImmutableArray<MinutesLine> lines, List<Topic> bullets)
    {
        var end = bullets is [var first, ..] ? first.Line : section.Own.End;
        while (end > section.Own.Start && lines[end - 1].Kind is LineKind.Blank) end--;
        return new(section.Line, end);
    }

    private static IEnumerable<Topic> BulletsOf(SourceText source, ImmutableArray<MinutesLine> lines, Section section)
    {
        var isInstruction = false;
        for (var index = section.Own.Start; index < section.Own.End;)
        {
            var line = lines[index];
            if (line is { Kind: LineKind.Text, Depth: 0 }) isInstruction = Instruction().IsMatch(source.Slice(line.Content));
            if (line is not { Kind: LineKind.Item, Depth: 1 })
            {
                index++;
                continue;
            }

            var bullet = new LineRange(index, EndOfItem(lines, index, section.Own.End));
            index = bullet.End;
            var text = source.Slice(line.Content).ToString();
            if (!isInstruction && !Placeholder().IsMatch(text)) yield return new(TopicForm.Bullet, text, bullet, section);
        }
    }

    /// <summary>Index of the line behind an item: the next item at its depth or above, or text that stands outside of it.</summary>
    internal static int EndOfItem(ImmutableArray<MinutesLine> lines, int item, int limit)
    {
        var end = item + 1;
        for (var index = item + 1; index < limit; index++)
        {
            if (lines[index].Kind is LineKind.Blank) continue;
            if (lines[index].Depth < lines[item].Depth) break;
            if (lines[index].Kind is LineKind.Item && lines[index].Depth == lines[item].Depth) break;
            end = index + 1;
        }

        return end;
    }

    /// <summary>Names of groups. "Planning the summer camp" is a topic; so is anything with an owner, or a whole sentence.</summary>
    [GeneratedRegex(
        @"\bsprint\b.*\b(review|planning|scheduling|retro\w*|backlog)\b|\b(review|planning|scheduling|retro\w*|backlog)\b.*\bsprint\b"
        + @"|^\W*(sprint|planning|(product |team )?backlog|retro(spective)?|overflow|postponed|deferred|parking lot|lightning|miscellaneous|misc|aob|any other business|verschoben|sonstiges)\b(\W+\w+){0,6}\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Group();

    /// <summary>A line that tells how to fill in the pad: the bullets below it are part of the instruction.</summary>
    [GeneratedRegex(@"\b(please note|when adding|when you add|how to add|instructions|to add (a|an|your) (topic|item))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Instruction();

    /// <summary>Bullets that name nothing: empty ones, and what templates put where a topic goes.</summary>
    [GeneratedRegex(@"^[\W_]*$|^<?(topic|item|agenda item) ?\d*>?[\s.:]*$|^(tbd|tba|n/?a|none|nothing|\.\.\.|…)[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Placeholder();
}
