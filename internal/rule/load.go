package rule

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/pep440"
)

// maxFileBytes bounds a rule file: people write these by hand.
const maxFileBytes = 1 << 20

// otherFolders hold data that other packages read in their own languages.
var otherFolders = []string{"models", "secrets", "logs"}

// Load reads every rule file (<family>/<id>.yaml) of a folder tree. All mistakes of all files are
// joined in the error, each line with path:line:column.
func Load(fsys fs.FS) (*Set, error) {
	paths, err := fs.Glob(fsys, "*/*.yaml")
	if err != nil {
		return nil, fmt.Errorf("list rules: %w", err)
	}
	set := &Set{byID: map[string]*Rule{}}
	var all reader
	for _, p := range paths {
		if slices.Contains(otherFolders, path.Dir(p)) {
			continue
		}
		text, err := readBounded(fsys, p)
		if err != nil {
			all.errs = append(all.errs, err)
			continue
		}
		rule, errs := Read(p, text)
		all.errs = append(all.errs, errs...)
		if rule == nil {
			continue
		}
		if other := set.byID[rule.About.ID]; other != nil {
			all.errs = append(all.errs, fmt.Errorf("%s:1:1: a rule %q is also in %s", p, rule.About.ID, other.Path))
			continue
		}
		set.byID[rule.About.ID] = rule
	}
	if err := all.err(); err != nil {
		return nil, err
	}
	for _, id := range slices.Sorted(maps.Keys(set.byID)) {
		set.Rules = append(set.Rules, set.byID[id])
	}
	set.index = newIndex(set.Rules, false)
	return set, nil
}

func readBounded(fsys fs.FS, p string) ([]byte, error) {
	info, err := fs.Stat(fsys, p)
	if err != nil {
		return nil, fmt.Errorf("read rule: %w", err)
	}
	if info.Size() > maxFileBytes {
		return nil, fmt.Errorf("%s:1:1: a rule file has at most %d bytes", p, maxFileBytes)
	}
	text, err := fs.ReadFile(fsys, p)
	if err != nil {
		return nil, fmt.Errorf("read rule: %w", err)
	}
	return text, nil
}

var idForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// ruleKeys are the keys of a rule file in the order in which people write them.
var ruleKeys = []string{"title", "severity", "confidence", "cwe", "owasp", "aliases", "why", "fix", "edit", "message", "links", "audit",
	"group", "python", "library", "roles", "match", "flow"}

// Read reads one rule file. The rule is nil when there are errors.
func Read(p string, text []byte) (*Rule, []error) {
	r := &reader{path: p}
	rule := &Rule{Path: p}
	rule.About.ID = strings.TrimSuffix(path.Base(p), path.Ext(p))
	rule.About.Family = path.Base(path.Dir(p))
	doc := r.document(text)
	if doc == nil {
		return nil, r.errs
	}
	if !idForm.MatchString(rule.About.ID) {
		r.fail(doc, "the file name is the rule's id: lower-case words joined by hyphens, not %q", rule.About.ID)
	}
	rule.read(r, doc)
	rule.sinks, rule.called = r.sinks, r.called
	if len(r.errs) > 0 {
		return nil, r.errs
	}
	return rule, nil
}

func (rule *Rule) read(r *reader, doc *yaml.Node) {
	about := &rule.About
	rule.roles = defaultRoles
	seen := map[string]bool{}
	var match *yaml.Node
	for _, p := range r.pairs(doc, "a rule") {
		seen[p.name] = true
		y := p.value
		switch p.name {
		case "title":
			about.Title = r.text(y, "title")
		case "severity":
			about.Severity = r.severity(y)
		case "confidence":
			about.Confidence = r.severity(y)
		case "cwe":
			rule.readCWE(r, y)
		case "owasp":
			about.OWASP = r.text(y, "owasp")
		case "aliases":
			about.Aliases = r.texts(y, "aliases")
		case "why":
			about.Why = oneLine(r.text(y, "why"))
		case "fix":
			about.Fix = oneLine(r.text(y, "fix"))
		case "edit":
			rule.edits = r.edits(y)
		case "message":
			rule.Message = oneLine(r.text(y, "message"))
		case "links":
			about.Links = r.texts(y, "links")
		case "audit":
			about.Audit = r.boolean(y, "audit")
		case "group":
			rule.Group = r.text(y, "group")
		case "python":
			rule.python = r.text(y, "python")
			r.specifiers(y)
		case "library":
			for _, l := range r.pairs(y, "library") {
				rule.library = append(rule.library, condition{pep440.Normalize(l.name), r.specifiers(l.value)})
			}
		case "roles":
			rule.roles = r.roles(y)
		case "match":
			match = y
		case "flow":
			rule.Flow = r.flow(y)
		default:
			r.unknown(p.key, "key", p.name, ruleKeys)
		}
	}
	for _, key := range []string{"title", "severity", "cwe", "why", "fix"} {
		if !seen[key] {
			r.fail(doc, "a rule needs %q", key)
		}
	}
	if !seen["match"] && !seen["flow"] {
		r.fail(doc, `a rule needs "match" or "flow"`)
	}
	if about.Confidence == finding.None {
		about.Confidence = finding.High
	}
	if about.OWASP == "" {
		about.OWASP = OWASP(about.CWE)
	}
	if rule.Message == "" {
		rule.Message = about.Title
	}
	if rule.Group == "" {
		rule.Group = about.ID
	}
	rule.audit = *about
	rule.audit.Audit = true
	if match != nil {
		rule.patterns = r.patterns(rule, match)
	}
}

func (rule *Rule) readCWE(r *reader, y *yaml.Node) {
	items := y.Content
	if y.Kind != yaml.SequenceNode {
		items = []*yaml.Node{y}
	}
	for i, item := range items {
		n := int(r.number(item, "cwe"))
		if i == 0 {
			rule.About.CWE = n
		} else {
			rule.About.Related = append(rule.About.Related, n)
		}
	}
}

func (r *reader) severity(y *yaml.Node) finding.Severity {
	word := r.text(y, "severity")
	s, err := finding.ParseSeverity(word)
	if err != nil || s == finding.None {
		r.unknown(y, "severity", word, []string{"low", "medium", "high", "critical"})
	}
	return s
}

func (r *reader) specifiers(y *yaml.Node) pep440.Specifiers {
	spec, err := pep440.ParseSpecifiers(r.text(y, "a version range"))
	if err != nil {
		r.fail(y, "a version range such as \"<3.14\": %v", err)
	}
	return spec
}

// sourceKinds are the kinds of sources that runs can ask for.
var sourceKinds = []string{"user-input", "cli-input", "stored", "library-parameter", "remote-input", "model-output", "tool-input", "secret", "error", "predictable"}

func (r *reader) flow(y *yaml.Node) *Flow {
	flow := &Flow{line: y.Line, column: y.Column}
	keys := []string{"from", "to"}
	for _, p := range r.pairs(y, "flow") {
		switch p.name {
		case "from":
			flow.From = r.texts(p.value, "from")
			for _, kind := range flow.From {
				if kind != "any" && !slices.Contains(sourceKinds, kind) {
					r.unknown(p.value, "kind of source", kind, sourceKinds)
				}
			}
		case "to":
			flow.To = r.texts(p.value, "to")
		default:
			r.unknown(p.key, "key", p.name, keys)
		}
	}
	if len(flow.From) == 0 || len(flow.To) == 0 {
		r.fail(y, `flow needs "from" and "to"`)
	}
	return flow
}

// oneLine undoes the line breaks of a folded YAML text.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
