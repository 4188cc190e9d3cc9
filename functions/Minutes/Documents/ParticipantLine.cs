using Minutes.Text;

namespace Minutes.Documents;

/// <summary>A line of a list of participants.</summary>
/// <param name="Line">Index of the line, from 0.</param>
/// <param name="Content">What stands there, without list marker and without the label of the list.</param>
/// <param name="Attendance">Whether those on it took part, as far as the list tells.</param>
/// <param name="Form">What the line is.</param>
internal readonly record struct ParticipantLine(int Line, TextSpan Content, Attendance Attendance, ParticipantLineForm Form);
