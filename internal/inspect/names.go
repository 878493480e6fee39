package inspect

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// calledName is the last part of what a call calls.
func calledName(n *syntax.Call) string {
	switch f := n.Func.(type) {
	case *syntax.Name:
		return f.ID
	case *syntax.Attribute:
		return f.Attr
	}
	return ""
}

// callee names what a call calls, also where the name is built; hidden says that it is.
func (c *code) callee(e syntax.Expr, depth int) (name string, hidden bool) {
	if name := c.module.Qualified(e); name != "" {
		return normal(name), c.builtName(e)
	}
	if name := c.chosen(e, depth); name != "" {
		return name, false
	}
	if depth > 6 {
		return "", false
	}
	switch e := e.(type) {
	case *syntax.Attribute:
		base, hidden := c.callee(e.Value, depth+1)
		if e.Attr == "__class__" && c.isFunction(e.Value) {
			return "types.FunctionType", true
		}
		if base == "" && e.Attr == "__builtins__" {
			return "builtins", true // reached through some object
		}
		if base == "" {
			return "", hidden
		}
		return normal(base + "." + e.Attr), hidden
	case *syntax.Call:
		called, wasHidden := c.callee(e.Func, depth+1)
		if maker, ok := e.Func.(*syntax.Call); ok && len(maker.Args) == 1 && len(e.Args) == 1 { // operator.attrgetter(name)(object)
			if made, _ := c.callee(maker.Func, depth+1); made == "operator.attrgetter" {
				base, _ := c.callee(e.Args[0], depth+1)
				if text, ok := c.fold(maker.Args[0]); ok && base != "" {
					return normal(base + "." + text), !isWritten(maker.Args[0])
				}
			}
		}
		if called == "" && len(e.Args) == 2 && c.onlyGets(e) {
			base, _ := c.callee(e.Args[0], depth+1)
			if text, ok := c.fold(e.Args[1]); ok && base != "" {
				return normal(base + "." + text), true
			}
		}
		switch called {
		case "builtins.__import__", "importlib.import_module":
			if len(e.Args) > 0 {
				if text, ok := c.fold(e.Args[0]); ok {
					return text, wasHidden || !isWritten(e.Args[0])
				}
			}
		case "builtins.getattr":
			if len(e.Args) > 1 {
				base, baseHidden := c.callee(e.Args[0], depth+1)
				if text, ok := c.fold(e.Args[1]); ok && base != "" {
					return normal(base + "." + text), wasHidden || baseHidden || !isWritten(e.Args[1])
				}
			}
		case "operator.call": // operator.call(f)(…) is f()(…)
			if len(e.Args) == 1 {
				return c.callee(e.Args[0], depth+1)
			}
		case "builtins.globals", "builtins.vars", "builtins.locals":
			return "builtins", wasHidden
		case "builtins.type":
			if len(e.Args) == 1 && c.isFunction(e.Args[0]) {
				return "types.FunctionType", true
			}
		}
	case *syntax.Subscript:
		if search, ok := e.Value.(*syntax.ListComp); ok && c.searchesBuiltins(search.Generators) {
			return "builtins.exec", true // which of them is meant is not said anywhere
		}
		base, wasHidden := c.callee(e.Value, depth+1)
		if strings.HasPrefix(base, "builtins") || base == "sys.modules" {
			if text, ok := c.fold(e.Slice); ok {
				if text == "__builtins__" {
					return "builtins", wasHidden || !isWritten(e.Slice)
				}
				if base == "sys.modules" {
					return text, wasHidden || !isWritten(e.Slice)
				}
				return normal(strings.TrimSuffix(base, ".__dict__") + "." + text), true
			}
		}
	case *syntax.Name:
		if e.ID == "__builtins__" {
			return "builtins", false
		}
		if value := c.only(e); value != nil {
			return c.callee(value, depth+1)
		}
	}
	return "", false
}

// onlyGets reports whether a call's function does nothing but to get an attribute: def get(o, n): return getattr(o, n).
func (c *code) onlyGets(n *syntax.Call) bool {
	targets := c.module.Targets(n)
	if len(targets) != 1 || c.of(targets[0]) != c || len(targets[0].Returns) != 1 || len(targets[0].Args().Args) != 2 {
		return false
	}
	gets, ok := targets[0].Returns[0].(*syntax.Call)
	if !ok || calledName(gets) != "getattr" || len(gets.Args) != 2 {
		return false
	}
	params := targets[0].Args().Args
	return lastName(gets.Args[0]) == params[0].Name && lastName(gets.Args[1]) == params[1].Name
}

