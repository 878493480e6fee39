package rule

import (
	"hash/maphash"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/template"
)

// A checker walks one module.
type checker struct {
	set     *Set
	index   *index
	file    *source.File
	module  *resolve.Module // nil in a template
	program *resolve.Program
	page    *template.Page // nil in a module
	path    []syntax.Node  // the nodes around the current one, outermost first
	found   []hit
	grams   *gramSet // of the file's text; nil in a template

	imported []string                     // names that the file imports; nil until asked
	handlers map[*syntax.FunctionDef]bool // see inHandler
	threads  map[string]bool              // see inThreads; nil until asked
	texts    map[*expression]bool
	names    map[syntax.Expr]string                      // what qualified has answered for callees
	kinds    map[anchor][]*pattern                       // of those in the index the ones that this file can match
	called   map[*nameSet]bool                           // see findCalled; nil until asked
	parents  map[syntax.Node]map[syntax.Node]syntax.Node // per function, for reach
	seen     *resolve.Seen                               // what following values has shown, or nil
	seenArgs map[syntax.Expr]seenValue                   // arguments whose values it has shown
}

// Nodes that Python's tree does not have as such, made for the patterns that start from them.
type (
	keyword struct {
		source.Range
		name  string
		value syntax.Expr
		call  *syntax.Call
	}
	entry struct {
		source.Range
		key, value syntax.Expr
		dict       *syntax.Dict
	}
	parameter struct {
		source.Range
		name  string
		value syntax.Expr
	}
	file struct{ source.Range }
)

func (c *checker) run() {
	for _, p := range c.index.texts {
		if p.rule.roles.admits(c.module.Role) {
			for _, at := range p.text.find(c.file.Text, 100) {
				c.report(p, source.Range{Start: int32(at[0]), End: int32(at[1])}, nil)
			}
		}
	}
	if c.module.Stub {
		return // nothing in a stub runs
	}
	c.tryKind(anchorModule, &file{source.Range{}})
	for _, s := range c.module.Tree.Body {
		c.visit(s)
	}
}

// visit asks the patterns that may start at a node, then goes on inside it.
func (c *checker) visit(n syntax.Node) {
	c.dispatch(n)
	c.path = append(c.path, n)
	eachChild(n, c.visit)
	c.path = c.path[:len(c.path)-1]
}

func (c *checker) dispatch(n syntax.Node) {
	switch n := n.(type) {
	case *syntax.Call:
		c.call(n)
	case *syntax.Name:
		if n.Ctx == syntax.Load && c.index.refLasts[n.ID] {
			c.tryAll(c.index.references[c.module.Qualified(n)], n)
		}
	case *syntax.Attribute:
		if n.Ctx == syntax.Load && c.index.refLasts[n.Attr] {
			c.tryAll(c.index.references[c.module.Qualified(n)], n)
		}
	case *syntax.Import, *syntax.ImportFrom:
		c.tryAll(c.importPatterns(n), n)
	case *syntax.Assign, *syntax.AnnAssign:
		for _, name := range c.targetNames(n) {
			c.tryAll(c.targets(anchorAssign, name), n)
		}
	case *syntax.Dict:
		for i, key := range n.Keys {
			k, ok := key.(*syntax.Constant)
			if !ok || k.Kind != syntax.Str {
				continue
			}
			if patterns := c.targets(anchorEntry, k.Text); len(patterns) > 0 {
				span := source.Range{Start: k.Start, End: n.Values[i].Span().End}
				c.tryAll(patterns, &entry{span, key, n.Values[i], n})
			}
		}
	case *syntax.Tuple:
		c.header(n)
	case *syntax.FunctionDef:
		c.tryKind(anchorFunction, n)
		if len(n.Decorators) > 0 {
			c.tryKind(anchorDecorated, n)
		}
		c.defaults(n.Args)
	case *syntax.Lambda:
		c.defaults(n.Args)
	case *syntax.ClassDef:
		c.tryKind(anchorClass, n)
		if len(n.Decorators) > 0 {
			c.tryKind(anchorDecorated, n)
		}
	case *syntax.Compare:
		c.tryKind(anchorCompare, n)
	case *syntax.ExceptHandler:
		c.tryKind(anchorExcept, n)
	case *syntax.Assert:
		c.tryKind(anchorAssert, n)
	case *syntax.If:
		c.tryKind(anchorIf, n)
	case *syntax.Raise:
		c.tryKind(anchorRaise, n)
	case *syntax.Return:
		c.tryKind(anchorReturn, n)
	case *syntax.While:
		c.tryKind(anchorWhile, n)
	case *syntax.AugAssign:
		c.tryKind(anchorChange, n)
	case *syntax.Constant:
		if n.Kind == syntax.Str && !c.isDocstring(n) {
			c.tryKind(anchorString, n)
		}
	}
}

