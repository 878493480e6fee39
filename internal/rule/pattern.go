package rule

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/finding"
)

// An anchor is the kind of node that a pattern starts from. It decides where the index keeps it.
type anchor string

const (
	anchorCall      anchor = "call"      // by qualified name or method
	anchorReference anchor = "reference" // by qualified name
	anchorImport    anchor = "import"
	anchorAssign    anchor = "assign" // the next four by name
	anchorEntry     anchor = "entry"
	anchorKeyword   anchor = "keyword"
	anchorDefault   anchor = "default"
	anchorSetting   anchor = "setting" // assign, entry and keyword in one
	anchorCompare   anchor = "compare"
	anchorClass     anchor = "class"
	anchorFunction  anchor = "function"
	anchorDecorated anchor = "decorator"
	anchorExcept    anchor = "except"
	anchorAssert    anchor = "assert"
	anchorIf        anchor = "if"
	anchorRaise     anchor = "raise"
	anchorReturn    anchor = "return"
	anchorWhile     anchor = "while"
	anchorChange    anchor = "change"
	anchorString    anchor = "string"
	anchorText      anchor = "text"
	anchorModule    anchor = "module" // once for each file
	anchorOutput    anchor = "output" // the next three in templates
	anchorBlock     anchor = "block"
	anchorForm      anchor = "form"
)

// anchors in the order in which a mapping's starting word is chosen.
var anchors = []anchor{anchorText, anchorModule, anchorOutput, anchorBlock, anchorForm, anchorCall, anchorAssign, anchorEntry, anchorKeyword, anchorDefault, anchorSetting, anchorImport,
	anchorReference, anchorExcept, anchorAssert, anchorIf, anchorRaise, anchorWhile, anchorChange, anchorCompare, anchorReturn, anchorClass, anchorDecorated,
	anchorFunction, anchorString}

// common anchors are nodes of which every file has many, so that what is asked of the file is asked once.
var common = []anchor{anchorCompare, anchorClass, anchorFunction, anchorDecorated, anchorExcept, anchorAssert, anchorIf, anchorRaise, anchorWhile, anchorChange, anchorReturn, anchorString}

// patternKeys are allowed in a pattern beside conditions: they change what is said of a finding.
var patternKeys = []string{"message", "severity", "confidence", "audit", "edit"}

// A pattern is one alternative of a rule's match.
type pattern struct {
	rule       *Rule
	about      *finding.About
	message    string
	severity   finding.Severity
	confidence finding.Confidence
	anchor     anchor
	names      nameSet      // call, reference, import
	keys       keySet       // assign, entry, keyword, default, setting
	text       *textPattern // text
	test       test         // the other words
	file       test         // what is asked of the file first; nil for nothing
	needs      []*nameSet   // calls without which a file cannot have what is looked for
	words      []wordSet    // what a file must hold
	edits      []*edit      // nil for those of the rule
}

// patterns reads a match: one pattern or a list of them.
func (r *reader) patterns(rule *Rule, y *yaml.Node) []*pattern {
	items := []*yaml.Node{y}
	if y.Kind == yaml.SequenceNode {
		items = y.Content
	}
	if len(items) == 0 {
		r.fail(y, "match is empty")
	}
	var all []*pattern
	for _, item := range items {
		if p := r.pattern(rule, item); p != nil {
			all = append(all, p)
		}
	}
	return all
}

func (r *reader) pattern(rule *Rule, y *yaml.Node) *pattern {
	pairs := r.pairs(y, "a pattern")
	if pairs == nil {
		return nil
	}
	p := &pattern{rule: rule, about: &rule.About, message: rule.Message, severity: rule.About.Severity, confidence: rule.About.Confidence}
	var start *pair
	for _, candidate := range anchors {
		if i := slices.IndexFunc(pairs, func(p pair) bool { return p.name == string(candidate) }); i >= 0 {
			p.anchor, start = candidate, &pairs[i]
			break
		}
	}
	if start == nil {
		words := make([]string, len(anchors))
		for i, a := range anchors {
			words[i] = string(a)
		}
		for _, q := range pairs {
			if conditionWord(q.name) == nil && !slices.Contains(patternKeys, q.name) {
				r.unknown(q.key, "condition", q.name, append(words, conditionWords...))
				return nil
			}
		}
		r.fail(y, "a pattern starts with one of %s", strings.Join(words, ", "))
		return nil
	}
	for _, q := range pairs {
		switch q.name {
		case "message":
			p.message = oneLine(r.text(q.value, "message"))
		case "severity":
			p.severity = r.severity(q.value)
		case "confidence":
			p.confidence = r.severity(q.value)
		case "audit":
			if r.boolean(q.value, "audit") {
				p.about = &rule.audit
			}
		case "edit":
			p.edits = r.edits(q.value)
		}
	}
	skip := []string{r.anchorArgument(p, start)}
	words := slices.DeleteFunc(slices.Clone(pairs), func(q pair) bool { return q.name == string(p.anchor) || slices.Contains(patternKeys, q.name) })
	if len(words) > 0 && words[0].name == "file" && slices.Contains(common, p.anchor) {
		p.file = readFile(r, words[0].value)
		skip = append(skip, "file")
	}
	p.test = r.conjunction(y, skip...)
	p.words = r.wordSets(y)
	if p.anchor != anchorCall { // which the index finds by name
		p.needs = r.needs(y)
	}
	return p
}

// anchorArgument reads what the index needs to know of the starting word, and returns the word when
// nothing else of it needs to be tested.
func (r *reader) anchorArgument(p *pattern, start *pair) (skip string) {
	switch p.anchor {
	case anchorCall, anchorReference, anchorImport:
		p.names = r.names(start.value, start.name)
		if len(p.names.prefixes) > 0 && p.anchor != anchorImport {
			r.fail(start.value, "%s: a pattern cannot start with all names of a module", start.name)
		}
		if p.anchor == anchorCall {
			return start.name
		}
	case anchorAssign, anchorEntry, anchorKeyword, anchorDefault, anchorSetting:
		p.keys = r.keys(start.value, start.name)
		return start.name
	case anchorText:
		if re := r.regex(start.value); re != nil {
			p.text = newTextPattern(re.re())
		}
	}
	return "-"
}
