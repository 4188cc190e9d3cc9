namespace Minutes.Schedule;

/// <summary>The period that a recurrence repeats; RFC 5545's FREQ without the times of day.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
