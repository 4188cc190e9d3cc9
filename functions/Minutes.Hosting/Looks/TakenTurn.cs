namespace Minutes.Hosting.Looks;

/// <summary>Somebody's turn; disposing it lets the next one in.</summary>
internal readonly struct TakenTurn(Action leave) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => leave();
}
