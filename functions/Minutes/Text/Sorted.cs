namespace Minutes.Text;

/// <summary>Searches what stands in order.</summary>
internal static class Sorted
{
    /// <summary>The first place in a row for which something does not hold; their number where it holds for all.</summary>
    /// <param name="count">How many places there are.</param>
    /// <param name="state">What is looked at, and what for.</param>
    /// <param name="holds">Whether it holds for a place. Where it does, it does for all before.</param>
    internal static int PartitionPoint<TState>(int count, TState state, Func<TState, int, bool> holds)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(state, middle)) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
