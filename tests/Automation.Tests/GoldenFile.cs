using Xunit;

namespace Automation.Tests;

/// <summary>What a command prints, word for word.</summary>
internal static class GoldenFile
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    /// <summary>Compares a text with a file in Golden; with MINUTES_UPDATE_GOLDEN=1 it is written before.</summary>
    public static void Check(string name, string text)
    {
        var file = Path.Combine(DocumentationPage.Root(), "tests", "Automation.Tests", "Golden", name);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") File.WriteAllText(file, text);
        Assert.True(File.Exists(file), $"{name} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }
}
