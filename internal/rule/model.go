package rule

import (
	"errors"
	"fmt"
	"io/fs"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/taint"
)

// LoadModel reads the library models (models/*.yaml) of folder trees into one model, later trees adding
// to earlier ones, and gives it the flow rules of the set. The language is described in
// docs/writing-models.md. All mistakes of all files are joined in the error.
func LoadModel(set *Set, trees ...fs.FS) (*taint.Model, error) {
	m := &modelReader{model: &taint.Model{
		Values: map[string]*taint.Attr{}, Calls: map[string]*taint.Call{}, Methods: map[string]*taint.Call{},
		Types: map[string]*taint.Type{}, Stores: map[string][]taint.Sink{}, Changes: map[string][]taint.Class{}, Aliases: map[string]string{},
	}}
	for pass, word := range []string{"kinds", "entries"} {
		for _, fsys := range trees {
			paths, err := fs.Glob(fsys, "models/*.yaml")
			if err != nil {
				return nil, fmt.Errorf("list models: %w", err)
			}
			for _, p := range paths {
				isKinds := strings.HasSuffix(p, "/kinds.yaml")
				if isKinds != (word == "kinds") {
					continue
				}
				text, err := readBounded(fsys, p)
				if err != nil {
					m.errs = append(m.errs, err)
					continue
				}
				m.path = p
				m.read(text, pass == 0)
			}
		}
	}
	if set != nil {
		for _, r := range set.Rules {
			m.flows(r)
		}
	}
	return m.model, errors.Join(m.errs...)
}

type modelReader struct {
	reader
	model *taint.Model
}

var modelKeys = []string{"library", "versions", "about", "kinds", "aliases", "types", "values", "sources", "sinks", "returns", "becomes", "sanitizers",
	"proofs", "moves", "clean", "decoders", "parsers", "noreturn", "runs", "entries", "routing", "parameters"}

func (m *modelReader) read(text []byte, kindsOnly bool) {
	doc := m.document(text)
	if doc == nil {
		return
	}
	for _, p := range m.pairs(doc, "a model") {
		var each func(pairs fields)
		switch p.name {
		case "library", "versions", "about":
			m.text(p.value, p.name)
			continue
		case "types":
			for _, t := range m.pairs(p.value, "types") {
				m.typ(t)
			}
			continue
		case "aliases":
			for _, a := range m.pairs(p.value, "aliases") {
				for _, other := range m.texts(a.value, "an alias") {
					m.model.Aliases[other] = a.name
				}
			}
			continue
		case "clean":
			for _, name := range m.texts(p.value, "clean") {
				m.call(name).Clean = true
			}
			continue
		case "decoders":
			for _, name := range m.texts(p.value, "decoders") {
				m.call(name).Decodes = true
			}
			continue
		case "parsers":
			for _, name := range m.texts(p.value, "parsers") {
				m.call(name).Parses = true
			}
			continue
		case "noreturn":
			for _, name := range m.texts(p.value, "noreturn") {
				m.call(name).NoReturn = true
			}
			continue
		case "kinds":
			each = m.kind
		case "values":
			each = m.value
		case "sources":
			each = m.source
		case "sinks":
			each = m.sink
		case "returns":
			each = m.returns
		case "becomes":
			each = m.becomes
		case "sanitizers":
			each = m.sanitizer
		case "proofs":
			each = m.proof
		case "moves":
			each = m.move
		case "runs":
			each = m.run
		case "entries":
			each = m.entry
		case "routing":
			each = m.routing
		case "parameters":
			each = m.parameter
		default:
			m.unknown(p.key, "key", p.name, modelKeys)
			continue
		}
		if p.value.Kind != yaml.SequenceNode {
			m.fail(p.value, "%s must be a list, not %s", p.name, kindName(p.value))
			continue
		}
		for _, item := range p.value.Content {
			each(m.fields(item, p.name))
		}
	}
}

