package rule

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"go.yaml.in/yaml/v3"
)

// A reader reads one rule file. Whatever is wrong is noted with its place and reading goes on, so that
// an author sees all mistakes at once.
type reader struct {
	path string
	errs []error

	sinks  []string   // kinds of danger that conditions name
	called []*nameSet // calls without which conditions do not hold, see needs

	expressions map[string]*expression // that were read, by their source
}

func (r *reader) fail(y *yaml.Node, format string, args ...any) {
	r.errs = append(r.errs, fmt.Errorf("%s:%d:%d: %s", r.path, y.Line, y.Column, fmt.Sprintf(format, args...)))
}

func (r *reader) err() error { return errors.Join(r.errs...) }

// A pair is one key of a mapping with its value.
type pair struct {
	name       string
	key, value *yaml.Node
}

// document returns the mapping that a rule file consists of, or nil after an error.
func (r *reader) document(text []byte) *yaml.Node {
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		// The library's own messages name a line only.
		line := 1
		message := strings.TrimPrefix(err.Error(), "yaml: ")
		if rest, ok := strings.CutPrefix(message, "line "); ok {
			if number, after, ok := strings.Cut(rest, ": "); ok {
				if n, err := strconv.Atoi(number); err == nil {
					line, message = n, after
				}
			}
		}
		r.fail(&yaml.Node{Line: line, Column: 1}, "%s", message)
		return nil
	}
	if len(doc.Content) == 0 {
		r.fail(&yaml.Node{Line: 1, Column: 1}, "the file is empty")
		return nil
	}
	left := maxNodes
	if !expand(doc.Content[0], &left, 0) {
		r.fail(doc.Content[0], "the file is too large once its aliases are written out")
		return nil
	}
	return doc.Content[0]
}

// maxNodes bounds what a rule file may grow to through aliases of aliases.
const maxNodes = 50_000

// expand puts the node that is meant in the place of each alias.
func expand(y *yaml.Node, left *int, depth int) bool {
	*left--
	if *left < 0 || depth > 100 {
		return false
	}
	for i, child := range y.Content {
		if child.Kind == yaml.AliasNode {
			child = child.Alias
			y.Content[i] = child
		}
		if !expand(child, left, depth+1) {
			return false
		}
	}
	return true
}

// pairs returns the keys of a mapping in order. Repeated keys are refused.
func (r *reader) pairs(y *yaml.Node, what string) []pair {
	if y.Kind != yaml.MappingNode {
		r.fail(y, "%s must be a mapping, not %s", what, kindName(y))
		return nil
	}
	all := make([]pair, 0, len(y.Content)/2)
	for i := 0; i+1 < len(y.Content); i += 2 {
		key := y.Content[i]
		if slices.ContainsFunc(all, func(p pair) bool { return p.name == key.Value }) {
			r.fail(key, "key %q is given twice", key.Value)
			continue
		}
		all = append(all, pair{key.Value, key, y.Content[i+1]})
	}
	return all
}

// unknown reports a word that is not among the known ones, with the nearest of them.
func (r *reader) unknown(y *yaml.Node, what, word string, known []string) {
	if best := finding.Nearest(word, known, len(word)/2); best != "" {
		r.fail(y, "unknown %s %q; did you mean %q?", what, word, best)
		return
	}
	r.fail(y, "unknown %s %q; one of %s", what, word, strings.Join(known, ", "))
}

func (r *reader) text(y *yaml.Node, what string) string {
	if y.Kind != yaml.ScalarNode || y.Tag == "!!null" {
		r.fail(y, "%s must be text, not %s", what, kindName(y))
		return ""
	}
	return strings.TrimSpace(y.Value)
}

func (r *reader) boolean(y *yaml.Node, what string) bool {
	var b bool
	if y.Kind != yaml.ScalarNode || y.Tag != "!!bool" || y.Decode(&b) != nil {
		r.fail(y, "%s must be true or false, not %s", what, kindName(y))
	}
	return b
}

func (r *reader) number(y *yaml.Node, what string) float64 {
	c, ok := scalar(y)
	if !ok || c.kind != numberConstant {
		r.fail(y, "%s must be a number, not %s", what, kindName(y))
	}
	return c.number
}

// texts reads one text or a list of texts.
func (r *reader) texts(y *yaml.Node, what string) []string {
	if y.Kind != yaml.SequenceNode {
		return []string{r.text(y, what)}
	}
	var all []string
	for _, item := range y.Content {
		all = append(all, r.text(item, what))
	}
	return all
}

func kindName(y *yaml.Node) string {
	switch y.Kind {
	case yaml.MappingNode:
		return "a mapping"
	case yaml.SequenceNode:
		return "a list"
	case yaml.AliasNode:
		return "an alias"
	}
	switch y.Tag {
	case "!!null":
		return "nothing"
	case "!!bool":
		return "true or false"
	case "!!int", "!!float":
		return "a number"
	}
	return "text"
}
