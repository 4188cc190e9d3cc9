using Minutes.Validation;

namespace Minutes.Configuration.Values;

/// <summary>Rules of <c>minutes check</c>, by id or name.</summary>
internal static class RuleNames
{
    /// <summary>What a JSON Schema can say of one.</summary>
    public const string Pattern = "^(?:[Mm][Ii][Nn][0-9]{3}|[A-Za-z]+(?:-[A-Za-z]+)*)$";

    /// <summary>The rule, or why it is none.</summary>
    public static Meaning<RuleInfo> Parse(string word) => Rules.Find(word) is { } rule
        ? rule
        : new Mistake($"there is no rule {Quoted.Of(word)}", Rules.NearestTo(word) is { } near ? $"did you mean {near}?" : "`minutes rules` lists them");
}
