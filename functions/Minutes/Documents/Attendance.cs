namespace Minutes.Documents;

/// <summary>Whether somebody who is listed took part.</summary>
public enum Attendance
{
    /// <summary>Listed without reservation.</summary>
    Present,

    /// <summary>Listed as absent or excused.</summary>
    Absent,
}
