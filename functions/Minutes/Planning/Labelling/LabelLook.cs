using System.Collections.Immutable;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Labelling;

/// <summary>Finds the minutes whose issues are to be labelled: those that came, changed, or whose day ended, since labels were last finished.</summary>
public sealed class LabelLook
{
    private readonly LookContext _context;
    private readonly LabelTree _before, _after;
    private readonly ImmutableArray<LabelStep> _steps;
    private readonly bool _isBackfill;

    private LabelLook(LookContext context, LabelTree before, LabelTree after, ImmutableArray<LabelStep> steps, bool isBackfill = false)
    {
        (_context, _before, _after, _steps, _isBackfill) = (context, before, after, steps, isBackfill);
        Reads = new()
        {
            Blobs =
            [
                .. steps.Select(step => step.Before).OfType<LabelFile>().SelectMany(before.BlobsFor),
                .. steps.Select(step => step.After).OfType<LabelFile>().Concat(Sharing()).SelectMany(after.BlobsFor),
            ],
        };
    }

    /// <summary>The minutes that have to be read, with those around them.</summary>
    public ReadRequest Reads { get; }

    /// <summary>An ordinary look. On the first one there is nothing to label: all was there before.</summary>
    public static LabelLook Of(LookContext context)
    {
        if (context.IsFirst || !context.Configuration.Labels.IsEnabled) return new(context, LabelTree.Nothing, Now(context), []);

        // The newest was left by a look that did all; of what older ones do not know, people may have taken labels off again since.
        var memory = context.Repository.Memories.MaxBy(memory => memory.LabelledUntil)!;
        var before = LabelTree.Of(memory.Labelled, Archive.ArchiveListing.Of(memory.Labelled.Blobs.Keys), context.Configuration, memory.LabelledUntil);
        var after = Now(context);
        return new(context, before, after, LabelSteps.Between(before, after));
    }

    /// <summary>A look at older minutes, those that were there before the first look among them.</summary>
    /// <param name="context">What is known of the repository.</param>
    /// <param name="day">Meetings on this day and later ones.</param>
    public static LabelLook Since(LookContext context, LocalDate day)
    {
        var after = Now(context);
        return new(context, LabelTree.Nothing, after, [.. after.Files.Values.Where(file => file.Date >= day).Select(file => new LabelStep(null, file))], isBackfill: true);
    }

    /// <summary>Goes on with what was read.</summary>
    public LabelQuestions With(ReadAnswer answer)
    {
        var weighing = new LabelWeighing(_context, answer);
        var wishes = new LabelWishes(weighing, _before, _after, _steps, [.. Sharing()]);
        var due = _isBackfill || !_context.Configuration.Labels.IsEnabled ? null : new LabelDays(_context.Configuration).NextAfter(_context.Now, _context.Listing.Series);
        return new(_context, wishes, [.. LabelNotices.OfNames(_before, _after, isFirst: _context.IsFirst && !_isBackfill), .. weighing.Notices], due);
    }

    private static LabelTree Now(LookContext context) => context.Configuration.Labels.IsEnabled
        ? LabelTree.Of(context.Repository.Files, context.Listing, context.Configuration, context.Now)
        : LabelTree.Nothing;

    /// <summary>Files that stayed as they are, and share a label that may be taken off: what they refer to keeps it.</summary>
    private IEnumerable<LabelFile> Sharing()
    {
        var labels = _steps.Select(step => step.Before?.Label).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stepped = _steps.Select(step => step.After).OfType<LabelFile>().ToHashSet();
        return labels.Count == 0 ? [] : _after.Files.Values.Where(file => labels.Contains(file.Label) && !stepped.Contains(file));
    }
}