// fields are the keys of one entry; what is not asked for is a mistake.
type fields struct {
	node *yaml.Node
	all  []pair
	used map[string]bool
}

func (m *modelReader) fields(y *yaml.Node, what string) fields {
	return fields{node: y, all: m.pairs(y, "an entry of "+what), used: map[string]bool{}}
}

func (f fields) get(name string) *yaml.Node {
	f.used[name] = true
	for _, p := range f.all {
		if p.name == name {
			return p.value
		}
	}
	return nil
}

// done reports the keys that nobody asked for.
func (m *modelReader) done(f fields) {
	known := make([]string, 0, len(f.used))
	for k := range f.used {
		known = append(known, k)
	}
	slices.Sort(known)
	for _, p := range f.all {
		if !f.used[p.name] {
			m.unknown(p.key, "key", p.name, known)
		}
	}
}

func (m *modelReader) optional(f fields, name string) string {
	if y := f.get(name); y != nil {
		return m.text(y, name)
	}
	return ""
}

func (m *modelReader) names(f fields, name string) []string {
	if y := f.get(name); y != nil {
		return m.texts(y, name)
	}
	return nil
}

func (m *modelReader) flag(f fields, name string) bool {
	if y := f.get(name); y != nil {
		return m.boolean(y, name)
	}
	return false
}

// steps reads a small number that is 0 where it is left out.
func (m *modelReader) steps(f fields, name string) int {
	y := f.get(name)
	if y == nil {
		return 0
	}
	n, err := strconv.Atoi(y.Value)
	if err != nil || n < 0 || n > 3 {
		m.fail(y, "%s is a number from 0 to 3", name)
	}
	return n
}

func (m *modelReader) required(f fields, name string) []string {
	y := f.get(name)
	if y == nil {
		m.fail(f.node, "an entry needs %q", name)
		return nil
	}
	return m.texts(y, name)
}

func (m *modelReader) call(name string) *taint.Call {
	c := m.model.Calls[name]
	if c == nil {
		c = &taint.Call{Name: name}
		m.model.Calls[name] = c
	}
	return c
}

func (m *modelReader) attr(name string) *taint.Attr {
	a := m.model.Values[name]
	if a == nil {
		a = &taint.Attr{Name: name}
		m.model.Values[name] = a
	}
	return a
}

func (m *modelReader) kind(f fields) {
	k := &taint.Kind{Name: m.optional(f, "name"), Prefix: m.optional(f, "prefix"), Folder: m.flag(f, "folder"), Lesser: m.steps(f, "lesser"), Like: m.optional(f, "like")}
	if y := f.get("like"); y != nil && m.model.Kind(k.Like) == nil {
		m.fail(y, "the kind %q is not known here", k.Like)
	}
	if y := f.get("needs"); y != nil {
		k.Needs = y.Value // spaces count
	}
	k.Keys, k.Observed, k.Quoted = m.flag(f, "keys"), m.flag(f, "observed"), m.flag(f, "quoted")
	k.Structured, k.Operands = m.flag(f, "structured"), m.names(f, "operands")
	m.done(f)
	if have := m.model.Kind(k.Name); have != nil {
		// The same once more is fine: a folder that builds on these models may hold a copy of them.
		if k.Bit, k.Also = have.Bit, have.Also; !reflect.DeepEqual(k, have) {
			m.fail(f.node, "the kind %q is given twice, and otherwise", k.Name)
		}
		return
	}
	if prefixes := []string{"host", "local", "scheme", "nonempty", "body", "cell"}; k.Prefix != "" && !slices.Contains(prefixes, k.Prefix) {
		m.unknown(f.get("prefix"), "prefix", k.Prefix, prefixes)
	}
	if !m.model.AddKind(k) {
		m.fail(f.node, "there are too many kinds")
	}
}

func (m *modelReader) kindNamed(y *yaml.Node) *taint.Kind {
	name := m.text(y, "kind")
	if k := m.model.Kind(name); k != nil {
		return k
	}
	var known []string
	for _, k := range m.model.Kinds {
		known = append(known, k.Name)
	}
	m.unknown(y, "kind", name, known)
	return &taint.Kind{Name: name}
}

