namespace Minutes.Documents;

/// <summary>The order in which a written date gives its parts.</summary>
public enum DateOrder
{
    /// <summary><c>2023-03-08</c>, <c>20230308</c>.</summary>
    YearMonthDay,

    /// <summary><c>08.03.2023</c>, <c>8 March 2023</c>.</summary>
    DayMonthYear,

    /// <summary><c>March 8, 2023</c>.</summary>
    MonthDayYear,
}