// kind returns the patterns that start from a kind of node, without those that this file cannot match anywhere.
func (c *checker) kind(a anchor) []*pattern {
	patterns, ok := c.kinds[a]
	if !ok {
		for _, p := range c.index.kinds[a] {
			if p.rule.roles.admits(c.module.Role) && c.may(p.words) && c.calls(p.needs) && (p.file == nil || p.file(c, nil)) {
				patterns = append(patterns, p)
			}
		}
		if c.kinds == nil {
			c.kinds = map[anchor][]*pattern{}
		}
		c.kinds[a] = patterns
	}
	return patterns
}

// header asks the patterns of entries for a pair whose first is the name of an HTTP header, as WSGI and ASGI want them.
func (c *checker) header(n *syntax.Tuple) {
	if len(n.Elts) != 2 {
		return
	}
	k, ok := n.Elts[0].(*syntax.Constant)
	if !ok || k.Kind != syntax.Str && k.Kind != syntax.Bytes || !strings.Contains(k.Text, "-") {
		return
	}
	if patterns := c.targets(anchorEntry, k.Text); len(patterns) > 0 {
		c.tryAll(patterns, &entry{n.Range, k, n.Elts[1], &syntax.Dict{Range: n.Range}})
	}
}

// importPatterns returns the patterns that may start from an import: nearly always those that ask for
// something of the one package it names.
func (c *checker) importPatterns(n syntax.Node) []*pattern {
	name := ""
	switch n := n.(type) {
	case *syntax.ImportFrom:
		if n.Level > 0 {
			return nil // of the project itself, which no rule knows
		}
		name = n.Module
	case *syntax.Import:
		if len(n.Names) != 1 {
			return c.index.imports
		}
		name = n.Names[0].Name
	}
	top, _, _ := strings.Cut(name, ".")
	return c.index.importTops[top]
}

// qualified is the module's Qualified for callees, which many patterns ask for.
func (c *checker) qualified(e syntax.Expr) string {
	name, ok := c.names[e]
	if !ok {
		if c.names == nil {
			c.names = make(map[syntax.Expr]string, len(c.module.Calls)/2)
		}
		name = c.module.Qualified(e)
		c.names[e] = name
	}
	return name
}

func (c *checker) call(n *syntax.Call) {
	seen := c.seen.Call(n)
	if seen != nil {
		c.seenValues(n, seen)
	}
	name := ""
	switch f := n.Func.(type) {
	case *syntax.Attribute:
		if patterns := c.index.methods[f.Attr]; patterns != nil {
			c.tryAll(patterns, n)
		}
		if c.index.callLasts[f.Attr] {
			name = c.qualified(f)
			c.tryAll(c.index.calls[name], n)
		}
	default:
		name = c.qualified(f)
		if _, plain := f.(*syntax.Name); plain || seen == nil || slices.Contains(seen.Names, name) {
			c.tryAll(c.index.calls[name], n) // else it was seen to reach something else
		}
	}
	if seen != nil {
		c.seenCallees(n, name, seen)
	}
	for i := range n.Keywords {
		k := &n.Keywords[i]
		if k.Arg == "" {
			continue
		}
		if patterns := c.targets(anchorKeyword, k.Arg); len(patterns) > 0 {
			c.tryAll(patterns, &keyword{k.Range, k.Arg, k.Value, n})
		}
	}
}

// defaults asks the patterns that start from parameters with a default.
func (c *checker) defaults(args *syntax.Arguments) {
	if args == nil {
		return
	}
	for i, value := range args.Defaults { // of the last positional ones
		switch at := len(args.PosOnly) + len(args.Args) - len(args.Defaults) + i; {
		case at >= len(args.PosOnly):
			c.parameter(args.Args[at-len(args.PosOnly)], value)
		case at >= 0:
			c.parameter(args.PosOnly[at], value)
		}
	}
	for i, a := range args.KwOnly {
		if i < len(args.KwDefaults) && args.KwDefaults[i] != nil {
			c.parameter(a, args.KwDefaults[i])
		}
	}
}

func (c *checker) parameter(a *syntax.Arg, value syntax.Expr) {
	if patterns := c.targets(anchorDefault, a.Name); len(patterns) > 0 {
		c.tryAll(patterns, &parameter{source.Range{Start: a.Start, End: value.Span().End}, a.Name, value})
	}
}

