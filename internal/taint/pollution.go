package taint

import (
	"slices"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file finds class pollution in libraries: a function that walks from attribute to attribute along a path which its
// caller hands in, and sets what it finds at the end, leads through __class__ and __globals__ to everything.
// A name that begins with an underscore and is refused leads nowhere.

// pathWrites returns the flows of a public function in which one of its parameters names an attribute that is set, where
// the same parameter names those that are read on the way there.
func (e *engine) pathWrites(u *unit) []*Flow {
	var reads, writes []*Flow
	var told []syntax.Node // calls that take their names from what an object says of itself
	for _, fl := range u.generic.flows {
		if fl.Kind.Name != "attribute-path" || fl.Origin.unit != u || fl.Weak || e.takesObject(u, fl.Origin.input) {
			continue
		}
		if !isData(fl.Origin.path) {
			told = append(told, fl.node)
			continue
		}
		switch calledName(fl.node) {
		case "getattr":
			reads = append(reads, fl)
		case "setattr":
			writes = append(writes, fl)
		}
	}
	var out []*Flow
	for _, w := range writes {
		for _, r := range reads {
			if r.Origin.root == w.Origin.root && leads(r, w) && !slices.Contains(told, w.node) {
				out = append(out, w)
				break
			}
		}
	}
	return out
}

// takesObject reports whether an input is declared to be an object of the project's own.
func (e *engine) takesObject(u *unit, input int) bool {
	if input >= len(u.params) || u.params[input].annotation == nil {
		return false
	}
	return slices.ContainsFunc(e.typeNames(u.params[input].annotation, u.mod, 0), func(name string) bool { return e.projectClass(name) != nil })
}

// isData reports whether a part of an input is the input or something that it contains. What an object says of itself is
// not: the nodes of a tree name their fields as their class has them.
func isData(path []string) bool {
	return !slices.ContainsFunc(path, func(step string) bool { return step[0] != '[' && step[0] != '{' })
}

func calledName(node syntax.Node) string {
	if call, ok := node.(*syntax.Call); ok {
		if name, ok := call.Func.(*syntax.Name); ok {
			return name.ID
		}
	}
	return ""
}

// leads reports whether the attribute that one call reads may be the object on which the other sets one. In one function
// it says so: the variable is the same, or is handed to the function itself. Copying an attribute from object to object
// is neither. Functions of their own are taken for steps of a walk.
func leads(read, write *Flow) bool {
	fn := definitionAround(read)
	if fn == nil || fn != definitionAround(write) {
		return true
	}
	target := ""
	if call := write.node.(*syntax.Call); len(call.Args) > 0 {
		if name, ok := call.Args[0].(*syntax.Name); ok {
			target = name.ID
		}
	}
	found := false
	held := map[string]bool{} // variables that hold what was read
	syntax.Walk(fn.Node, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Assign:
			if n.Value == read.node {
				for _, t := range n.Targets {
					if name, ok := t.(*syntax.Name); ok {
						held[name.ID] = true
						found = found || name.ID == target
					}
				}
			}
		case *syntax.Call:
			if lastNameOf(n.Func) == fn.Name {
				for _, a := range n.Args {
					name, ok := a.(*syntax.Name)
					found = found || a == read.node || ok && held[name.ID]
				}
			}
		}
		return !found
	})
	return found
}

// definitionAround is the function in which the sink of a flow stands.
func definitionAround(fl *Flow) *resolve.Function {
	var inner *resolve.Function
	for _, fn := range fl.mod.res.Functions {
		span := fn.Node.Span()
		if fn.Def() != nil && span.Start <= fl.Sink.Start && fl.Sink.End <= span.End && (inner == nil || span.Start >= inner.Node.Span().Start) {
			inner = fn
		}
	}
	return inner
}
