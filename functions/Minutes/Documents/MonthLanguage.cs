namespace Minutes.Documents;

/// <summary>A language in which months are written.</summary>
public enum MonthLanguage
{
    /// <summary><c>March 8, 2023</c>.</summary>
    English,

    /// <summary><c>8. März 2023</c>.</summary>
    German,

    /// <summary><c>8 mars 2023</c>.</summary>
    French,

    /// <summary><c>8 de marzo de 2023</c>.</summary>
    Spanish,
}
