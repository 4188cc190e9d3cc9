using System.Collections.Immutable;
using Minutes.Text;
using NodaTime;

namespace Minutes.Documents;

/// <summary>Minutes, as a reader of them understands the file: over the original text, every part with its place.</summary>
public sealed class MinutesDocument
{
    private ImmutableArray<object> _made = [];

    private MinutesDocument(SourceText source, RepositoryName? defaultRepository)
    {
        Source = source;
        (Lines, var headings, Enclosures) = MarkdownLines.Read(source);
        Prose = Documents.Prose.Of(source, Lines);
        Titles = TitleReader.Read(source, Lines, headings);
        Sections = SectionReader.Read(source, Lines, headings, Titles);
        (Handles, var references) = MentionScanner.Scan(Prose, Lines);
        References = ReferenceResolver.Resolve(references, headings, defaultRepository);
        ParticipantLists = ParticipantListReader.Read(Prose, Lines, Sections);
        Participants = ParticipantReader.Read(Prose, ParticipantLists, Handles);
        ActionItems = ActionItemReader.Read(Prose, Lines, Handles);
        Topics = TopicReader.Read(source, Lines, Sections);
    }

    /// <summary>The file.</summary>
    public SourceText Source { get; }

    /// <summary>Its lines, in order.</summary>
    public ImmutableArray<MinutesLine> Lines { get; }

    /// <summary>The fenced code and the comments that begin a line, in order.</summary>
    public ImmutableArray<Enclosure> Enclosures { get; }

    /// <summary>The text with code, comments, front matter and style blocks blanked out; as long as the text, so that places agree.</summary>
    public string Prose { get; }

    /// <summary>What can stand in the text, or in the prose, where blanks have taken the place of code.</summary>
    internal TextTraces Traces => field ??= new(Source.Text, Prose);

    /// <summary>The lines that name a meeting, in order: one in sound minutes, none or several in others.</summary>
    public ImmutableArray<DocumentTitle> Titles { get; }

    /// <summary>The headings with what stands below them, in order.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>Who took part or was excused.</summary>
    public ImmutableArray<Participant> Participants { get; }

    /// <summary>Where they are listed; a list may be empty.</summary>
    internal ImmutableArray<ParticipantList> ParticipantLists { get; }

    /// <summary>Every handle that is mentioned, in order.</summary>
    public ImmutableArray<Handle> Handles { get; }

    /// <summary>The logins that are mentioned, each once, whatever its case.</summary>
    internal ImmutableArray<MentionedLogin> Logins => field.IsDefault ? field = ReadLogins() : field;

    /// <summary>The logins in the lists of participants, each once, whatever its case.</summary>
    internal IReadOnlySet<string> ListedLogins => field ??= ReadListedLogins();

    /// <summary>Every issue that is mentioned, in order.</summary>
    public ImmutableArray<Reference> References { get; }

    /// <summary>What somebody is to do, in order.</summary>
    public ImmutableArray<ActionItem> ActionItems { get; }

    /// <summary>What was talked about, in order.</summary>
    public ImmutableArray<Topic> Topics { get; }

    /// <summary>The repositories that are named with their owners, each once.</summary>
    internal ImmutableArray<RepositoryName> NamedRepositories => field.IsDefault ? field = ReadRepositories() : field;

    /// <summary>
    /// Reads minutes in time linear in their size. A file that nests deeper than Markdown is read here is a problem, told with its place;
    /// everything else is a document.
    /// </summary>
    /// <param name="source">The file.</param>
    /// <param name="defaultRepository">What a bare <c>#12</c> means where the text around it does not tell; null: it stays unresolved.</param>
    public static Parsed<MinutesDocument> Read(SourceText source, RepositoryName? defaultRepository = null) =>
        MarkdownGuard.Check(source) is { } problem ? problem : new MinutesDocument(source, defaultRepository);

    /// <summary>The title that names a day; the first one where none does; null where there is none.</summary>
    internal DocumentTitle? TitleOf(LocalDate? date)
    {
        foreach (var title in Titles)
        {
            if (date is not null && title.Date == date) return title;
        }

        return Titles is [var first, ..] ? first : null;
    }

    /// <summary>The references on some lines, in order.</summary>
    public IEnumerable<Reference> ReferencesIn(LineRange lines) => In(lines, References, reference => reference.Line);

    /// <summary>The action items on some lines, in order.</summary>
    public IEnumerable<ActionItem> ActionItemsIn(LineRange lines) => In(lines, ActionItems, item => item.Line);

    /// <summary>The text of a span, as it is written.</summary>
    public string TextOf(TextSpan span) => Source.Slice(span).ToString();

    /// <summary>What somebody makes of these minutes, one thing of each type and each once: minutes are looked at again for all those around them.</summary>
    internal T Once<T>(Func<MinutesDocument, T> make)
        where T : class
    {
        // There are less than ten, and a look at each is quicker than a dictionary of types.
        var type = typeof(T);
        foreach (var made in _made)
        {
            if (made.GetType() == type) return (T)made;
        }

        var first = make(this);
        ImmutableInterlocked.Update(ref _made, static (all, one) => all.Add(one), first);
        return first;
    }

    private ImmutableArray<MentionedLogin> ReadLogins()
    {
        var (logins, known) = (ImmutableArray.CreateBuilder<MentionedLogin>(Handles.Length), new HashSet<string>(Handles.Length, StringComparer.OrdinalIgnoreCase));
        foreach (var handle in Handles)
        {
            if (known.Add(handle.Login)) logins.Add(new(handle.Login, handle.Login.ToUpperInvariant(), ListedLogins.Contains(handle.Login)));
        }

        return logins.DrainToImmutable();
    }

    private HashSet<string> ReadListedLogins()
    {
        var listed = new HashSet<string>(Participants.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var participant in Participants)
        {
            if (participant.Handle is { } handle) listed.Add(handle.Login);
        }

        return listed;
    }

    private ImmutableArray<RepositoryName> ReadRepositories()
    {
        var named = new HashSet<RepositoryName>();
        foreach (var reference in References)
        {
            if (reference is { Form: ReferenceForm.Address or ReferenceForm.Full, Target: { } target }) named.Add(target.Repository);
        }

        return [.. named];
    }

    private static IEnumerable<T> In<T>(LineRange lines, ImmutableArray<T> ordered, Func<T, int> lineOf)
    {
        var first = Sorted.PartitionPoint(ordered.Length, (ordered, lineOf, lines.Start), static (all, index) => all.lineOf(all.ordered[index]) < all.Start);
        for (var index = first; index < ordered.Length && lineOf(ordered[index]) < lines.End; index++) yield return ordered[index];
    }
}
