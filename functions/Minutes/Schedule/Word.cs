namespace Minutes.Schedule;

/// <summary>What a word of a rule is.</summary>
internal enum WordKind
{
    /// <summary>No word: the rule has ended.</summary>
    End,
    Every,
    Number,
    Ordinal,
    Day,
    Workday,
    Week,
    Month,
    Weekday,
    MonthName,
    Of,
}

/// <summary>A word of a rule.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Which number, ordinal, weekday or month; else 0.</param>
/// <param name="Text">As the person wrote it.</param>
internal readonly record struct Word(WordKind Kind, int Value = 0, string Text = "");