// mask reads "all", or a list of kinds; "-size" takes one out of all.
func (m *modelReader) mask(y *yaml.Node) taint.Mask {
	var mask taint.Mask
	nodes := []*yaml.Node{y}
	if y.Kind == yaml.SequenceNode {
		nodes = y.Content
	}
	for _, n := range nodes {
		name := m.text(n, "clears")
		switch {
		case name == "all":
			mask |= taint.All
		case strings.HasPrefix(name, "-"):
			c := *n
			c.Value = name[1:]
			mask &^= m.kindNamed(&c).Bit
		case name == "normal-path":
			mask |= taint.NormalPath
		case name == "no-dots":
			mask |= taint.NoDots
		case name == "relative":
			mask |= taint.Relative
		default:
			mask |= m.kindNamed(n).Bit
		}
	}
	return mask
}

// arg reads 0, name, [0, name], self, result, all, keywords.
func (m *modelReader) arg(y *yaml.Node) taint.Arg {
	a := taint.Arg{Index: -1}
	one := func(n *yaml.Node) {
		if n.Tag == "!!int" {
			i, err := strconv.Atoi(n.Value)
			if err != nil || i < 0 || i > 100 {
				m.fail(n, "a position is a number from 0, not %q", n.Value)
			}
			a.Index = i
			return
		}
		switch word := m.text(n, "argument"); word {
		case "self":
			a.Special = taint.Self
		case "result":
			a.Special = taint.Result
		case "all":
			a.Special = taint.AllArgs
		case "keywords":
			a.Special = taint.Keywords
		case "spread":
			a.Special = taint.Named
		case "formatted":
			a.Special = taint.Formatted
		default:
			if a.Name == "" {
				a.Name = word
			} else {
				a.Others = append(a.Others, word)
			}
		}
	}
	if y.Kind == yaml.SequenceNode {
		for _, n := range y.Content {
			one(n)
		}
	} else {
		one(y)
	}
	return a
}

func (m *modelReader) optionalArg(f fields, name string, other taint.Arg) taint.Arg {
	if y := f.get(name); y != nil {
		return m.arg(y)
	}
	return other
}

var noArg = taint.Arg{Index: -1}

func (m *modelReader) when(f fields) []taint.When {
	y := f.get("when")
	if y == nil {
		return nil
	}
	if y.Kind != yaml.SequenceNode {
		m.fail(y, "when must be a list of conditions, not %s", kindName(y))
		return nil
	}
	var out []taint.When
	for _, item := range y.Content {
		c := m.fields(item, "when")
		w := taint.When{Arg: noArg}
		if a := c.get("argument"); a != nil {
			w.Arg = m.arg(a)
		} else if c.get("admits") == nil && c.get("uncalled") == nil && c.get("named") == nil && c.get("unnamed") == nil {
			m.fail(item, `a condition needs "argument"`)
		}
		for _, test := range []string{"is", "not", "starts", "type", "slow", "quadratic", "mentions", "lacks", "admits", "uncalled", "named", "unnamed"} {
			if v := c.get(test); v != nil {
				w.Test, w.Values = test, m.constants(v)
				if test == "admits" && len(w.Values) != 2 {
					m.fail(v, "admits names a library and a release of it")
				}
			}
		}
		w.Missing, w.Default = m.flag(c, "missing"), m.flag(c, "unknown")
		if w.Setting = m.optional(c, "setting"); w.Setting != "" {
			m.call(w.Setting).Setting = true
		}
		if v := c.get("program"); v != nil {
			w.Test, w.Values = "program", m.constants(v)
		}
		present, text, number, name := m.flag(c, "present"), m.flag(c, "text"), m.flag(c, "number"), m.flag(c, "name")
		switch {
		case w.Test != "":
		case number:
			w.Test = "number"
		case name:
			w.Test = "name"
		case present:
			w.Test = "present"
		case text:
			w.Test = "text"
		case w.Missing:
			w.Test = "missing"
		default:
			m.fail(item, "a condition needs one of is, not, starts, type, mentions, lacks, program, slow, quadratic, admits, uncalled, named, unnamed, missing, present, text, number, name")
		}
		m.done(c)
		out = append(out, w)
	}
	return out
}

