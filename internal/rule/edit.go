package rule

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// editKeys are the keys of an edit in the order in which people write them.
var editKeys = []string{"safe", "title", "when", "not-python", "callee", "arguments", "value", "replace"}

// An edit is one way to mend what a pattern has found. Of several the first is taken whose condition
// holds and that can be written there.
type edit struct {
	safe      bool
	title     string
	when      test
	notPython string // versions of Python that a project must not run on for the edit to hold; "" for none
	callee    *fill  // the other function to call
	arguments []argumentEdit
	value     *fill // what is given instead, by an assignment, an entry, a keyword or a default
	replace   *fill // what stands instead of the whole node
}

// An argumentEdit gives an argument a value, or takes it out where there is none.
type argumentEdit struct {
	argument
	value *fill
}

// An argument is named by position, by keyword, or by both: "1/Loader".
type argument struct {
	index int // -1 for none
	names []string
}

func parseArgument(text string) argument {
	a := argument{index: -1}
	for part := range strings.SplitSeq(text, "/") {
		if n, err := strconv.Atoi(part); err == nil && n >= 0 {
			a.index = n
		} else {
			a.names = append(a.names, part)
		}
	}
	return a
}

// A fill is Python with holes that are filled from the code that is mended.
type fill struct {
	parts []string // text and holes by turns, text first
	holes []hole
}

// A hole is what stands in braces: a word, and what it is about.
type hole struct {
	word     string
	argument argument // of the word "argument"
	name     string   // of the word "reference": module:name, or module.name; * is the name of what is called
}

// holeWords are the words that may stand in braces beside arguments and dotted names.
var holeWords = []string{"node", "callee", "name", "on", "arguments", "arguments,", "value", "left", "right", "test", "not test", "message", "(message)"}

var (
	holeForm      = regexp.MustCompile(`\{([^{}]*)\}`)
	dottedForm    = regexp.MustCompile(`^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*[.:]([A-Za-z_]\w*(\.[A-Za-z_]\w*)*|\*)$`)
	argumentForm  = regexp.MustCompile(`^(\d+(/[A-Za-z_]\w*)*|[A-Za-z_]\w*/[\w/]+)$`)
	functionWords = []string{"words", "next", "narrow"} // of an argument: a command's words, the number after it, file rights without writing for others
)

// edits reads one edit or a list of them.
func (r *reader) edits(y *yaml.Node) []*edit {
	items := []*yaml.Node{y}
	if y.Kind == yaml.SequenceNode {
		items = y.Content
	}
	all := []*edit{} // not nil: an empty list says that there is none here
	for _, item := range items {
		all = append(all, r.edit(item))
	}
	return all
}

func (r *reader) edit(y *yaml.Node) *edit {
	e := &edit{when: always}
	for _, p := range r.pairs(y, "an edit") {
		switch p.name {
		case "safe":
			e.safe = r.boolean(p.value, "safe")
		case "title":
			e.title = r.text(p.value, "title")
		case "when":
			e.when = r.condition(p.value)
		case "not-python":
			e.notPython = r.text(p.value, "not-python")
			r.specifiers(p.value)
		case "callee":
			e.callee = r.fill(p.value, "callee", "%s()")
		case "arguments":
			for _, a := range r.pairs(p.value, "arguments") {
				change := argumentEdit{argument: parseArgument(a.name)}
				if a.value.Tag != "!!null" {
					change.value = r.fill(a.value, "an argument", "f(%s)")
				}
				e.arguments = append(e.arguments, change)
			}
		case "value":
			e.value = r.fill(p.value, "value", "x = %s")
		case "replace":
			e.replace = r.fill(p.value, "replace", "%s")
		default:
			r.unknown(p.key, "key", p.name, editKeys)
		}
	}
	if e.title == "" {
		r.fail(y, `an edit needs "title": what it does, in a few words`)
	}
	if e.callee == nil && e.arguments == nil && e.value == nil && e.replace == nil {
		r.fail(y, "an edit needs one of callee, arguments, value, replace")
	}
	if e.replace != nil && (e.callee != nil || e.arguments != nil || e.value != nil) {
		r.fail(y, "replace takes the whole place, so nothing else can be edited")
	}
	return e
}

// fill reads Python with holes. What it makes, put into frame, must be Python.
func (r *reader) fill(y *yaml.Node, what, frame string) *fill {
	text := r.text(y, what)
	f := &fill{}
	at := 0
	for _, m := range holeForm.FindAllStringSubmatchIndex(text, -1) {
		f.parts = append(f.parts, text[at:m[0]])
		f.holes = append(f.holes, r.hole(y, text[m[2]:m[3]]))
		at = m[1]
	}
	f.parts = append(f.parts, text[at:])
	sample := f.parts[0]
	for i, h := range f.holes {
		stand := "x"
		if h.word == "arguments," {
			stand = "x, "
		}
		sample += stand + f.parts[i+1]
	}
	sample = strings.Replace(frame, "%s", sample, 1)
	if tree := syntax.Parse(source.NewFile("edit.py", sample+"\n")); len(tree.Errors) > 0 {
		r.fail(y, "%s: %q is not Python: %s", what, text, tree.Errors[0].Message)
	}
	return f
}

func (r *reader) hole(y *yaml.Node, text string) hole {
	if slices.Contains(holeWords, text) {
		return hole{word: text}
	}
	if word, rest, ok := strings.Cut(text, " "); ok && slices.Contains(functionWords, word) {
		return hole{word: word, argument: parseArgument(rest)}
	}
	switch {
	case dottedForm.MatchString(text):
		return hole{word: "reference", name: text}
	case argumentForm.MatchString(text):
		return hole{word: "argument", argument: parseArgument(text)}
	}
	r.unknown(y, "word in braces", text, holeWords)
	return hole{}
}

// fix returns the first edit of a pattern that can be made at a node, or nil.
func (c *checker) fix(p *pattern, n syntax.Node) *finding.Fix {
	edits := p.edits
	if edits == nil {
		edits = p.rule.edits
	}
	if len(edits) == 0 || n == nil || c.module == nil || c.module.Tree.Python2 || len(c.module.Tree.Errors) > 0 || c.inFormattedText() {
		return nil
	}
	for _, e := range edits {
		if e.notPython != "" && c.set.requiresPython != "" && overlap(e.notPython, c.set.requiresPython) {
			continue
		}
		if !e.when(c, n) {
			continue
		}
		m := mender{c: c, node: n}
		if m.mend(e) && m.keepsComments() {
			return &finding.Fix{Safe: e.safe && !m.dropsRemark, Title: e.title, Edits: m.edits}
		}
	}
	return nil
}

// inFormattedText reports whether the node stands in an f-string, where before Python 3.12 the quotes
// of an edit could end the string.
func (c *checker) inFormattedText() bool {
	return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
		switch n.(type) {
		case *syntax.JoinedStr, *syntax.TemplateStr:
			return true
		}
		return false
	})
}
