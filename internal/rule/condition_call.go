package rule

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file holds the conditions about calls: which function, which arguments, on what.

// readCall holds for a call of one of the names, and for a name that was bound to such a call.
func readCall(r *reader, y *yaml.Node) test {
	want := r.names(y, "call")
	return func(c *checker, n syntax.Node) bool { return c.originCall(n, &want) != nil }
}

// needs returns sets of names such that a condition cannot hold anywhere in a file that lacks a call of one of each.
func (r *reader) needs(y *yaml.Node) []*nameSet {
	switch y.Kind {
	case yaml.SequenceNode:
		return r.needsOfAny(y.Content)
	case yaml.MappingNode:
	default:
		return nil
	}
	var all []*nameSet
	for i := 0; i+1 < len(y.Content); i += 2 {
		value := y.Content[i+1]
		switch y.Content[i].Value {
		case "call":
			names := r.names(value, "call")
			all = append(all, r.need(names))
		case "any":
			all = append(all, r.needsOfAny(value.Content)...)
		case "if", "compare", "left", "right", "either", "other", "contains", "body", "on", "after":
			all = append(all, r.needs(value)...)
		}
	}
	return all
}

// needsOfAny is what all of several conditions need, taken together.
func (r *reader) needsOfAny(items []*yaml.Node) []*nameSet {
	joined := nameSet{exact: map[string]bool{}, methods: map[string]bool{}, lasts: map[string]bool{}}
	for _, item := range items {
		needs := r.needs(item)
		if len(needs) == 0 {
			return nil
		}
		one := needs[0]
		joined.prefixes = append(joined.prefixes, one.prefixes...)
		maps.Copy(joined.exact, one.exact)
		maps.Copy(joined.methods, one.methods)
		maps.Copy(joined.lasts, one.lasts)
	}
	if len(items) == 0 {
		return nil
	}
	return []*nameSet{r.need(joined)}
}

func (r *reader) need(names nameSet) *nameSet {
	r.called = append(r.called, &names)
	return &names
}

// calls reports whether the file has a call of one name of each set, as originCall would say of one. Conditions that
// look for a call ask this first: nearly always the answer is that the whole file has none.
func (c *checker) calls(needs []*nameSet) bool {
	if len(needs) == 0 || c.module == nil {
		return true
	}
	if c.called == nil {
		c.called = c.findCalled()
	}
	for _, want := range needs {
		if !c.called[want] && (len(want.prefixes) == 0 || len(c.module.Calls) == 0) {
			return false
		}
	}
	return true
}

// findCalled goes over the file's calls once and notes of which of the sets that conditions ask for there is one.
func (c *checker) findCalled() map[*nameSet]bool {
	called, methods := map[*nameSet]bool{}, map[string]bool{}
	for _, call := range c.module.Calls {
		if a, ok := call.Func.(*syntax.Attribute); ok {
			sets, ok := c.index.called[a.Attr]
			if !ok {
				continue
			}
			if len(sets.byMethod) > 0 && !methods[a.Attr] {
				methods[a.Attr] = true
				for _, want := range sets.byMethod {
					called[want] = true
				}
			}
			for _, want := range sets.byName {
				if !called[want] && want.has(c.qualified(a)) {
					called[want] = true
				}
			}
			continue
		}
		name := c.qualified(call.Func)
		for _, want := range c.index.called[name[strings.LastIndexByte(name, '.')+1:]].byName {
			if want.exact[name] {
				called[want] = true
			}
		}
	}
	return called
}

// originCall returns the call of one of the names that an expression is or stands for.
func (c *checker) originCall(n syntax.Node, want *nameSet) *syntax.Call {
	e, ok := n.(syntax.Expr)
	if !ok {
		return nil
	}
	for _, o := range c.origins(e) {
		if a, ok := o.(*syntax.Await); ok {
			o = a.Value
		}
		call, ok := o.(*syntax.Call)
		if !ok {
			continue
		}
		if a, ok := call.Func.(*syntax.Attribute); ok {
			if want.methods[a.Attr] {
				return call
			}
			if len(want.prefixes) == 0 && !want.lasts[a.Attr] {
				continue
			}
		}
		if len(want.exact)+len(want.prefixes) > 0 && want.has(c.qualified(call.Func)) {
			return call
		}
	}
	return nil
}

// argumentOf finds an argument by position, by one of several keywords, or both. known is false where *args or **kwargs
// may give it.
func (c *checker) argumentOf(call *syntax.Call, index int, names []string) (value syntax.Node, known bool) {
	known = true
	if len(names) > 0 {
		for i := range call.Keywords {
			k := &call.Keywords[i]
			if slices.Contains(names, k.Arg) {
				return k.Value, true
			}
			if k.Arg == "" {
				if seen := c.seen.Call(call); seen != nil && !seen.Open && (index < 0 || len(call.Args) <= index) {
					value, known := c.seenArgument(call, index, names) // all that **options brought is known
					if value == nil {
						switch v, _ := c.spread(k.Value, names); v.(type) {
						case *syntax.Name, *syntax.Attribute, *syntax.List, *syntax.Tuple, *syntax.Dict: // which are no single constant
							return v, true
						}
					}
					return value, known
				}
				value, all := c.spread(k.Value, names)
				if value != nil {
					return value, true
				}
				known = known && all
			}
		}
	}
	for i, arg := range call.Args {
		if _, ok := arg.(*syntax.Starred); ok {
			if index >= 0 {
				known = false
			}
			break
		}
		if i == index {
			return arg, true
		}
	}
	return nil, known
}