// constants reads values and writes them as Python does.
func (m *modelReader) constants(y *yaml.Node) []string {
	nodes := []*yaml.Node{y}
	if y.Kind == yaml.SequenceNode {
		nodes = y.Content
	}
	var out []string
	for _, n := range nodes {
		switch n.Tag {
		case "!!bool":
			if m.boolean(n, "a constant") {
				out = append(out, "True")
			} else {
				out = append(out, "False")
			}
		case "!!null":
			out = append(out, "None")
		default:
			out = append(out, n.Value)
		}
	}
	return out
}

func (m *modelReader) typ(p pair) {
	t := m.model.Types[p.name]
	if t == nil {
		t = &taint.Type{Name: p.name, Attrs: map[string]string{}}
		m.model.Types[p.name] = t
	}
	f := m.fields(p.value, "types")
	t.Bases = append(t.Bases, m.names(f, "bases")...)
	t.Serves = append(t.Serves, m.names(f, "serves")...)
	if item := m.optional(f, "item"); item != "" {
		t.Item = item
	}
	t.Fluent = m.flag(f, "fluent") || t.Fluent
	t.Clean = m.flag(f, "clean") || t.Clean
	t.Record = m.flag(f, "record") || t.Record
	t.Carries = m.flag(f, "carries") || t.Carries
	t.Stream = m.flag(f, "stream") || t.Stream
	if tamed := m.optional(f, "tamed-by"); tamed != "" {
		t.Tamed = tamed
	}
	if y := f.get("attributes"); y != nil {
		for _, a := range m.pairs(y, "attributes") {
			t.Attrs[a.name] = m.text(a.value, "a class")
		}
	}
	m.done(f)
}

func (m *modelReader) value(f fields) {
	for _, name := range m.required(f, "name") {
		a := m.attr(name)
		if t := m.optional(f, "type"); t != "" {
			a.Type = t
		}
		a.Clean = m.flag(f, "clean") || a.Clean
		a.Shared = m.flag(f, "shared") || a.Shared
		a.Member = m.flag(f, "member") || a.Member
		if y := f.get("clears"); y != nil {
			a.Clears |= m.mask(y)
		}
	}
	m.done(f)
}

func (m *modelReader) source(f fields) {
	s := taint.Source{Kind: m.optional(f, "kind"), Says: m.optional(f, "says"), When: m.when(f), To: m.optionalArg(f, "to", taint.Arg{Special: taint.Result}), Network: m.flag(f, "network"), Path: m.flag(f, "path"), Named: m.flag(f, "segments"), Receivers: m.names(f, "receiver")}
	if !slices.Contains(sourceKinds, s.Kind) {
		m.unknown(f.node, "kind of source", s.Kind, sourceKinds)
	}
	if y := f.get("clears"); y != nil {
		s.Clears = m.mask(y)
	}
	values, calls := m.names(f, "value"), m.names(f, "call")
	typ := m.optional(f, "type")
	for _, name := range values {
		v := s
		a := m.attr(name)
		a.Source = &v
		if typ != "" {
			a.Type = typ
		}
	}
	for _, name := range calls {
		c := m.call(name)
		c.Sources = append(c.Sources, s)
		if typ != "" {
			c.Returns = typ
		}
	}
	methods := m.names(f, "method")
	for _, name := range methods {
		c := m.method(name)
		c.Sources = append(c.Sources, s)
	}
	if len(values)+len(calls)+len(methods) == 0 {
		m.fail(f.node, `a source needs "value", "call" or "method"`)
	}
	m.done(f)
}

