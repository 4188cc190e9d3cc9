namespace Minutes.GitHub.Tests.Looks;

/// <summary>
/// Lets several looks run at once, one request at a time, in an order that only a seed decides: as soon as each of them waits with a request, or has ended, one
/// of the waiting ones goes on.
/// </summary>
internal sealed class Turns(int looks, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<TaskCompletionSource> _waiting = [];
    private readonly Lock _gate = new();
    private int _running = looks;

    /// <summary>Waits for the turn.</summary>
    internal Task WaitAsync()
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add(turn);
            _running--;
            Next();
        }

        return turn.Task;
    }

    /// <summary>One of the looks has ended.</summary>
    internal void End()
    {
        lock (_gate)
        {
            _running--;
            Next();
        }
    }

    private void Next()
    {
        if (_running > 0 || _waiting.Count == 0) return;

        // The order must be the same each time; nobody is to be kept from guessing it.
#pragma warning disable CA5394
        var index = _random.Next(_waiting.Count);
#pragma warning restore CA5394
        var turn = _waiting[index];
        _waiting.RemoveAt(index);
        _running++;
        turn.SetResult();
    }
}

/// <summary>Sends each request when it is its look's turn.</summary>
/// <param name="turns">The turns; null for a look that is alone.</param>
internal sealed class TurnHandler(Turns? turns) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (turns is not null) await turns.WaitAsync();
        return await base.SendAsync(request, cancellationToken);
    }
}
