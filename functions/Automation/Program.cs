using Automation;
using NodaTime;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

return await CommandLine.RunAsync(args, Surroundings.OfProcess(SystemClock.Instance), stop.Token).ConfigureAwait(false);