// targets returns the patterns that start where name is given a value. Regular expressions are asked
// about once for each name, whatever number of files it stands in.
func (c *checker) targets(a anchor, name string) []*pattern {
	t := c.index.targets[a]
	if len(t.regexps) == 0 {
		return t.exact[name]
	}
	slot := &t.known[maphash.String(t.seed, name)%knownNames]
	if known := slot.Load(); known != nil && known.name == name {
		return known.patterns
	}
	patterns := slices.Clone(t.exact[name])
	normal := normalName(name)
	may := t.mayMatch(normal)
	for i, p := range t.regexps {
		if (i >= 64 || may>>i&1 != 0) && !p.keys.exact[name] && p.keys.matches(normal) {
			patterns = append(patterns, p)
		}
	}
	slot.Store(&knownName{strings.Clone(name), patterns}) // the name is a piece of its file's text
	return patterns
}

// tryAll asks patterns that were found by a name.
func (c *checker) tryAll(patterns []*pattern, n syntax.Node) {
	for _, p := range patterns {
		if p.rule.roles.admits(c.module.Role) && c.may(p.words) && p.test(c, n) {
			c.report(p, placeOf(n), n)
		}
	}
}

// tryKind asks the patterns that start from a kind of node; what the file says of them has been asked once.
func (c *checker) tryKind(a anchor, n syntax.Node) {
	for _, p := range c.kind(a) {
		if p.test(c, n) {
			c.report(p, placeOf(n), n)
		}
	}
}

// placeOf returns the range that people are shown: of a definition its name.
func placeOf(n syntax.Node) source.Range {
	switch n := n.(type) {
	case *syntax.FunctionDef:
		return n.NameRange
	case *syntax.ClassDef:
		return n.NameRange
	case *syntax.If:
		return n.Test.Span()
	case *syntax.ExceptHandler:
		if n.Type != nil {
			return source.Range{Start: n.Start, End: n.Type.Span().End}
		}
		return source.Range{Start: n.Start, End: n.Start + int32(len("except"))}
	}
	return n.Span()
}

// report notes a finding at a place; n is the node that can be mended, nil for none.
func (c *checker) report(p *pattern, at source.Range, n syntax.Node) {
	c.found = append(c.found, hit{finding.Finding{
		About:      p.about,
		Place:      source.Place{File: c.file, Range: at},
		Message:    p.message,
		Severity:   p.severity,
		Confidence: p.confidence,
		Scope:      c.scopeName(),
		Fix:        c.fix(p, n),
	}, p})
}

// scopeName is the dotted name of the definitions around the current node.
func (c *checker) scopeName() string {
	var names []string
	for _, n := range c.path {
		switch n := n.(type) {
		case *syntax.FunctionDef:
			names = append(names, n.Name)
		case *syntax.ClassDef:
			names = append(names, n.Name)
		}
	}
	return strings.Join(names, ".")
}

func (c *checker) isDocstring(n *syntax.Constant) bool {
	s, ok := c.parent(n).(*syntax.ExprStmt)
	return ok && s.Value == syntax.Expr(n)
}

// parent returns the node around the current one.
func (c *checker) parent(syntax.Node) syntax.Node {
	if len(c.path) == 0 {
		return nil
	}
	return c.path[len(c.path)-1]
}

// isConstant reports whether an expression is made of constants only.
func (c *checker) isConstant(e syntax.Expr) bool {
	if _, ok := e.(*syntax.Constant); ok {
		return true
	}
	return c.module.IsConstant(e)
}

// imports returns the absolute names that the file imports anywhere.
func (c *checker) imports() []string {
	if c.imported == nil {
		c.imported = []string{""}
		if c.module == nil {
			return c.imported
		}
		for _, s := range c.module.Imports {
			c.imported = append(c.imported, c.importedNames(s)...)
		}
	}
	return c.imported
}

// isInstance reports whether the value of an expression is of one of the classes or derives from one.
func (c *checker) isInstance(e syntax.Expr, want *nameSet) bool {
	return c.isSubclass(c.module.Type(e), want)
}

// isSubclass reports whether a class is one of the wanted or has one among its ancestors.
func (c *checker) isSubclass(name string, want *nameSet) bool {
	if want.has(name) {
		return true
	}
	return name != "" && slices.ContainsFunc(c.module.Ancestors(name), want.has)
}

// derives reports whether a class of this module has one of the wanted among its ancestors.
func (c *checker) derives(d *syntax.ClassDef, want *nameSet) bool {
	for _, class := range c.module.Classes {
		if class.Node == d {
			return slices.ContainsFunc(class.MRO()[1:], want.has)
		}
	}
	return false
}
