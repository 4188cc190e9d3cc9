using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Documents;

/// <summary>A place where participants are listed, whether anybody is or not.</summary>
/// <param name="Name">The heading or label that says so.</param>
/// <param name="NameLine">Index of its line, from 0.</param>
/// <param name="Attendance">Whether those who are listed took part.</param>
/// <param name="Lines">The lines of the list.</param>
internal sealed record ParticipantList(TextSpan Name, int NameLine, Attendance Attendance, ImmutableArray<ParticipantLine> Lines);
