namespace Minutes.Hosting.Looks;

/// <summary>Lets in one at a time for each key; who waits for one does not hold up the others.</summary>
internal sealed class Turns<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Door> _doors = [];
    private readonly Lock _gate = new();

    /// <summary>Waits for the turn.</summary>
    internal async Task<TakenTurn> TakeAsync(TKey key, CancellationToken cancellation)
    {
        var door = Approach(key);
        try
        {
            await door.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Leave(key, door);
            throw;
        }

        return new(() =>
        {
            door.Gate.Release();
            Leave(key, door);
        });
    }

    private Door Approach(TKey key)
    {
        lock (_gate)
        {
            if (!_doors.TryGetValue(key, out var door)) _doors[key] = door = new();
            door.Users++;
            return door;
        }
    }

    private void Leave(TKey key, Door door)
    {
        lock (_gate)
        {
            if (--door.Users > 0) return;
            _doors.Remove(key);
        }

        door.Gate.Dispose();
    }

    private sealed class Door
    {
        internal SemaphoreSlim Gate { get; } = new(1, 1);

        internal int Users { get; set; }
    }
}
