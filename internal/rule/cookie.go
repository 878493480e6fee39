package rule

import (
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the texts that are put together over several statements: joined lists that are filled, variables that
// grow, and the cookies of http.cookies, whose flags are set one by one.

// joinedParts are what a list holds that a text is joined of: written out here or where its name was bound, and what
// the function appends to it, in whatever case.
func (c *checker) joinedParts(e syntax.Expr) ([]syntax.Expr, bool) {
	name, named := e.(*syntax.Name)
	if named {
		all := c.origins(name)
		if len(all) != 1 {
			return nil, false
		}
		e = all[0]
	}
	var parts []syntax.Expr
	switch list := e.(type) {
	case *syntax.List:
		parts = list.Elts
	case *syntax.Tuple:
		parts = list.Elts
	default:
		return nil, false
	}
	if named {
		parts = append(parts[:len(parts):len(parts)], c.appended(name.ID)...)
	}
	return parts, true
}

// appended is what the function appends to a list of this name.
func (c *checker) appended(list string) []syntax.Expr {
	var out []syntax.Expr
	c.inBody(func(n syntax.Node) {
		call, ok := n.(*syntax.Call)
		if !ok || len(call.Args) != 1 {
			return
		}
		extends := c.isMethod(call, "extend", list)
		if !extends && !c.isMethod(call, "append", list) {
			return
		}
		if more, ok := call.Args[0].(*syntax.List); ok && extends {
			out = append(out, more.Elts...)
		} else {
			out = append(out, call.Args[0])
		}
	})
	return out
}

// grown is what a variable is made of that is bound once and then grows by +=, nil for others.
func (c *checker) grown(name *syntax.Name) []syntax.Expr {
	scope := c.module.ScopeAt(name.Start)
	if scope == nil {
		return nil
	}
	symbol, _ := scope.Lookup(name.ID)
	if symbol == nil || len(symbol.Bindings) < 2 || len(symbol.Bindings) > maxOrigins {
		return nil
	}
	parts := make([]syntax.Expr, len(symbol.Bindings))
	for i := range symbol.Bindings {
		b := &symbol.Bindings[i]
		if i == 0 && b.Kind != resolve.BindAssign || i > 0 && b.Kind != resolve.BindAug || b.Value == nil || b.Iter || b.Node.Span().Start >= name.Start {
			return nil
		}
		if aug, ok := b.Node.(*syntax.AugAssign); ok && aug.Op != syntax.Add {
			return nil
		}
		parts[i] = b.Value
	}
	return parts
}

// body are the statements of the function around the node that is looked at, or of the module.
func (c *checker) body() []syntax.Stmt {
	if d := c.function(); d != nil {
		return d.Body
	}
	return c.module.Tree.Body
}

var (
	cookieJars = &nameSet{exact: map[string]bool{"http.cookies.SimpleCookie": true, "http.cookies.BaseCookie": true}, lasts: map[string]bool{"SimpleCookie": true, "BaseCookie": true}}
	morsels    = &nameSet{exact: map[string]bool{"http.cookies.Morsel": true}, lasts: map[string]bool{"Morsel": true}}
)

// morsel is the header that a cookie of http.cookies writes of itself: its name, {} for its value, and the flags that the
// function gives it. Of a jar that writes all of its cookies it is one that lacks the flag secure, if there is one.
func (c *checker) morsel(call *syntax.Call) (string, bool) {
	a, ok := call.Func.(*syntax.Attribute)
	if !ok || a.Attr != "OutputString" && a.Attr != "output" {
		return "", false
	}
	if jar, key := c.jarItem(a.Value); key != nil {
		name, ok := c.text(key)
		return c.flagged(name, func(e syntax.Expr) bool { return c.mayBeMorsel(e, jar, name) }), ok
	}
	made, ok := a.Value.(*syntax.Name)
	if !ok {
		return "", false
	}
	out := ""
	switch {
	case c.originCall(made, morsels) != nil:
		c.inBody(func(n syntax.Node) {
			if call, ok := n.(*syntax.Call); ok && len(call.Args) == 3 && c.isMethod(call, "set", made.ID) {
				if name, ok := c.text(call.Args[0]); ok {
					out = c.flagged(name, func(e syntax.Expr) bool { n, ok := e.(*syntax.Name); return ok && n.ID == made.ID })
				}
			}
		})
	case c.originCall(made, cookieJars) != nil:
		c.inBody(func(n syntax.Node) {
			assign, ok := n.(*syntax.Assign)
			if !ok {
				return
			}
			sub, ok := assign.Targets[0].(*syntax.Subscript)
			if !ok {
				return
			}
			if of, ok := sub.Value.(*syntax.Name); !ok || of.ID != made.ID {
				return
			}
			name, ok := c.text(sub.Slice)
			if !ok || out != "" && !strings.Contains(out, "; secure") {
				return
			}
			out = c.flagged(name, func(e syntax.Expr) bool { return c.mayBeMorsel(e, made.ID, name) })
		})
	}
	return out, out != ""
}

// inBody visits what stands in the function around, or in the module.
func (c *checker) inBody(visit func(syntax.Node)) {
	for _, s := range c.body() {
		c.search(s, func(n syntax.Node) bool {
			visit(n)
			return false
		})
	}
}

// isMethod says that a call is one of a method on a variable.
func (c *checker) isMethod(call *syntax.Call, method, variable string) bool {
	a, ok := call.Func.(*syntax.Attribute)
	if !ok || a.Attr != method {
		return false
	}
	on, ok := a.Value.(*syntax.Name)
	return ok && on.ID == variable
}

// flagged writes a cookie and the flags that are set on what is about it.
func (c *checker) flagged(name string, about func(syntax.Expr) bool) string {
	on := map[string]bool{}
	set := func(flag syntax.Expr, value syntax.Expr) {
		text, ok := c.text(flag)
		if !ok {
			on["secure"], on["httponly"] = true, true // one flag after the other
			return
		}
		values := c.constants(value)
		on[strings.ToLower(text)] = len(values) != 1 || values[0] != constantOf(false) && values[0].kind != noneConstant
	}
	c.inBody(func(n syntax.Node) {
		switch n := n.(type) {
		case *syntax.Assign:
			for _, t := range n.Targets {
				if sub, ok := t.(*syntax.Subscript); ok && about(sub.Value) {
					set(sub.Slice, n.Value)
				}
			}
		case *syntax.Call:
			f, ok := n.Func.(*syntax.Attribute)
			if !ok || f.Attr != "update" && f.Attr != "setdefault" || !about(f.Value) {
				break
			}
			for i := range n.Keywords {
				on[strings.ToLower(n.Keywords[i].Arg)] = true
			}
			switch {
			case len(n.Args) == 2:
				set(n.Args[0], n.Args[1])
			case len(n.Args) == 1:
				d, ok := c.origins(n.Args[0])[0].(*syntax.Dict)
				if !ok {
					on["secure"], on["httponly"] = true, true // nobody knows
					break
				}
				for i, k := range d.Keys {
					if k != nil {
						set(k, d.Values[i])
					}
				}
			}
		}
	})
	out := name + "={}"
	for _, flag := range []string{"secure", "httponly"} {
		if on[flag] {
			out += "; " + flag
		}
	}
	return out
}

// jarItem takes jar["key"] apart, also through a name; key is nil for what is no cookie of a jar.
func (c *checker) jarItem(e syntax.Expr) (jar string, key syntax.Expr) {
	all := c.origins(e)
	if len(all) != 1 {
		return "", nil
	}
	sub, ok := all[0].(*syntax.Subscript)
	if !ok {
		return "", nil
	}
	name, ok := sub.Value.(*syntax.Name)
	if !ok || c.originCall(name, cookieJars) == nil {
		return "", nil
	}
	return name.ID, sub.Slice
}

// mayBeMorsel says that an expression may be the cookie of this name in the jar: jar["name"], jar[key], what runs over jar.values().
func (c *checker) mayBeMorsel(e syntax.Expr, jar, name string) bool {
	if of, key := c.jarItem(e); key != nil {
		text, ok := c.text(key)
		return of == jar && (!ok || text == name)
	}
	if n, ok := e.(*syntax.Name); ok && n.ID != jar {
		return len(c.looped(n)) > 0
	}
	return false
}
