using Scriban.Runtime;

namespace Minutes.Rendering;

/// <summary>Tells what a value is, in words for the person who writes the template.</summary>
internal static class Kind
{
    /// <summary>A value without parts, which can be printed and compared: text, a number, true, false or nothing.</summary>
    public static bool IsPlain(object? value) => value is null or string or char or bool || IsNumber(value);

    public static bool IsNumber(object? value) => value is int or long or double or float or decimal;

    public static string Of(object? value) => value switch
    {
        null => "nothing",
        string or char => "a text",
        bool => "true or false",
        ScriptArray => "a list",
        IScriptCustomFunction => "a function",
        _ when IsNumber(value) => "a number",
        _ => "an object",
    };

    public static string? HowToPrint(object? value) => value switch
    {
        ScriptArray => "loop over it with `for`, or use `array.join`",
        IScriptCustomFunction => "give it the arguments that it needs",
        _ => "print one of its fields",
    };
}
