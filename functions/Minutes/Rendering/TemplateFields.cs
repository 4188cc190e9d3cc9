using Scriban.Runtime;

namespace Minutes.Rendering;

/// <summary>
/// Named values that a template sees: the whole model, or an object in it. Written as
/// <c>new TemplateFields { ["title"] = "IaaS", ["topics"] = TemplateValue.List(topics) }</c>; a template can read but not change them.
/// </summary>
public sealed class TemplateFields
{
    internal ScriptObject Content { get; } = [];

    /// <summary>A field; one that was not set is <see cref="TemplateValue.None"/> here, and unknown to a template.</summary>
    /// <param name="name">Lower case with underscores, as the template writes it. A field hides the functions of the same name.</param>
    public TemplateValue this[string name]
    {
        get => new(Content[name]);
        set => Content.SetValue(name, value.Content, readOnly: true);
    }
}
