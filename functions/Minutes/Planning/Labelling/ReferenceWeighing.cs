using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Labelling;

/// <summary>Which references of minutes say that the meeting discussed what they name. When in doubt, one does not.</summary>
internal sealed class ReferenceWeighing
{
    private readonly Submission _submission;
    private readonly MinutesDocument _document;
    private readonly PutOff _putOff;
    private readonly SaidBefore _before;
    private readonly EnclosingItems _items;

    private ReferenceWeighing(Submission submission)
    {
        _submission = submission;
        _document = submission.Document;
        _items = EnclosingItems.Of(_document);
        _putOff = new(_document, submission.Date!.Value);
        _before = new(_document, submission.Neighbours.Before);
    }

    /// <summary>The references of a file, in order, each with what speaks against it.</summary>
    internal static ImmutableArray<WeighedReference> Weigh(Submission submission)
    {
        var weighing = new ReferenceWeighing(submission);
        return [.. submission.Document.References.Select(reference => new WeighedReference(reference, weighing.Against(reference)))];
    }

    private string? Against(Reference reference)
    {
        if (reference.Target is null) return "the text does not tell its repository";
        if (IsDiscussion(reference)) return "it is a discussion, which is no issue";
        var section = _items.SectionOf(reference.Line);
        if (section.Kind is SectionKind.Participants or SectionKind.Absent) return "it stands in a list of people";
        if (TitleAbove(reference.Line) is { Date: { } day } && day != _submission.Date) return $"it stands below the title of {day.ToIso()}";
        if (StruckText.Holds(_document, reference)) return "it is struck out";
        if (_putOff.WordsFor(reference.Line) is { } words) return $"it was put off: {words}";
        return _before.Of(reference.Line) is { } earlier ? $"nobody wrote to it since {earlier.Date.ToIso()}" : null;
    }

    /// <summary>Discussions share the row of numbers with issues, and those of an organisation look like a repository's.</summary>
    private bool IsDiscussion(Reference reference) =>
        reference.Form is ReferenceForm.Address && _document.Source.Slice(reference.Span).Contains("/discussions/", StringComparison.OrdinalIgnoreCase);

    private DocumentTitle? TitleAbove(int line) => _document.Titles.LastOrDefault(title => title.Line <= line);
}
