using System.Text;
using Minutes.Configuration.Keys;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class ReferencePageTests
{
    private const string WithMistakes = """
        time-zone: Europe/Berln
        schedule: every Monday
        series:
          network:
            shedule: every Wednesday at 15:05
            skip: [2026-02-30]
        """;

    [Fact]
    public void The_reference_page_is_what_the_tables_of_keys_say() => GeneratedFile.Check("docs/configuration.md", Page());

    private static string Page() => $"""
        # Configuration

        <!-- Made from the tables of keys in functions/Minutes/Configuration/Keys by ReferencePageTests: change it there. -->

        `.github/minutes.yml` says what the archive cannot tell by itself. The file is optional, and so is every key.
        What it settles wins over what the archive shows.

        {Yaml(Configurations.Everything)}

        Dates are local dates, as in `2026-03-25`. Paths are relative to the repository's root, with `/` between folders.
        {string.Concat(KeyLevel.All.Select(Section))}
        ## Mistakes

        The file is read strictly: an unknown key is a mistake, not a remark. All mistakes are told at once, each with its line, its column and what to do.
        Anchors, aliases and tags of YAML are not allowed. This file

        {Yaml(WithMistakes)}

        gives

        ```text
        {string.Join('\n', Configurations.Read(WithMistakes).Problems)}
        ```

        ## In an editor

        [minutes.schema.json](minutes.schema.json) is a JSON Schema (2020-12) of the file. Editors that know the YAML language server complete and check
        the keys with it: copy the schema beside the configuration, and name it in the first line, relative to the file.

        {Yaml("# yaml-language-server: $schema=minutes.schema.json")}

        The schema sees the form of a value. Whether a time zone exists, or a date is both skipped and moved, only the program sees.

        """;

    private static string Section(KeyLevel level)
    {
        var page = new StringBuilder($"\n## Keys {level.Place}\n");
        if (level.Place.Contains("defaults", StringComparison.Ordinal))
            return page.Append($"\nEach key of a series can stand here, but those of one series alone: {Names(SeriesKeys.Series.Keys.Where(key => key.IsOfOneSeries))}.\n").ToString();

        foreach (var key in level.Keys)
            page.Append($"\n### `{key.Name}`\n\n{key.Text}\n\n- Value: {key.ValueKind.Words}\n{Otherwise(key)}\n{Yaml(key.Example)}\n");
        return page.ToString();
    }

    private static string Otherwise(Key key) => key switch
    {
        { IsRequired: true } => "- Must be there\n",
        { Default: { } value } => $"- Default: `{value}`\n",
        _ => "",
    };

    private static string Names(IEnumerable<Key> keys) => string.Join(", ", keys.Select(key => $"`{key.Name}`"));

    private static string Yaml(string yaml) => $"```yaml\n{yaml.TrimEnd()}\n```";
}
