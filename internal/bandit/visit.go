package bandit

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// Depths at which Bandit runs into Python's limit of 1000 nested calls, measured with chains of
// attributes and of strings. Beyond them it gives the whole file up.
const (
	maxDepth       = 987
	maxStringDepth = 975
	maxFrames      = 990 // nested calls a test may need, its node's depth included
)

// A visitor walks one tree as Bandit's node visitor does and runs the tests.
type visitor struct {
	checker *Checker
	tree    *syntax.Tree
	report  *FileReport
	nosec   map[int]nosec

	parents []node // from the statement in the module to the parent of the node being tested
	aliases map[string]string
	imports map[string]bool
	like    [len(likeModules)]bool // which of likeModules is part of an imported name
	tooDeep bool

	down     func(node)        // visit, made a function value once
	downNode func(syntax.Node) // the same

	// Of the node being tested.
	self   node
	name   string // of a called function, its last part
	dotted string // all of it, once qualname was asked
	named  bool   // dotted is known
	holder node   // whose lines are the range, where it is another node's
	placed bool   // the rest is known: place makes it when a test has a result
	line   int
	column int
	end    int
	lines  lineRange
}

// likeModules are the names that tests ask for by is_module_imported_like.
var likeModules = [...]string{
	"flask", "paramiko", "django.utils.safestring", "django.db.models",
	"transformers", "datasets", "huggingface_hub",
}

const (
	likeFlask = iota
	likeParamiko
	likeSafestring
	likeModels
	likeTransformers
	likeDatasets
	likeHub
)

// A lineRange is a range of lines, both included. Last may be before First: no lines.
type lineRange struct{ First, Last int }

func (v *visitor) addImport(name string) {
	if v.imports[name] {
		return
	}
	v.imports[name] = true
	for i, module := range likeModules {
		v.like[i] = v.like[i] || strings.Contains(name, module)
	}
}

// visit tests n and all below it.
func (v *visitor) visit(n node) {
	if v.tooDeep || len(v.parents) >= maxDepth {
		v.tooDeep = true
		return
	}
	switch n := n.(type) {
	case *syntax.Name:
		return // most nodes: nothing to test, nothing below
	case *syntax.Constant:
		v.testString(n)
		return
	}
	v.test(n)
	v.parents = append(v.parents, n)
	childrenBy(n, v.down, v.downNode)
	v.parents = v.parents[:len(v.parents)-1]
}

// parent returns the nth parent of the node being tested, 1 for the direct one; nil stands for the
// module.
func (v *visitor) parent(n int) node {
	if n > len(v.parents) {
		return nil
	}
	return v.parents[len(v.parents)-n]
}

// enter makes n the node being tested.
func (v *visitor) enter(n syntax.Node) { v.self, v.holder, v.placed = n, nil, false }

// place finds out where the node being tested is.
func (v *visitor) place() {
	if v.placed {
		return
	}
	v.placed = true
	span := v.self.(syntax.Node).Span()
	v.line, v.column = v.tree.File.ByteColumn(span.Start)
	last, end := v.tree.File.ByteColumn(span.End)
	v.end = end
	v.lines = lineRange{v.line, last}
	if v.holder != nil {
		v.lines = v.linesOf(v.holder)
	}
}

// test runs the tests for one node.
func (v *visitor) test(n node) {
	switch n := n.(type) {
	case *syntax.Call:
		v.name, v.named = v.calledName(n), false
		if tests := v.checker.testsOf(n, v.name); len(tests) > 0 {
			v.enter(n)
			v.runAll(tests)
		}
	case *syntax.FunctionDef:
		if !n.Async {
			v.enter(n)
			v.run(kindFunctionDef)
		}
	case *syntax.Import:
		v.testImport(n, n.Names)
	case *syntax.ImportFrom:
		if n.Module == "" {
			v.testImport(n, n.Names)
			return
		}
		for _, alias := range n.Names {
			name := alias.AsName
			if name == "" {
				name = alias.Name
			}
			v.aliases[name] = n.Module + "." + alias.Name
			v.addImport(n.Module + "." + alias.Name)
		}
		v.enter(n)
		v.run(kindImportFrom)
	case *syntax.Assert:
		v.enter(n)
		v.run(kindAssert)
	case *syntax.ExceptHandler:
		v.enter(n)
		v.run(kindExceptHandler)
	}
}

func (v *visitor) testImport(n syntax.Node, names []*syntax.Alias) {
	for _, alias := range names {
		if alias.AsName != "" {
			v.aliases[alias.AsName] = alias.Name
		}
		v.addImport(alias.Name)
	}
	v.enter(n)
	v.run(kindImport)
}

func (v *visitor) testString(n *syntax.Constant) {
	if n.Kind != syntax.Str {
		return
	}
	parent := v.parent(1)
	if _, isStatement := parent.(*syntax.ExprStmt); isStatement {
		return // a docstring, or any other string on its own
	}
	if len(v.parents) >= maxStringDepth {
		v.tooDeep = true
		return
	}
	v.enter(n)
	v.holder = parent
	v.run(kindStr)
}

