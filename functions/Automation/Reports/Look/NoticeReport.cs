using Minutes.Changes;

namespace Automation.Reports.Look;

/// <summary>Something that a look tells, as machines read it.</summary>
internal sealed record NoticeReport(string Kind, string Text, string? Advice)
{
    internal static NoticeReport Of(Notice notice) => new(notice.Kind.ToString().ToLowerInvariant(), notice.Text, notice.Advice);
}