// searchesBuiltins reports whether a loop looks for one of Python's own functions.
func (c *code) searchesBuiltins(loops []*syntax.Comprehension) bool {
	return slices.ContainsFunc(loops, func(loop *syntax.Comprehension) bool {
		items, ok := loop.Iter.(*syntax.Call)
		if !ok {
			return false
		}
		name, _ := c.callee(items.Func, 1)
		return name == "builtins.items" || name == "builtins.values"
	})
}

// isFunction reports whether a value is a function of the package itself, and not what a property gives.
func (c *code) isFunction(e syntax.Expr) bool {
	all := c.functions(e)
	return len(all) > 0 && !slices.ContainsFunc(all, func(f *resolve.Function) bool {
		def := f.Def()
		return def != nil && len(def.Decorators) > 0
	})
}

// builtName reports whether a name that resolve could read is put together in the text.
func (c *code) builtName(e syntax.Expr) bool {
	built := false
	look := func(e syntax.Expr) {
		syntax.Walk(e, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok {
				if f, ok := call.Func.(*syntax.Name); ok && (f.ID == "getattr" && len(call.Args) > 1 && !isWritten(call.Args[1]) || f.ID == "__import__" && len(call.Args) > 0 && !isWritten(call.Args[0])) {
					built = true
				}
			}
			if item, ok := n.(*syntax.Subscript); ok && !c.isWrittenName(item.Slice) {
				if _, text := c.fold(item.Slice); text {
					built = true
				}
			}
			return !built
		})
	}
	look(e)
	for {
		attr, ok := e.(*syntax.Attribute)
		if !ok {
			break
		}
		e = attr.Value
	}
	if name, ok := e.(*syntax.Name); ok {
		if value := c.only(name); value != nil {
			look(value)
		}
	}
	return built
}

// isWritten reports whether a text stands in the program as it is, or is named.
func isWritten(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Constant:
		return true
	case *syntax.Name, *syntax.Attribute, *syntax.JoinedStr:
		return true
	case *syntax.BinOp:
		return e.Op != syntax.Add || !isPiece(e.Left) || !isPiece(e.Right)
	}
	return false
}

// isWrittenName is isWritten for what a name stands for.
func (c *code) isWrittenName(e syntax.Expr) bool {
	if name, ok := e.(*syntax.Name); ok {
		if value := c.only(name); value != nil {
			e = value
		}
	}
	return isWritten(e)
}

func isPiece(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Constant:
		return true
	case *syntax.BinOp:
		return isPiece(e.Left) && isPiece(e.Right)
	}
	return false
}

// only is the one value that a name is ever bound to, or nil.
func (c *code) only(e *syntax.Name) syntax.Expr {
	symbol, _ := c.module.ScopeAt(e.Start).Lookup(e.ID)
	if value := c.bound[symbol]; value != nil {
		return value
	}
	if symbol == nil || len(symbol.Bindings) != 1 || symbol.Bindings[0].Part != 0 || symbol.Bindings[0].Iter {
		return nil
	}
	return symbol.Bindings[0].Value
}

// normal gives a function the one name that the tables know.
func normal(name string) string {
	name = strings.ReplaceAll(name, "__builtin__.", "builtins.")
	if _, below, ok := strings.Cut(name, "__builtins__."); ok {
		name = "builtins." + below
	}
	name = strings.ReplaceAll(name, "builtins.__dict__.", "builtins.")
	if function, ok := strings.CutPrefix(name, "ctypes.CDLL."); ok && systemCalls[function] != "" {
		return systemCalls[function]
	}
	for _, alias := range [...][2]string{{"posix.", "os."}, {"nt.", "os."}, {"_socket.", "socket."}, {"urllib2.", "urllib.request."}, {"urllib.urlopen", "urllib.request.urlopen"},
		{"urllib.urlretrieve", "urllib.request.urlretrieve"}, {"six.moves.urllib.", "urllib."}, {"commands.getoutput", "subprocess.getoutput"},
		{"requests.api.", "requests."}, {"requests.sessions.Session", "requests.Session"}, {"httpx._api.", "httpx."}, {"httpx._client.", "httpx."}, {"subprocess.subprocess.", "subprocess."}} {
		if rest, ok := strings.CutPrefix(name, alias[0]); ok {
			return alias[1] + rest
		}
	}
	return name
}

func argument(n *syntax.Call, position int, name string) syntax.Expr {
	for _, k := range n.Keywords {
		if k.Arg == name {
			return k.Value
		}
	}
	if len(n.Args) > position {
		return n.Args[position]
	}
	return nil
}

// words is the set of the words of a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for name := range strings.FieldsSeq(text) {
		set[name] = true
	}
	return set
}
