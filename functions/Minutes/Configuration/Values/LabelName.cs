namespace Minutes.Configuration.Values;

/// <summary>Names of labels that are there already.</summary>
internal static class LabelName
{
    /// <summary>What a JSON Schema can say of one.</summary>
    public const string Pattern = @"^(?=.*\S)[^,]{1,50}$";

    /// <summary>The name, or why it is none.</summary>
    public static Meaning<string> Parse(string text) =>
        string.IsNullOrWhiteSpace(text) || text.Length > LabelTemplate.MaximumLength || text.Any(letter => letter == ',' || char.IsControl(letter))
            ? new Mistake($"{Quoted.Of(text)} is no label", $"a label has at most {LabelTemplate.MaximumLength} characters and no comma")
            : text.Trim();
}
