package main

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// reorderFunctions swaps neighbouring functions of a module.
func reorderFunctions(p *program) {
	for _, m := range p.Modules {
		p.swapIn(m, m.Tree.Body)
	}
}

// reorderStatements swaps neighbouring assignments that have nothing to do with each other.
func reorderStatements(p *program) {
	for _, m := range p.Modules {
		syntax.WalkTree(m.Tree, func(n syntax.Node) bool {
			for _, block := range blocks(n) {
				p.swapIn(m, block)
			}
			return true
		})
	}
}

// swapIn swaps what can be swapped in a list of statements, each one at most once.
func (p *program) swapIn(m *resolve.Module, block []syntax.Stmt) {
	for i := 0; i+1 < len(block); i++ {
		if a, b, ok := swap(m, block[i], block[i+1]); ok {
			p.replace(m, a, m.File.Text[b.Start:b.End])
			p.replace(m, b, m.File.Text[a.Start:a.End])
			i++
		}
	}
}

// blocks are the lists of statements that a compound statement holds.
func blocks(n syntax.Node) [][]syntax.Stmt {
	switch n := n.(type) {
	case *syntax.FunctionDef:
		return [][]syntax.Stmt{n.Body}
	case *syntax.If:
		return [][]syntax.Stmt{n.Body, n.Orelse}
	case *syntax.For:
		return [][]syntax.Stmt{n.Body, n.Orelse}
	case *syntax.While:
		return [][]syntax.Stmt{n.Body, n.Orelse}
	case *syntax.With:
		return [][]syntax.Stmt{n.Body}
	case *syntax.Try:
		return [][]syntax.Stmt{n.Body, n.Orelse, n.Finalbody}
	case *syntax.ExceptHandler:
		return [][]syntax.Stmt{n.Body}
	}
	return nil
}

// swap returns the lines of two statements that can change places.
func swap(m *resolve.Module, first, second syntax.Stmt) (a, b source.Range, ok bool) {
	if !independent(effectOf(first), effectOf(second)) {
		return a, b, false
	}
	a, okA := wholeLines(m.File, first)
	b, okB := wholeLines(m.File, second)
	return a, b, okA && okB && a.End < b.Start
}

// wholeLines are a statement's lines, where nothing else stands on them but a comment.
func wholeLines(f *source.File, s syntax.Stmt) (source.Range, bool) {
	start, end := s.Span().Start, s.Span().End
	line := f.LineRange(f.Line(end))
	rest := strings.TrimSpace(f.Text[end:line.End])
	before := strings.TrimSpace(f.Text[lineStart(f.Text, start):start])
	return source.Range{Start: start, End: line.End}, before == "" && (rest == "" || strings.HasPrefix(rest, "#"))
}

// An effect is what a statement does when it runs.
type effect struct {
	reads, writes map[string]bool
	calls         bool // something that may do more than give a value
	definition    bool
	known         bool // false: leave it where it is
}

func effectOf(s syntax.Stmt) effect {
	e := effect{reads: map[string]bool{}, writes: map[string]bool{}}
	switch s := s.(type) {
	case *syntax.Assign:
		for _, t := range s.Targets {
			if !isName(t) {
				return e
			}
		}
		e.expression(s)
	case *syntax.AnnAssign:
		if s.Value == nil || !isName(s.Target) {
			return e
		}
		e.expression(s)
	case *syntax.FunctionDef:
		if len(s.Decorators) > 0 {
			return e // routes are matched in the order of their definition
		}
		for _, a := range parameters(s.Args) {
			e.expression(a)
		}
		for _, d := range slices.Concat(s.Args.Defaults, s.Args.KwDefaults, []syntax.Expr{s.Returns}) {
			if d != nil {
				e.expression(d)
			}
		}
		e.definition = true
		e.writes[s.Name] = true
	default:
		return e
	}
	e.known = true
	return e
}

func (e *effect) expression(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			if n.Ctx == syntax.Load {
				e.reads[n.ID] = true
			} else {
				e.writes[n.ID] = true
			}
		case *syntax.Call:
			e.calls = e.calls || !harmless(n)
		case *syntax.Await, *syntax.Yield, *syntax.YieldFrom:
			e.calls = true
		}
		return true
	})
}

func isName(e syntax.Expr) bool {
	_, ok := e.(*syntax.Name)
	return ok
}

// harmless are calls that give a value and do nothing else.
func harmless(c *syntax.Call) bool {
	switch lastName(c.Func) {
	case "get", "getlist", "str", "int", "float", "len", "dict", "list", "tuple", "set", "bool", "strip", "lower", "upper", "format", "join", "split", "replace",
		"startswith", "endswith", "Path", "encode", "decode", "quote", "escape", "compile", "sorted", "round", "min", "max", "isdigit":
		return true
	}
	return false
}

// independent says that two effects are the same in either order.
func independent(a, b effect) bool {
	if !a.known || !b.known || a.calls && b.calls || a.definition != b.definition {
		return false
	}
	for name := range a.writes {
		if b.writes[name] || b.reads[name] {
			return false
		}
	}
	for name := range b.writes {
		if a.reads[name] {
			return false
		}
	}
	if a.calls || b.calls {
		// The call may change what the other one reads.
		for name := range a.reads {
			if b.reads[name] {
				return false
			}
		}
	}
	return true
}
