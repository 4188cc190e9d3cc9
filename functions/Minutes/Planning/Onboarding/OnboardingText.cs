using System.Collections.Immutable;
using Minutes.Comments;
using Minutes.Observation;
using Minutes.Planning.Weekly;
using Minutes.Rendering;

namespace Minutes.Planning.Onboarding;

/// <summary>What people read at the onboarding pull request. Nobody is called by it, and no issue hears of it.</summary>
internal static class OnboardingText
{
    /// <summary>The title.</summary>
    internal const string Title = "Look after the minutes of this repository";

    /// <summary>The body, with its hidden line.</summary>
    internal static string Body(LookContext context, ImmutableArray<SeriesState> series, FirstWeek week)
    {
        var body = BuiltInTemplate.OnboardingBody.Render(OnboardingModel.Of(context, series, week));
        var text = body.Value ?? throw new InvalidOperationException(string.Join('\n', body.Problems));
        return GeneratedBody.Sign(QuietMarkdown.Of(text.Trim(), new(context.Server)) + "\n");
    }
}
