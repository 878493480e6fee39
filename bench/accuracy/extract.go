package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// extract puts what is assigned, returned or passed into functions of their own, which get the local variables they read.
// A label goes with the expression where that is all its statement does; the arguments of a labelled call go without it.
func extract(p *program) {
	next := 0
	for _, m := range p.Modules {
		for _, top := range m.Tree.Body {
			x := &extraction{program: p, m: m, at: lineStart(m.File.Text, definitionStart(top)), next: &next}
			syntax.Walk(top, func(n syntax.Node) bool {
				if s, ok := n.(syntax.Stmt); ok && m.FunctionAt(s.Span().Start) != nil {
					x.statement(s)
				}
				return true
			})
		}
	}
}

// An extraction takes expressions out of one statement of a module's top level.
type extraction struct {
	*program
	m    *resolve.Module
	at   int32 // where the new functions go
	next *int
}

func (x *extraction) statement(s syntax.Stmt) {
	label := x.label(s)
	labelled := mark.MatchString(x.lines(s))
	switch s := s.(type) {
	case *syntax.Assign:
		switch {
		case !labelled:
			x.out(s.Value, "")
		case isName(s.Targets[0]):
			// What hurts is in the value.
			if comment := x.m.File.Text[label.Start:label.End]; x.out(s.Value, comment) {
				x.replace(x.m, label, "")
			}
		case !calls(s.Value):
			x.out(s.Value, "")
		}
	case *syntax.AnnAssign:
		if !labelled {
			x.out(s.Value, "")
		}
	case *syntax.AugAssign:
		if !labelled {
			x.out(s.Value, "")
		}
	case *syntax.Return:
		if c, ok := s.Value.(*syntax.Call); ok {
			x.arguments(c, labelled)
		} else if s.Value != nil && (!labelled || !calls(s.Value)) {
			x.out(s.Value, "")
		}
	case *syntax.ExprStmt:
		if c, ok := s.Value.(*syntax.Call); ok {
			x.arguments(c, labelled)
		}
	}
}

// label is the comment with a mark that ends the line of a statement; empty where there is none.
func (x *extraction) label(s syntax.Stmt) source.Range {
	end := s.Span().End
	line := x.m.File.LineRange(x.m.File.Line(end))
	rest := x.m.File.Text[end:line.End]
	if at := strings.IndexByte(rest, '#'); at >= 0 && mark.MatchString(rest[at:]) {
		return source.Range{Start: end + int32(at), End: line.End}
	}
	return source.Range{Start: end, End: end}
}

// arguments extracts the arguments of a call, but not those in which a labelled call may be.
func (x *extraction) arguments(c *syntax.Call, labelled bool) {
	take := func(e syntax.Expr) {
		if !labelled || !calls(e) && !mark.MatchString(x.m.File.Text[e.Span().Start:e.Span().End]) {
			x.out(e, "")
		}
	}
	for _, a := range c.Args {
		switch a.(type) {
		case *syntax.Starred, *syntax.GeneratorExp:
		default:
			take(a)
		}
	}
	for i := range c.Keywords {
		if c.Keywords[i].Arg != "" {
			take(c.Keywords[i].Value)
		}
	}
}

// lines is the text of all lines that a node touches.
func (x *extraction) lines(n syntax.Node) string {
	f := x.m.File
	return f.Text[f.LineRange(f.Line(n.Span().Start)).Start:f.LineRange(f.Line(n.Span().End)).End]
}

// out replaces an expression by a call of a new function that returns it, where that means the same.
func (x *extraction) out(e syntax.Expr, comment string) bool {
	switch e.(type) {
	case nil, *syntax.Name, *syntax.Constant, *syntax.Starred, *syntax.Await:
		return false
	}
	names, ok := x.reads(e)
	if !ok {
		return false
	}
	text := x.m.File.Text[e.Span().Start:e.Span().End]
	if strings.Contains(text, "async ") {
		return false
	}
	*x.next++
	name := fmt.Sprintf("step%d", *x.next)
	if comment != "" {
		comment = "  " + comment
	}
	x.replace(x.m, source.Range{Start: x.at, End: x.at}, fmt.Sprintf("def %s(%s):\n    return (%s)%s\n\n\n", name, strings.Join(names, ", "), text, comment))
	x.replace(x.m, e.Span(), fmt.Sprintf("%s(%s)", name, strings.Join(names, ", ")))
	return true
}

// reads lists the local variables that an expression reads, or says that it cannot stand elsewhere: it waits, yields,
// binds, captures, or speaks of its class.
func (x *extraction) reads(e syntax.Expr) (names []string, ok bool) {
	ok = true
	syntax.Walk(e, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Await, *syntax.Yield, *syntax.YieldFrom, *syntax.NamedExpr, *syntax.Lambda:
			ok = false
		case *syntax.Attribute:
			ok = ok && (!strings.HasPrefix(n.Attr, "__") || strings.HasSuffix(n.Attr, "__"))
		case *syntax.Name:
			switch n.ID {
			case "super", "locals", "vars", "eval", "exec", "dir", "__class__", "globals":
				ok = false
			}
			_, scope := x.m.ScopeAt(n.Start).Lookup(n.ID)
			switch {
			case scope == nil, scope.Kind == resolve.ModuleScope:
			case scope.Kind == resolve.ComprehensionScope && scope.Node.Span().Start >= e.Span().Start && scope.Node.Span().End <= e.Span().End:
			case scope.Kind == resolve.FunctionScope, scope.Kind == resolve.LambdaScope, scope.Kind == resolve.ComprehensionScope:
				if !slices.Contains(names, n.ID) {
					names = append(names, n.ID)
				}
			default:
				ok = false
			}
		}
		return ok
	})
	return names, ok
}

// calls says that an expression calls something.
func calls(e syntax.Expr) bool {
	found := false
	syntax.Walk(e, func(n syntax.Node) bool {
		_, call := n.(*syntax.Call)
		found = found || call
		return !found
	})
	return found
}

// definitionStart is where a statement begins, with its decorators.
func definitionStart(s syntax.Stmt) int32 {
	start := s.Span().Start
	var decorators []syntax.Expr
	switch s := s.(type) {
	case *syntax.FunctionDef:
		decorators = s.Decorators
	case *syntax.ClassDef:
		decorators = s.Decorators
	}
	for _, d := range decorators {
		start = min(start, d.Span().Start)
	}
	return start
}

func lineStart(text string, at int32) int32 {
	return int32(strings.LastIndexByte(text[:at], '\n') + 1)
}
