package rule

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
	"go.yaml.in/yaml/v3"
)

// This file lets patterns see what following the program's values has shown: which function a call reaches through a
// partial, a table or getattr, which constants its arguments are, which blocks never run.

// Calls lists the functions, by full name, and the methods, by last name, that patterns start from.
func (s *Set) Calls() (functions, methods map[string]bool) {
	functions, methods = map[string]bool{}, map[string]bool{}
	for name := range s.index.calls {
		functions[name] = true
	}
	for name := range s.index.methods {
		methods[name] = true
	}
	return functions, methods
}

// seenCallees asks the patterns of the functions that a call was seen to reach and does not name. A table in which some
// entry is fine offers a choice, and the choice is not made here: a rule is asked only where it has something to say
// about all of them.
func (c *checker) seenCallees(n *syntax.Call, known string, seen *resolve.SeenCall) {
	if len(seen.Names) < seen.Most {
		return
	}
	method := ""
	if a, ok := n.Func.(*syntax.Attribute); ok {
		method = a.Attr
	}
	for _, name := range seen.Names {
		if name == known {
			continue
		}
		last := name[strings.LastIndexByte(name, '.')+1:]
		functions, methods := c.index.calls[name], c.index.methods[last]
		if last == method {
			methods = nil // the patterns of its name have been asked
		}
		if seen.Most > 1 {
			functions, methods = c.aboutAll(seen.Names, functions), c.aboutAll(seen.Names, methods)
		}
		c.tryAll(functions, n)
		c.tryAll(methods, n)
	}
}

// aboutAll are the patterns whose rule has patterns for each of the names.
func (c *checker) aboutAll(names []string, patterns []*pattern) []*pattern {
	var out []*pattern
	for _, p := range patterns {
		same := func(q *pattern) bool { return q.rule == p.rule }
		if !slices.ContainsFunc(names, func(name string) bool {
			return !slices.ContainsFunc(c.index.calls[name], same) && !slices.ContainsFunc(c.index.methods[name[strings.LastIndexByte(name, '.')+1:]], same)
		}) {
			out = append(out, p)
		}
	}
	return out
}

// seenValues notes the values of arguments that are not written out.
func (c *checker) seenValues(n *syntax.Call, seen *resolve.SeenCall) {
	note := func(e syntax.Expr, k resolve.Known) {
		if _, literal := e.(*syntax.Constant); literal || len(k.Values) == 0 {
			return
		}
		if c.seenArgs == nil {
			c.seenArgs = map[syntax.Expr][]constant{}
		}
		c.seenArgs[e] = fromKnown(k)
	}
	for i, arg := range n.Args {
		if _, starred := arg.(*syntax.Starred); starred {
			break
		}
		if at := seen.Bound + i; at < len(seen.Args) {
			note(arg, seen.Args[at])
		}
	}
	for i := range n.Keywords {
		if k := &n.Keywords[i]; k.Arg != "" {
			note(k.Value, seen.Named[k.Arg])
		}
	}
}

func fromKnown(k resolve.Known) []constant {
	out := make([]constant, len(k.Values))
	for i, v := range k.Values {
		out[i] = fromConst(v)
	}
	return out
}

// seenArgument is an argument that the call itself does not write: one that a partial has bound, one out of **options.
// known is false where nothing was seen of it.
func (c *checker) seenArgument(call *syntax.Call, index int, names []string) (value syntax.Node, known bool) {
	seen := c.seen.Call(call)
	if seen == nil {
		return nil, false
	}
	made := func(k resolve.Known) (syntax.Node, bool) {
		if len(k.Values) == 0 {
			return nil, false
		}
		e := &syntax.Constant{Range: call.Range}
		if c.seenArgs == nil {
			c.seenArgs = map[syntax.Expr][]constant{}
		}
		c.seenArgs[e] = fromKnown(k)
		return e, true
	}
	for _, name := range names {
		if k, ok := seen.Named[name]; ok {
			return made(k)
		}
	}
	if index >= 0 && index < seen.Bound {
		return made(seen.Args[index])
	}
	return nil, !seen.Open && (index < 0 || index >= len(seen.Args))
}

// alive leaves out what stands in blocks that no run has taken.
func (c *checker) alive(hits []hit) []hit {
	if len(hits) == 0 {
		return hits
	}
	dead := c.seen.Dead(c.file)
	if len(dead) == 0 {
		return hits
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		for _, r := range dead {
			if r.Start <= h.Place.Start && h.Place.End <= r.End {
				return true
			}
		}
		return false
	})
}

// met lists the names, in normal form, that following the data has shown the result of a call to meet.
func (c *checker) met(e syntax.Expr) []string {
	call, ok := e.(*syntax.Call)
	if !ok {
		return nil
	}
	seen := c.seen.Call(call)
	if seen == nil || len(seen.Meets) == 0 {
		return nil
	}
	names := make([]string, len(seen.Meets))
	for i, name := range seen.Meets {
		names[i] = normalName(name)
	}
	return names
}

// readReceives holds for a call that data of a kind of source was seen to reach.
func readReceives(r *reader, y *yaml.Node) test {
	kinds := r.texts(y, "receives")
	for _, k := range kinds {
		if !slices.Contains(sourceKinds, k) {
			r.unknown(y, "kind of source", k, sourceKinds)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		if !ok {
			return false
		}
		seen := c.seen.Call(call)
		return seen != nil && slices.ContainsFunc(seen.From, func(k string) bool { return slices.Contains(kinds, k) })
	}
}

// readHarmless holds for a call that can hurt in one way, where following the data has shown that nothing reaches it which
// does: neither from outside nor from callers that nobody knows. It holds nowhere in a run that follows no data.
func readHarmless(r *reader, y *yaml.Node) test {
	kind := r.text(y, "harmless")
	r.sinks = append(r.sinks, kind)
	return func(c *checker, n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		return ok && c.seen.Harmless(call, kind)
	}
}
