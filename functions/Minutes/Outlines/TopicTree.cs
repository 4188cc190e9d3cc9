using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Outlines;

/// <summary>Puts carried topics under the headings that they stood under, each heading once.</summary>
internal sealed class TopicTree
{
    private readonly List<Node> _roots = [];

    /// <summary>Adds a topic; headings above it that are not there yet are added without text.</summary>
    internal void Add(OutlineTopic topic, IEnumerable<Section> path)
    {
        var siblings = _roots;
        foreach (var section in path.Where(section => section.Kind is SectionKind.Topic))
        {
            var group = new OutlineTopic(TopicForm.Heading, section.Level, DeferralWords.WithoutMark(section.Text), [], null);
            siblings = FindOrAdd(siblings, group).Children;
        }

        FindOrAdd(siblings, topic);
    }

    /// <summary>The topics in order, each before its subtopics; bullets before headings, or they would fall under them.</summary>
    internal ImmutableArray<OutlineTopic> Flatten() => [.. Flatten(_roots)];

    private static IEnumerable<OutlineTopic> Flatten(List<Node> nodes) =>
        nodes.OrderBy(node => node.Topic.Form is TopicForm.Heading).SelectMany(node => Flatten(node.Children).Prepend(node.Topic));

    private static Node FindOrAdd(List<Node> siblings, OutlineTopic topic)
    {
        var name = TopicName.Of(topic.Name);
        var node = siblings.Find(other => other.Topic.Form == topic.Form && (other.Topic.Name == topic.Name || (other.Name.Text.Length > 0 && other.Name.Text == name.Text)));
        if (node is null)
        {
            node = new(topic, name);
            siblings.Add(node);
        }
        else if (node.Topic.Decision is null)
        {
            node.Topic = topic;
        }

        return node;
    }

    private sealed class Node(OutlineTopic topic, TopicName name)
    {
        public OutlineTopic Topic { get; set; } = topic;

        public TopicName Name { get; } = name;

        public List<Node> Children { get; } = [];
    }
}
