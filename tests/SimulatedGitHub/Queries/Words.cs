using System.Text;

namespace SimulatedGitHub.Queries;

/// <summary>Our names in GraphQL's spelling.</summary>
internal static class Words
{
    /// <summary>NotPlanned is NOT_PLANNED.</summary>
    public static string Screaming(string name)
    {
        var text = new StringBuilder();
        foreach (var character in name)
            text.Append(char.IsUpper(character) && text.Length > 0 ? "_" : "").Append(char.ToUpperInvariant(character));
        return text.ToString();
    }

    /// <summary>NOT_PLANNED is NotPlanned.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Single(value => Screaming(value.ToString()) == name);
}
