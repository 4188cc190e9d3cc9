namespace Automation;

/// <summary>When objects that nobody needs any more are collected.</summary>
internal static class Garbage
{
    /// <summary>Bytes: somewhat more than checking 373 real files makes, and little enough for a check of thousands to stay in its bounds.</summary>
    private const long LeftAlone = 28 << 20;

    /// <summary>
    /// Leaves the first objects of a short run alone. Most runs are over before a collection is worth the time for which all work stands
    /// still; longer ones are collected from then on as ever. Where memory is too short for that, from the beginning.
    /// </summary>
    internal static void LeaveFirst()
    {
        try
        {
            GC.TryStartNoGCRegion(LeftAlone, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The process may not have as much memory in all.
        }
    }
}
