namespace Minutes.Validation.Links;

/// <summary>How an address stands in minutes.</summary>
internal enum LinkForm
{
    /// <summary>Behind a text: <c>[text](address)</c>, <c>&lt;a href="address"&gt;</c>.</summary>
    Link,

    /// <summary>As a picture: <c>![text](address)</c>, <c>&lt;img src="address"&gt;</c>.</summary>
    Picture,

    /// <summary>By itself: <c>https://…</c>, also in angle brackets.</summary>
    Bare,
}
