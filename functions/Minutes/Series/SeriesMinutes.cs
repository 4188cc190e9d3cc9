using Minutes.Archive;
using Minutes.Documents;
using NodaTime;

namespace Minutes.Series;

/// <summary>A file of a series that has been read.</summary>
/// <param name="File">Where it lies.</param>
/// <param name="Document">What it says.</param>
/// <param name="Role">What it is in the life of the series.</param>
public sealed record SeriesMinutes(DatedFile File, MinutesDocument Document, MinutesRole Role = MinutesRole.Regular)
{
    /// <summary>The day of the meeting, as the file's name has it.</summary>
    public LocalDate Date => File.Date;

    /// <summary>The title that names this day; the first one where none does; null where there is none.</summary>
    public DocumentTitle? Title => Document.TitleOf(Date);
}