// linesOf is Bandit's linerange of a string's parent. Nodes without a position of their own have
// the lines on which the nodes below them begin.
func (v *visitor) linesOf(n node) lineRange {
	if positioned, ok := n.(syntax.Node); ok {
		span := positioned.Span()
		return lineRange{v.tree.File.Line(span.Start), v.tree.File.Line(span.End)}
	}
	begins := lineRange{1 << 30, -1}
	var widen func(node)
	widen = func(n node) {
		if positioned, ok := n.(syntax.Node); ok {
			line := v.tree.File.Line(positioned.Span().Start)
			begins.First = min(begins.First, line)
			begins.Last = max(begins.Last, line)
		}
		children(n, widen)
	}
	if c, ok := n.(*syntax.MatchCase); ok { // its body is left out
		widen(c.Pattern)
		if c.Guard != nil {
			widen(c.Guard)
		}
	} else {
		children(n, widen)
	}
	return begins
}

// qualname is the dotted name of the function that is called.
func (v *visitor) qualname() string {
	if !v.named {
		v.dotted, v.named = v.callName(v.call()), true
	}
	return v.dotted
}

// calledName is the last part of what callName returns.
func (v *visitor) calledName(n *syntax.Call) string {
	switch f := n.Func.(type) {
	case *syntax.Name:
		return lastName(v.resolve(f.ID))
	case *syntax.Attribute:
		return f.Attr
	}
	return ""
}

// callName is Bandit's get_call_name: the dotted name as written, its first part replaced by what
// was imported under it; what stands before a name that is no name counts as empty.
func (v *visitor) callName(n *syntax.Call) string {
	switch f := n.Func.(type) {
	case *syntax.Name:
		return v.resolve(f.ID)
	case *syntax.Attribute:
		return v.attributeName(f)
	}
	return ""
}

func (v *visitor) resolve(id string) string {
	if full, ok := v.aliases[id]; ok {
		return full
	}
	return id
}

func (v *visitor) attributeName(a *syntax.Attribute) string {
	var buffer [8]string
	attrs := append(buffer[:0], a.Attr) // the last one first
	for {
		switch inner := a.Value.(type) {
		case *syntax.Attribute:
			a = inner
			attrs = append(attrs, a.Attr)
			continue
		case *syntax.Name:
			attrs = append(attrs, v.resolve(inner.ID))
		default:
			attrs = append(attrs, "")
		}
		slices.Reverse(attrs)
		return strings.Join(attrs, ".")
	}
}

func lastName(dotted string) string { return dotted[strings.LastIndexByte(dotted, '.')+1:] }

// run runs the selected tests of a kind on the current node.
func (v *visitor) run(k kind) { v.runAll(v.checker.tests[k]) }

func (v *visitor) runAll(tests []*test) {
	for len(tests) > 0 {
		tests = v.guarded(tests)
	}
}

// guarded runs tests until one raises, which is no result, and returns those behind it.
func (v *visitor) guarded(tests []*test) (rest []*test) {
	var t *test
	defer func() {
		if cause := recover(); cause != nil {
			what, ours := cause.(raised)
			if !ours {
				panic(cause)
			}
			v.report.warn("ERROR", "tester", "internal error running: "+t.function+" on file "+v.report.Name+": "+what.what)
		}
	}()
	for len(tests) > 0 {
		t, tests = tests[0], tests[1:]
		rest = tests
		if r := t.run(v); r != nil {
			v.keep(t, r)
		}
	}
	return nil
}

// keep completes a result and adds it unless a nosec comment is about it.
func (v *visitor) keep(t *test, r *Issue) {
	v.place()
	r.File = v.report.Name
	if r.Line == 0 {
		r.Line = v.line
	}
	if r.Lines == (lineRange{}) {
		r.Lines = v.lines
	}
	if !r.hasColumn {
		r.Column = v.column
	}
	r.EndColumn = v.end
	r.Test = t.function
	if r.ID == "" {
		r.ID = t.id
	}
	if skip, noted := v.skips(r.Line); noted {
		if len(skip) == 0 {
			v.report.Metrics.Nosec++
			return
		}
		if skip[r.ID] {
			v.report.Metrics.Skipped++
			return
		}
	}
	v.report.Issues = append(v.report.Issues, r)
	v.report.Metrics.Severity[r.Severity]++
	v.report.Metrics.Confidence[r.Confidence]++
}

// skips joins the nosec comments on the line of a result and on the first line of the node's
// range that has one.
func (v *visitor) skips(line int) (nosec, bool) {
	if len(v.nosec) == 0 {
		return nil, false
	}
	own, noted := v.nosec[line]
	for l := v.lines.First; l <= v.lines.Last; l++ {
		if other, ok := v.nosec[l]; ok {
			if !noted {
				return other, true
			}
			joined := nosec{}
			for id := range own {
				joined[id] = true
			}
			for id := range other {
				joined[id] = true
			}
			return joined, true
		}
	}
	return own, noted
}
