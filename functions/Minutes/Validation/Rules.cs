using System.Collections.Frozen;
using System.Collections.Immutable;
using Minutes.Text;
using Minutes.Validation.Actions;
using Minutes.Validation.Agenda;
using Minutes.Validation.Form;
using Minutes.Validation.Identity;
using Minutes.Validation.Leftovers;
using Minutes.Validation.People;
using Minutes.Validation.Pictures;
using Minutes.Validation.Privacy;
using Minutes.Validation.References;

namespace Minutes.Validation;

/// <summary>All rules, by id. Ids are never used for anything else, so that a configuration goes on meaning what it meant.</summary>
public static class Rules
{
    /// <summary>The rules.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        .. new ImmutableArray<Rule>[]
        {
            IdentityRules.All,
            PeopleRules.All,
            AgendaRules.All,
            ActionsRules.All,
            LeftoversRules.All,
            ReferencesRules.All,
            PicturesRules.All,
            PrivacyRules.All,
            FormRules.All,
            [new IgnoreUnknown()],
        }
        .SelectMany(group => group)
        .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<string, RuleInfo> ByWord = All
        .Select(rule => rule.Info)
        .Append(Unreadable.Info)
        .SelectMany(info => new[] { (Word: info.Id, info), (Word: info.Name, info) })
        .ToFrozenDictionary(pair => pair.Word, pair => pair.info, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every rule with what people are told about it, by id; that a file cannot be read at all comes first.</summary>
    public static IEnumerable<RuleInfo> Infos => All.Select(rule => rule.Info).Prepend(Unreadable.Info);

    /// <summary>The rule with this id or name, whatever the case; null where there is none.</summary>
    public static RuleInfo? Find(string word) => ByWord.GetValueOrDefault(word);

    /// <summary>The id or name that was probably meant; null where none is near.</summary>
    public static string? NearestTo(string word) => Nearest.To(word, ByWord.Keys);
}
