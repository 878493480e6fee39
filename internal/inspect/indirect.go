package inspect

import (
	"slices"
	"strconv"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// Calls that go a way round: over a table of functions, a module that is kept in a container, a function whose only work is
// to call another one, or the library of the system.

// systemCalls are functions of the C library, by what Python's own do the same.
var systemCalls = map[string]string{"system": "os.system", "popen": "os.popen", "execve": "os.execve", "execv": "os.execv", "execl": "os.execl", "execlp": "os.execlp",
	"execvp": "os.execvp", "dup2": "os.dup2", "socket": "socket.socket", "send": "socket.socket.send", "sendto": "socket.socket.sendto", "memfd_create": "os.memfd_create"}

// keptModules are modules that a program keeps in a table by their names, so that the names of their functions say little.
var keptModules = words(`os subprocess sys socket base64 zlib marshal ctypes builtins requests urllib urllib.request importlib tempfile shutil runpy`)

// telling are names that few functions have beside those of one module.
var telling = map[string]string{"popen": "os", "system": "os", "execve": "os", "dup2": "os", "Popen": "subprocess", "check_output": "subprocess", "check_call": "subprocess", "getoutput": "subprocess",
	"b64decode": "base64", "urlopen": "urllib.request", "urlretrieve": "urllib.request", "create_connection": "socket"}

// importsInline are the modules that a program imports within an expression.
func (c *code) importsInline() map[string]bool {
	if c.inline == nil {
		c.inline = map[string]bool{}
		syntax.WalkTree(c.module.Tree, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok && len(call.Args) > 0 {
				if name := calledName(call); name == "__import__" || name == "import_module" {
					if text, ok := call.Args[0].(*syntax.Constant); ok {
						c.inline[text.Text] = true
					}
				}
			}
			return true
		})
	}
	return c.inline
}

// chosen names the function that an expression takes out of a table or a list: the worst one of a list that a loop goes
// through. "" stands for all other expressions.
func (c *code) chosen(e syntax.Expr, depth int) string {
	if depth > 4 {
		return ""
	}
	switch e := e.(type) {
	case *syntax.Attribute: // table["subprocess"].Popen
		item, ok := e.Value.(*syntax.Subscript)
		if !ok {
			if module := telling[e.Attr]; module != "" && c.importsInline()[module] {
				if base, _ := c.callee(e.Value, depth+1); base == "" {
					return module + "." + e.Attr
				}
			}
			return ""
		}
		if key, _ := c.fold(item.Slice); keptModules[key] {
			name := normal(key + "." + e.Attr)
			if _, known := calls[name]; known {
				return name
			}
		}
	case *syntax.Subscript:
		if value := c.contained(e); value != nil {
			name, _ := c.callee(value, depth+1)
			return name
		}
	case *syntax.Name:
		for _, value := range c.elements(e) {
			name, _ := c.callee(value, depth+1)
			if k, known := calls[name]; known && (k == executes || k == spawns) {
				return name
			}
		}
	}
	return ""
}

// contained is the value that a written key or index has in a small table or list that is written out, also under a name; nil for
// all others.
func (c *code) contained(e *syntax.Subscript) syntax.Expr {
	table := e.Value
	if name, ok := table.(*syntax.Name); ok {
		table = c.only(name)
	}
	var items []syntax.Expr
	switch table := table.(type) {
	case *syntax.Dict:
		if len(table.Keys) > maxListed {
			return nil
		}
		key, ok := c.fold(e.Slice)
		for i, k := range table.Keys {
			if text, written := c.fold(k); ok && written && text == key {
				return table.Values[i]
			}
		}
		return nil
	case *syntax.List:
		items = table.Elts
	case *syntax.Tuple:
		items = table.Elts
	}
	if number, ok := e.Slice.(*syntax.Constant); ok && number.Kind == syntax.Int && len(items) <= maxListed {
		if i, err := strconv.Atoi(number.Text); err == nil && i < len(items) {
			return items[i]
		}
	}
	return nil
}

