using System.Text.RegularExpressions;

namespace Automation.Tests.Setup;

/// <summary>What is printed, while it is: it tells when an address on this machine stands there.</summary>
internal sealed partial class HeardWriter : StringWriter
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();

    internal Task<Uri> Address => _address.Task;

    public override void WriteLine(string? value)
    {
        lock (_gate) base.WriteLine(value);
        if (Loopback().Match(value ?? "") is { Success: true } match) _address.TrySetResult(new(match.Value));
    }

    public override string ToString()
    {
        lock (_gate) return base.ToString();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+/[A-Za-z0-9_-]+/")]
    private static partial Regex Loopback();
}
