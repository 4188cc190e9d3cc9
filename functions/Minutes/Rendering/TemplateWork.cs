using Scriban.Runtime;

namespace Minutes.Rendering;

/// <summary>How many steps of <see cref="TemplateLimits.Work"/> it takes to hold or look through a value.</summary>
internal static class TemplateWork
{
    /// <summary>The value itself: a text's characters, or a list's places without what stands in them.</summary>
    public static long Of(object? value) => value switch
    {
        string text => text.Length / TemplateLimits.CharactersPerStep,
        ScriptArray list => list.Count,
        _ => 0,
    };

    /// <summary>A list with the texts in it.</summary>
    public static long OfItems(ScriptArray list)
    {
        long work = list.Count;
        for (var i = 0; i < list.Count; i++) work += Of(list[i]);
        return work;
    }
}