// readArguments asks for arguments: 0 is a position, shell a keyword, 0/args either of them (more keywords may
// follow); any is one of all arguments.
func readArguments(r *reader, y *yaml.Node) test {
	type want struct {
		index int
		names []string
		any   bool
		test  test
	}
	var wants []want
	for _, p := range r.pairs(y, "arguments") {
		w := want{index: -1, test: r.condition(p.value)}
		for part := range strings.SplitSeq(p.name, "/") {
			if n, err := strconv.Atoi(part); err == nil && n >= 0 {
				w.index = n
			} else if part == "any" {
				w.any = true
			} else {
				w.names = append(w.names, part)
			}
		}
		wants = append(wants, w)
	}
	return func(c *checker, n syntax.Node) bool {
		call := callOf(c, n)
		if call == nil {
			return false
		}
		for _, w := range wants {
			if w.any {
				if !slices.ContainsFunc(call.Args, func(e syntax.Expr) bool { return w.test(c, e) }) &&
					!slices.ContainsFunc(call.Keywords, func(k syntax.Keyword) bool { return w.test(c, k.Value) }) {
					return false
				}
				continue
			}
			index, bound := w.index, 0
			if seen := c.seen.Call(call); seen != nil {
				bound = seen.Bound
			}
			if index >= 0 {
				index = max(index-bound, -1) // a partial has bound the first ones
			}
			value, known := c.argumentOf(call, index, w.names)
			if value == nil && c.seen != nil {
				if v, ok := c.seenArgument(call, w.index, w.names); ok {
					value, known = v, true
				} else if c.seen.Call(call) != nil {
					known = false // a partial has bound it to what is no constant
				}
			}
			if value == nil && !known || !w.test(c, value) {
				return false
			}
		}
		return true
	}
}

// callOf returns the call that a node is or that its value came from.
func callOf(c *checker, n syntax.Node) *syntax.Call {
	if call, ok := n.(*syntax.Call); ok {
		return call
	}
	e, ok := n.(syntax.Expr)
	if !ok {
		return nil
	}
	for _, o := range c.origins(e) {
		if a, ok := o.(*syntax.Await); ok {
			o = a.Value
		}
		if call, ok := o.(*syntax.Call); ok {
			return call
		}
	}
	return nil
}

func readArgumentCount(r *reader, y *yaml.Node) test {
	want := int(r.number(y, "argument-count"))
	return func(c *checker, n syntax.Node) bool {
		call := callOf(c, n)
		return call != nil && len(call.Args)+len(call.Keywords) == want
	}
}

// readAfter asks for a call that comes before this one for certain, in the same function, and is about the same thing.
func readAfter(r *reader, y *yaml.Node) test {
	inner, needs := r.condition(y), r.needs(y)
	return func(c *checker, n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		if !ok || !c.calls(needs) {
			return false
		}
		thing, scope := c.subject(call), c.module.ScopeAt(call.Start)
		return thing != "" && slices.ContainsFunc(c.module.Calls, func(before *syntax.Call) bool {
			return before.End <= call.Start && call.Start-before.Start <= blockBytes && c.subject(before) == thing && c.module.ScopeAt(before.Start) == scope &&
				c.sameBlock(before.Start, call.Start) && inner(c, before)
		})
	}
}

// subject is what a call is about, as it is written: the object of a method, the first argument of a function.
func (c *checker) subject(call *syntax.Call) string {
	var thing syntax.Expr
	if a, ok := call.Func.(*syntax.Attribute); ok && c.qualified(a) != c.module.Qualified(a.Value)+"."+a.Attr {
		thing = a.Value
	} else if len(call.Args) > 0 {
		thing = call.Args[0]
	} else {
		return ""
	}
	at := thing.Span()
	return c.file.Text[at.Start:at.End]
}

// readOn asks for the object that a method is called on, whose attribute or item is meant.
func readOn(r *reader, y *yaml.Node) test {
	inner := r.condition(y)
	return func(c *checker, n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Call:
			if a, ok := n.Func.(*syntax.Attribute); ok {
				return inner(c, a.Value)
			}
		case *syntax.Attribute:
			return inner(c, n.Value)
		case *syntax.Subscript:
			return inner(c, n.Value)
		case *syntax.Assign:
			for _, target := range n.Targets {
				switch t := target.(type) {
				case *syntax.Attribute:
					return inner(c, t.Value)
				case *syntax.Subscript:
					return inner(c, t.Value)
				}
			}
		case *syntax.AnnAssign:
			if t, ok := n.Target.(*syntax.Attribute); ok {
				return inner(c, t.Value)
			}
		case *keyword:
			return inner(c, n.call)
		case *entry:
			return inner(c, n.dict)
		}
		return false
	}
}
