package inventory

import (
	"regexp"
	"strconv"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/source"
)

// parseYAML reads the first document of a YAML file. Unlike TOML and JSON, a broken one gives
// nothing but the error: YAML's meaning hangs on what follows. A reader whose files are plain lists
// may go through the lines instead.
func parseYAML(file *source.File) (*value, *documentError) {
	var document yaml.Node
	if err := yaml.Unmarshal([]byte(file.Text), &document); err != nil {
		return newTable(source.Range{}), yamlError(file, err)
	}
	if len(document.Content) == 0 {
		return newTable(source.Range{}), nil
	}
	b := &yamlBuilder{file: file, budget: 10 * (len(file.Text) + 1)}
	v := b.value(document.Content[0], 0)
	if b.budget < 0 {
		return v, &documentError{0, "a document whose anchors do not multiply it"}
	}
	return v, nil
}

var yamlLine = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

func yamlError(file *source.File, err error) *documentError {
	match := yamlLine.FindStringSubmatch(firstLine(err.Error()))
	if match == nil {
		return &documentError{0, "valid YAML: " + firstLine(err.Error())}
	}
	line, _ := strconv.Atoi(match[1])
	return &documentError{offsetOf(file, max(line, 1), 1), "valid YAML: " + match[2]}
}

// A yamlBuilder turns nodes into values; its budget is what a document may grow to by aliases.
type yamlBuilder struct {
	file   *source.File
	budget int
}

func (b *yamlBuilder) value(node *yaml.Node, depth int) *value {
	if b.budget--; b.budget < 0 || depth > maxNesting {
		return &value{}
	}
	start := offsetOf(b.file, node.Line, node.Column)
	at := source.Range{Start: start, End: min(start+int32(len(node.Value)), int32(len(b.file.Text)))}
	v := &value{key: at, Range: at}
	switch node.Kind {
	case yaml.AliasNode:
		return b.value(node.Alias, depth+1)
	case yaml.SequenceNode:
		v.kind = kindList
		for _, item := range node.Content {
			v.items = append(v.items, b.value(item, depth+1))
		}
	case yaml.MappingNode:
		v.kind, v.fields = kindTable, map[string]*value{}
		for i := 0; i+1 < len(node.Content); i += 2 {
			key, member := node.Content[i], b.value(node.Content[i+1], depth+1)
			member.key.Start = offsetOf(b.file, key.Line, key.Column)
			member.key.End = min(member.key.Start+int32(len(key.Value)), int32(len(b.file.Text)))
			v.set(key.Value, member)
		}
	case yaml.ScalarNode:
		v.kind, v.text = kindOther, node.Value
		switch node.ShortTag() {
		case "!!str":
			v.kind = kindText
		case "!!null":
			v.kind = kindNull
		}
	}
	return v
}