// listed are the functions of the package that a call may mean because it goes through a table or a list of them.
func (c *code) listed(n *syntax.Call) []*resolve.Function {
	var values []syntax.Expr
	table := func(e syntax.Expr) {
		if call, ok := e.(*syntax.Call); ok { // table.items(), table.get(key)
			if method, ok := call.Func.(*syntax.Attribute); ok && (method.Attr == "items" || method.Attr == "values" || method.Attr == "get") {
				e = method.Value
			}
		}
		if item, ok := e.(*syntax.Subscript); ok {
			e = item.Value
		}
		if name, ok := e.(*syntax.Name); ok {
			e = c.only(name)
		}
		switch e := e.(type) {
		case *syntax.Dict:
			values = append(values, e.Values...)
		case *syntax.List:
			values = append(values, e.Elts...)
		case *syntax.Tuple:
			values = append(values, e.Elts...)
		}
	}
	switch f := n.Func.(type) {
	case *syntax.Subscript:
		table(f)
	case *syntax.Name:
		symbol, _ := c.module.ScopeAt(f.Start).Lookup(f.ID)
		if symbol == nil {
			return nil
		}
		for _, b := range symbol.Bindings {
			_, taken := b.Value.(*syntax.Call)
			_, item := b.Value.(*syntax.Subscript)
			if b.Iter || b.Kind == resolve.BindAssign && (taken || item) {
				table(b.Value)
			}
		}
	}
	var all []*resolve.Function
	for i, value := range values {
		if i > maxListed {
			break
		}
		switch value := value.(type) {
		case *syntax.Name, *syntax.Attribute, *syntax.Lambda:
			all = append(all, c.functions(value)...)
		case *syntax.Tuple: // ("name", function)
			for _, part := range value.Elts {
				if _, ok := part.(*syntax.Name); ok {
					all = append(all, c.functions(part)...)
				}
			}
		}
	}
	return all
}

const maxListed = 50

// A wrapper is a function that hands what it is given to one that starts processes or runs code.
type wrapper struct {
	kind  kind
	name  string // of the function behind it
	first int    // the parameter that is handed on
	rest  bool   // that one and all behind it, as the words of a command
}

// wrapperOf says what a function of the package wraps; nil where it does not.
func (c *code) wrapperOf(f *resolve.Function) *wrapper {
	in := c.of(f)
	if in == nil {
		return nil
	}
	if known, ok := in.wrappers[f]; ok {
		return known
	}
	if in.wrappers == nil {
		in.wrappers = map[*resolve.Function]*wrapper{}
	}
	in.wrappers[f] = nil // ends recursion
	parameters := f.Args()
	names := slices.Concat(parameters.PosOnly, parameters.Args)
	shift := 0
	if f.Class != nil && len(names) > 0 && (names[0].Name == "self" || names[0].Name == "cls") {
		shift = 1
	}
	var found *wrapper
	body := f.Node
	syntax.Walk(body, func(n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		if !ok || len(call.Args) == 0 || found != nil {
			return found == nil
		}
		name, _ := in.callee(call.Func, 1)
		k, known := calls[name]
		if !known || k != spawns && k != executes {
			return true
		}
		handed := call.Args[0]
		if list, ok := handed.(*syntax.List); ok && len(list.Elts) == 1 {
			handed = list.Elts[0]
		}
		if star, ok := handed.(*syntax.Starred); ok {
			handed = star.Value
		}
		given, ok := handed.(*syntax.Name)
		if !ok {
			return true
		}
		if parameters.Vararg != nil && given.ID == parameters.Vararg.Name {
			found = &wrapper{k, name, len(names) - shift, true}
		}
		for i, p := range names {
			if p.Name == given.ID && i >= shift {
				found = &wrapper{k, name, i - shift, false}
			}
		}
		return found == nil
	})
	in.wrappers[f] = found
	return found
}

// wrapped notes what a call of such a function does with what it is given.
func (c *code) wrapped(n *syntax.Call) {
	if len(n.Args) == 0 {
		return
	}
	for _, f := range c.targets(n) {
		w := c.wrapperOf(f)
		if w == nil || len(n.Args) <= w.first {
			continue
		}
		given := n.Args[w.first]
		if w.rest {
			given = &syntax.List{Range: n.Range, Elts: n.Args[w.first:]}
		}
		if w.kind == spawns {
			c.spawn(n, w.name, given)
		} else {
			c.execution(n, w.name, given)
		}
		return
	}
}

// targets are the functions of the package that a call calls, also a lambda under a name.
func (c *code) targets(n *syntax.Call) []*resolve.Function {
	all := c.module.Targets(n)
	if name, ok := n.Func.(*syntax.Name); ok && len(all) == 0 {
		if lambda, ok := c.only(name).(*syntax.Lambda); ok {
			all = c.functions(lambda)
		}
	}
	return all
}
