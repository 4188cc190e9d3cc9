using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Outlines;

/// <summary>Makes the outline of the next minutes of a skeleton and the decisions on carrying over.</summary>
public sealed class OutlineBuilder
{
    private readonly Skeleton _skeleton;
    private readonly ArchivePath _path;
    private readonly Dictionary<int, TopicTree> _trees = [];

    private OutlineBuilder(Skeleton skeleton, ArchivePath path) => (_skeleton, _path) = (skeleton, path);

    /// <summary>The outline.</summary>
    /// <param name="skeleton">What the series' minutes look like.</param>
    /// <param name="regular">Regular minutes, oldest first.</param>
    /// <param name="decisions">What becomes of earlier topics.</param>
    /// <param name="path">Where the next minutes will lie: links in them are relative to it.</param>
    /// <param name="date">The day of the meeting.</param>
    /// <param name="options">What the community chose.</param>
    public static Outline Build(
        Skeleton skeleton,
        ImmutableArray<SeriesMinutes> regular,
        ImmutableArray<CarryDecision> decisions,
        ArchivePath path,
        LocalDate date,
        OutlineOptions options)
    {
        var builder = new OutlineBuilder(skeleton, path);
        foreach (var decision in decisions.Where(decision => decision.Verdict is Verdict.Carry)) builder.Add(decision);
        var presenter = options.Rota.IsEmpty ? null : Rota.Next(options.Rota, regular);
        var roster = options.FillsRoster ? Roster.Lines(regular, skeleton.Bullet) : [];
        var title = options.Title?.Replace("{date}", date.ToIso(), StringComparison.Ordinal) ?? skeleton.Title.For(date);
        return new(date, title, [.. builder.Sections(presenter, roster)], presenter, skeleton.Bullet, skeleton.HasBlankAfterHeading);
    }

    private IEnumerable<OutlineSection> Sections(string? presenter, ImmutableArray<string> roster)
    {
        for (var index = 0; index < _skeleton.Sections.Length; index++)
        {
            var section = _skeleton.Sections[index];
            var lines = section.Kind is SectionKind.Participants ? roster : section.Prompts;
            if (presenter is not null && section.Kind is SectionKind.Roles or SectionKind.Recurring or SectionKind.Housekeeping)
            {
                var answered = Rota.Answer(lines, presenter!, _skeleton.Bullet);
                if (answered != lines) presenter = null;
                lines = answered;
            }

            var topics = _trees.TryGetValue(index, out var tree) ? tree.Flatten() : [];
            yield return new(section.Kind, section.Level, section.Name, lines, topics);
        }
    }

    private void Add(CarryDecision decision)
    {
        var topic = decision.Topic;
        if (topic.Form is TopicForm.Heading && DeferralReader.IsGroupOfDeferred(topic.Section)) return;
        var section = SectionFor(decision);
        if (!_trees.TryGetValue(section, out var tree)) _trees[section] = tree = new();
        tree.Add(Outlined(decision), topic.Path.Where(above => !DeferralReader.IsGroupOfDeferred(above)));
    }

    /// <summary>A bullet that stood among the postponed ones gets a heading of its own, at the level of the group that goes.</summary>
    private OutlineTopic Outlined(CarryDecision decision)
    {
        var topic = decision.Topic;
        var form = DeferralReader.IsGroupOfDeferred(topic.Section) ? TopicForm.Heading : topic.Form;
        return new(form, form is TopicForm.Heading ? topic.Section.Level : 0, decision.Name, LinesOf(decision, form), decision);
    }

    private ImmutableArray<string> LinesOf(CarryDecision decision, TopicForm form) =>
        AgeNoteLine.AddTo(CarriedLines.Of(decision, form), decision, form, _path, _skeleton.Bullet);

    /// <summary>
    /// Index of the skeleton's section that a topic goes below: the one that stood before it in its minutes. Where those had lost their
    /// agenda, it goes back there.
    /// </summary>
    private int SectionFor(CarryDecision decision)
    {
        var sections = decision.From.Document.Sections;
        var before = sections.LastOrDefault(section => section.Line <= decision.Topic.Line && section.Kind is not (SectionKind.Topic or SectionKind.Title));
        var agenda = IndexOf(SectionKind.Agenda);
        var hadAgenda = sections.Any(section => section.Kind is SectionKind.Agenda);
        if (before is null || (!hadAgenda && agenda >= 0 && before.Kind is not SectionKind.ActionRecap)) return agenda >= 0 ? agenda : _skeleton.Sections.Length - 1;
        var same = IndexOf(before.Kind);
        return same >= 0 ? same : agenda >= 0 ? agenda : _skeleton.Sections.Length - 1;
    }

    private int IndexOf(SectionKind kind)
    {
        for (var index = 0; index < _skeleton.Sections.Length; index++)
        {
            if (_skeleton.Sections[index].Kind == kind) return index;
        }

        return -1;
    }
}
