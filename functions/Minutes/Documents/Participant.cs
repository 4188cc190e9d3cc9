using Minutes.Text;

namespace Minutes.Documents;

/// <summary>Somebody who is listed as a participant.</summary>
/// <param name="Name">What the list says: a handle without <c>@</c>, or a name.</param>
/// <param name="Handle">The handle; null for somebody who is listed by name.</param>
/// <param name="Attendance">Whether they took part.</param>
/// <param name="Span">The entry: handle or name.</param>
public sealed record Participant(string Name, Handle? Handle, Attendance Attendance, TextSpan Span);
