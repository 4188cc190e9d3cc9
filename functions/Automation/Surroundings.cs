using NodaTime;

namespace Automation;

/// <summary>What a command sees of the world outside: where it prints, where it stands, what time it is.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For messages.</param>
/// <param name="Folder">The folder that it was called in.</param>
/// <param name="Clock">The clock.</param>
/// <param name="HasColour">Whether results go to a terminal that shows colour.</param>
internal sealed record Surroundings(TextWriter Out, TextWriter Error, string Folder, IClock Clock, bool HasColour)
{
    internal static Surroundings OfProcess(IClock clock)
    {
        var wantsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new(Console.Out, Console.Error, Environment.CurrentDirectory, clock, wantsColour && !Console.IsOutputRedirected);
    }
}