func (m *modelReader) sink(f fields) {
	s := taint.Sink{Arg: m.optionalArg(f, "argument", taint.Arg{Index: 0}), Says: m.optional(f, "says"), When: m.when(f), Receivers: m.names(f, "receiver"), Items: m.names(f, "items"), Argv: m.optional(f, "words"), Names: m.flag(f, "names"), Slight: m.flag(f, "slight"), Handle: m.flag(f, "handle"), Absolute: m.flag(f, "absolute")}
	for _, name := range []string{"template", "template-text"} {
		if y := f.get(name); y != nil {
			a := m.arg(y)
			s.Template, s.Inline = &a, name == "template-text"
		}
	}
	s.Escapes = m.names(f, "escapes")
	y := f.get("kind")
	if y == nil {
		m.fail(f.node, `a sink needs "kind"`)
		return
	}
	var kinds []*taint.Kind
	if y.Kind == yaml.SequenceNode {
		for _, n := range y.Content {
			kinds = append(kinds, m.kindNamed(n))
		}
	} else {
		kinds = append(kinds, m.kindNamed(y))
	}
	calls, methods, sets := m.names(f, "call"), m.names(f, "method"), m.names(f, "set")
	if len(calls)+len(methods)+len(sets) == 0 {
		m.fail(f.node, `a sink needs "call", "method" or "set"`)
	}
	s.Textual = slices.ContainsFunc(s.When, func(w taint.When) bool { return w.Test == "text" && w.Arg.Same(s.Arg) })
	for _, k := range kinds {
		t := s
		t.Kind = k
		for _, name := range calls {
			c := m.call(name)
			c.Sinks = append(c.Sinks, t)
		}
		for _, name := range methods {
			c := m.method(name)
			t.Bare = true
			c.Sinks = append(c.Sinks, t)
			c.Clean = m.flag(f, "clean") || c.Clean
		}
		for _, name := range sets {
			m.model.Stores[name] = append(m.model.Stores[name], t)
		}
	}
	m.done(f)
}

func (m *modelReader) returns(f fields) {
	typ, when := m.optional(f, "type"), m.when(f)
	for _, name := range m.required(f, "call") {
		if when != nil {
			m.call(name).Special = append(m.call(name).Special, taint.Class{Type: typ, When: when})
		} else {
			m.call(name).Returns = typ
		}
	}
	m.done(f)
}

// becomes reads calls and assignments that change what their receiver is.
func (m *modelReader) becomes(f fields) {
	typ, when := m.optional(f, "type"), m.when(f)
	if set := m.names(f, "set"); len(set) > 0 {
		for _, name := range set {
			m.model.Changes[name] = append(m.model.Changes[name], taint.Class{Type: typ, When: when})
		}
		m.done(f)
		return
	}
	for _, name := range m.required(f, "call") {
		m.call(name).Becomes = append(m.call(name).Becomes, taint.Class{Type: typ, When: when})
	}
	m.done(f)
}

// method is what the model says of a method of that name on any object.
func (m *modelReader) method(name string) *taint.Call {
	c := m.model.Methods[name]
	if c == nil {
		c = &taint.Call{Name: name}
		m.model.Methods[name] = c
	}
	return c
}

func (m *modelReader) sanitizer(f fields) {
	y := f.get("clears")
	if y == nil {
		m.fail(f.node, `a sanitizer needs "clears"`)
		return
	}
	mask := m.mask(y)
	calls, methods := m.names(f, "call"), m.names(f, "method")
	if len(calls)+len(methods) == 0 {
		m.fail(f.node, `a sanitizer needs "call" or "method"`)
	}
	for _, name := range calls {
		m.call(name).Clears |= mask
	}
	for _, name := range methods {
		m.method(name).Clears |= mask
	}
	m.done(f)
}

