using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation;
using Minutes.Validation.References;

namespace Minutes.Planning.Labelling;

/// <summary>Which references of minutes say that the meeting discussed what they name. When in doubt, one does not.</summary>
internal sealed class ReferenceWeighing
{
    /// <summary>The server that addresses in minutes are read for; on another one, they name nothing that is there.</summary>
    private const string AddressedServer = "https://github.com";

    private readonly Submission _submission;
    private readonly bool _isAddressed;
    private readonly MinutesDocument _document;
    private readonly PutOff _putOff;
    private readonly SaidBefore _before;
    private readonly StruckText _struck;
    private readonly EnclosingItems _items;
    private readonly Dictionary<int, string?> _lines = [];
    private readonly Lazy<Dictionary<TextSpan, string>> _mismatches;
    private int _titles;

    private ReferenceWeighing(Submission submission, string server)
    {
        _submission = submission;
        _isAddressed = server == AddressedServer;
        _document = submission.Document;
        _items = EnclosingItems.Of(_document);
        _struck = new(_document);
        _putOff = new(_document, submission.Date!.Value);
        _before = new(_document, submission.Neighbours.Before);
        _mismatches = new(() => LinkMismatch.In(submission).ToDictionary(one => one.Text, one => one.Difference));
    }

    /// <summary>The references of a file, in order, each with what speaks against it.</summary>
    /// <param name="submission">The file, with those around it.</param>
    /// <param name="server">The server's address for people.</param>
    internal static ImmutableArray<WeighedReference> Weigh(Submission submission, string server)
    {
        var weighing = new ReferenceWeighing(submission, server);
        return [.. submission.Document.References.Select(reference => new WeighedReference(reference, weighing.Against(reference)))];
    }

    private string? Against(Reference reference)
    {
        if (reference.Target is null) return "the text does not tell its repository";
        if (!IsHere(reference)) return "it lies on another server";
        if (Discussion.IsNamedBy(_document, reference)) return "it is a discussion, which is no issue";
        if (reference.LinkText is { } text && _mismatches.Value.TryGetValue(text, out var difference)) return $"it is not clear which one is meant: {difference}";
        var section = _items.SectionOf(reference.Line);
        if (section.Kind is SectionKind.Participants or SectionKind.Absent) return "it stands in a list of people";
        if (TitleAbove(reference.Line) is { Date: { } day } && day != _submission.Date) return $"it stands below the title of {day.ToIso()}";
        return _struck.Holds(reference) ? "it is struck out" : AgainstLine(reference.Line);
    }

    /// <summary>What speaks against all references of a line.</summary>
    private string? AgainstLine(int line)
    {
        if (_lines.TryGetValue(line, out var against)) return against;
        var words = _putOff.WordsFor(line);
        var earlier = words is null ? _before.Of(line) : null;
        return _lines[line] = words is not null ? $"it was put off: {words}" : earlier is not null ? $"nobody wrote to it since {earlier.Date.ToIso()}" : null;
    }

    /// <summary>On an Enterprise Server, an address of github.com, and what only such an address explains, lie elsewhere.</summary>
    private bool IsHere(Reference reference) => _isAddressed
        || reference.Form is ReferenceForm.Full
        || (reference.Form is not ReferenceForm.Address && reference.Target!.Repository.Equals(_submission.Settings.Repository));

    /// <summary>The title that a line stands below; lines are asked for in order.</summary>
    private DocumentTitle? TitleAbove(int line)
    {
        while (_titles < _document.Titles.Length && _document.Titles[_titles].Line <= line) _titles++;
        return _titles == 0 ? null : _document.Titles[_titles - 1];
    }
}
