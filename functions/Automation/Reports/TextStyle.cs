using Minutes.Validation;

namespace Automation.Reports;

/// <summary>Colour for terminals; plain text elsewhere.</summary>
internal sealed class TextStyle(bool hasColour)
{
    internal string Strong(string text) => Wrap(text, "1");

    internal string Good(string text) => Wrap(text, "32");

    internal string Later(string text) => Wrap(text, "33");

    internal string Faint(string text) => Wrap(text, "2");

    /// <summary>The colours that compilers use: red, yellow, cyan.</summary>
    internal string As(Severity severity, string text) => Wrap(text, severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    });

    private string Wrap(string text, string code) => hasColour ? $"\e[{code}m{text}\e[0m" : text;
}