func (m *modelReader) proof(f fields) {
	p := taint.Proof{Arg: m.optionalArg(f, "argument", taint.Arg{Index: 0}), If: m.optional(f, "if"), Whole: m.optional(f, "match"), When: m.when(f)}
	p.Normal = m.flag(f, "normal")
	if y := f.get("clears"); y != nil {
		p.Clears = m.mask(y)
	}
	if y := f.get("pattern"); y != nil {
		a := m.arg(y)
		p.Pattern = &a
	}
	if !slices.Contains([]string{"returns", "true", "false", "equal"}, p.If) {
		m.fail(f.node, `a proof needs "if": returns, true, false or equal`)
	}
	for _, name := range m.required(f, "call") {
		c := m.call(name)
		c.Proves = append(c.Proves, p)
	}
	m.done(f)
}

func (m *modelReader) move(f fields) {
	mv := taint.Move{From: m.optionalArg(f, "from", taint.Arg{Index: 0}), To: m.optionalArg(f, "to", taint.Arg{Special: taint.Result})}
	if y := f.get("keys"); y != nil {
		if y.Kind != yaml.SequenceNode {
			m.fail(y, "keys must be a list of arguments")
		} else {
			for _, n := range y.Content {
				mv.Keys = append(mv.Keys, m.arg(n))
			}
		}
	}
	if y := f.get("clears"); y != nil {
		mv.Clears = m.mask(y)
	}
	mv.Member = m.flag(f, "member")
	for _, name := range m.required(f, "call") {
		c := m.call(name)
		c.Moves = append(c.Moves, mv)
	}
	m.done(f)
}

func (m *modelReader) run(f fields) {
	r := taint.Run{Function: m.optionalArg(f, "function", taint.Arg{Index: 0}), Rest: -1, Result: m.flag(f, "result")}
	if y := f.get("rest"); y != nil {
		r.Rest = int(m.number(y, "rest"))
	}
	if y := f.get("spread"); y != nil {
		a := m.arg(y)
		r.Spread = &a
	}
	if y := f.get("named"); y != nil {
		a := m.arg(y)
		r.Named = &a
	}
	for _, key := range []string{"elements", "arguments"} {
		if y := f.get(key); y != nil {
			r.Element = key == "elements"
			nodes := []*yaml.Node{y}
			if y.Kind == yaml.SequenceNode {
				nodes = y.Content
			}
			for _, n := range nodes {
				r.Args = append(r.Args, m.arg(n))
			}
		}
	}
	for _, name := range m.required(f, "call") {
		c := m.call(name)
		c.Runs = append(c.Runs, r)
	}
	m.done(f)
}

func (m *modelReader) parameter(f fields) {
	p := taint.Param{Type: m.optional(f, "type"), Package: m.optional(f, "package")}
	for _, name := range m.required(f, "name") {
		q := p
		q.Name = name
		m.model.Params = append(m.model.Params, q)
	}
	m.done(f)
}

