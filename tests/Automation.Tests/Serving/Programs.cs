using Xunit;

namespace Automation.Tests.Serving;

/// <summary>What is run as a process: the build of these tests, and where <c>MINUTES_EXE</c> names one, the published native executable.</summary>
internal static class Programs
{
    private const string Built = "build";

    internal static TheoryData<string> All => Native is null ? [Built] : [Built, "native"];

    internal static string? Native { get; } = Environment.GetEnvironmentVariable("MINUTES_EXE") is { Length: > 0 } path ? path : null;

    internal static string PathOf(string program) => program == Built ? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "minutes.exe" : "minutes") : Native!;
}
