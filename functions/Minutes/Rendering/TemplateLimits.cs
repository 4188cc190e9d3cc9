namespace Minutes.Rendering;

/// <summary>
/// What one template may cost. The largest real minutes of 894 had 60 KiB; the limits leave room for ten times that and
/// end the most hostile template that we know within about a second and 150 MB.
/// </summary>
public static class TemplateLimits
{
    /// <summary>The longest template, in characters.</summary>
    public const int TemplateLength = 64 * 1024;

    /// <summary>How many mistakes of one template are told; one slip can make Scriban find tens of thousands.</summary>
    public const int Mistakes = 100;

    /// <summary>How deep blocks, brackets and chains (<c>a.b.c</c>, <c>a | f | g</c>) may nest.</summary>
    public const int Nesting = 100;

    /// <summary>How deep functions may call one another.</summary>
    public const int CallDepth = 32;

    /// <summary>How many turns a loop may take, those of the loops in it included, and how many numbers a range may have.</summary>
    public const int LoopTurns = 100_000;

    /// <summary>The longest text that a template may build, its result included, in characters.</summary>
    public const int TextLength = 1024 * 1024;

    /// <summary>The longest text that a function may look for in another, in characters; it keeps a search linear.</summary>
    public const int PatternLength = 200;

    /// <summary>
    /// How much work one rendering may be: each expression or statement that is evaluated counts 1, and 1 more for each item of a list
    /// and each <see cref="CharactersPerStep"/> characters of text that it gives or looks through. This bounds time and memory without
    /// a clock, so that a template which passes on one machine passes on all.
    /// </summary>
    public const int Work = 1_000_000;

    /// <summary>How many characters of text count as one step of <see cref="Work"/>.</summary>
    public const int CharactersPerStep = 32;
}
