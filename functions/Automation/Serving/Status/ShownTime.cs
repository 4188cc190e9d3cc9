using NodaTime;
using NodaTime.Text;

namespace Automation.Serving.Status;

/// <summary>Moments on the page: in words, exactly, and for programs.</summary>
internal static class ShownTime
{
    private static readonly InstantPattern Exact = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");

    /// <summary>The exact time.</summary>
    internal static Html Of(Instant moment) => Html.Of($"""<time datetime="{InstantPattern.General.Format(moment)}">{Exact.Format(moment)}</time>""");

    /// <summary>In words, with the exact time behind them.</summary>
    internal static Html InWords(Instant moment, Instant now) => Html.Of($"""{RelativeTime.Words(moment, now)} <small>{Of(moment)}</small>""");
}
