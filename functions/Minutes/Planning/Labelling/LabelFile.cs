using Minutes.Validation;
using NodaTime;

namespace Minutes.Planning.Labelling;

/// <summary>Minutes whose meeting has a label: its day is over, and the label is still kept.</summary>
/// <param name="Place">Where the file lies, and in which series.</param>
/// <param name="Date">The day of the meeting.</param>
/// <param name="Blob">The id of its content.</param>
/// <param name="Label">The label's name.</param>
internal sealed record LabelFile(SubmittedPath Place, LocalDate Date, string Blob, string Label)
{
    internal string Series => Place.Listing.Name;
}