func (m *modelReader) entry(f fields) {
	e := taint.Entry{
		Framework: m.optional(f, "framework"), Methods: m.names(f, "methods"), Signature: m.names(f, "signature"), Described: m.names(f, "described"), Beside: m.names(f, "beside"), Parameters: m.optional(f, "parameters"), Skip: m.names(f, "skip"),
		Says: m.optional(f, "says"), Verbs: m.names(f, "verbs"), Otherwise: m.names(f, "otherwise"), FromTypes: m.flag(f, "annotated"), Converts: m.flag(f, "converts"), Rest: m.flag(f, "rest"), Typed: m.flag(f, "typed"), Tainted: m.names(f, "data"),
		Path: m.optionalArg(f, "path", noArg), Function: m.optionalArg(f, "function", noArg), Verb: m.optionalArg(f, "verb", noArg), Detail: m.optionalArg(f, "detail", noArg), Suffix: m.optionalArg(f, "suffix", noArg), Page: m.optional(f, "page"), As: m.optional(f, "as"), Template: m.optionalArg(f, "template", noArg), Named: m.optionalArg(f, "named", noArg), Version: m.optionalArg(f, "version", noArg), Inputs: m.optionalArg(f, "inputs", noArg), Upload: m.optional(f, "upload"), Vouched: m.optional(f, "vouched"), Several: m.flag(f, "several"), Grouped: m.flag(f, "grouped"), Types: map[string]string{},
	}
	if y := f.get("returns"); y != nil {
		e.Returns = m.kindNamed(y)
	}
	if y := f.get("answers"); y != nil {
		e.Answers = m.kindNamed(y)
	}
	if y := f.get("parts"); y != nil {
		for _, p := range m.pairs(y, "parts") {
			e.Parts = append(e.Parts, taint.Part{Keys: strings.Split(p.name, "."), Kind: m.kindNamed(p.value)})
		}
	}
	if y := f.get("types"); y != nil {
		for _, t := range m.pairs(y, "types") {
			e.Types[t.name] = m.text(t.value, "a class")
		}
	}
	decorators, bases, calls := m.names(f, "decorator"), m.names(f, "base"), m.names(f, "call")
	if len(decorators)+len(bases)+len(calls)+len(e.Signature)+len(e.Described) == 0 {
		m.fail(f.node, `an entry needs "decorator", "base", "call", "signature" or "described"`)
	}
	if len(e.Signature)+len(e.Described) > 0 {
		m.model.Entries = append(m.model.Entries, &e)
	}
	m.done(f)
	add := func(set func(*taint.Entry)) {
		c := e
		set(&c)
		m.model.Entries = append(m.model.Entries, &c)
	}
	for _, name := range decorators {
		add(func(c *taint.Entry) { c.Decorator = name })
	}
	for _, name := range bases {
		add(func(c *taint.Entry) { c.Base = name })
	}
	for _, name := range calls {
		add(func(c *taint.Entry) { c.Call = name })
	}
}

// routing reads calls that make groups of routes or hang them below others.
func (m *modelReader) routing(f fields) {
	r := &taint.Routing{Prefix: m.optionalArg(f, "prefix", noArg), Pairs: m.optionalArg(f, "pairs", noArg), Below: m.optionalArg(f, "below", noArg), Named: m.optionalArg(f, "named", noArg),
		Flat: m.optionalArg(f, "flat", noArg), Version: m.optionalArg(f, "version", noArg), Name: m.optionalArg(f, "name", noArg), Verbs: m.optionalArg(f, "verbs", noArg), Runs: m.optionalArg(f, "runs", noArg), Replaces: m.flag(f, "replaces")}
	if y := f.get("children"); y != nil {
		if y.Kind != yaml.SequenceNode {
			m.fail(y, "children must be a list of arguments")
		} else {
			for _, item := range y.Content {
				r.Children = append(r.Children, m.arg(item))
			}
		}
	}
	names := m.names(f, "call")
	if len(names) == 0 {
		m.fail(f.node, `a routing needs "call"`)
	}
	m.done(f)
	for _, name := range names {
		if m.model.Routing == nil {
			m.model.Routing = map[string]*taint.Routing{}
		}
		m.model.Routing[name] = r
	}
}

// flows gives the model the flow that a rule reports.
func (m *modelReader) flows(r *Rule) {
	for _, kind := range r.sinks {
		if m.model.Kind(kind) == nil {
			m.errs = append(m.errs, fmt.Errorf("%s: unknown kind of sink %q; rules/models/kinds.yaml lists them", r.Path, kind))
		}
	}
	if r.Flow == nil {
		return
	}
	var from []string
	if !slices.Contains(r.Flow.From, "any") {
		from = r.Flow.From
	}
	for _, to := range r.Flow.To {
		k := m.model.Kind(to)
		if k == nil {
			m.errs = append(m.errs, fmt.Errorf("%s:%d:%d: unknown kind of sink %q; rules/models/kinds.yaml lists them", r.Path, r.Flow.line, r.Flow.column, to))
			continue
		}
		m.model.Rules = append(m.model.Rules, &taint.Rule{About: &r.About, From: from, To: k})
	}
}
