package inspect

import (
	"path"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// A moment is when code runs.
type moment uint8

const (
	whenCalled moment = iota
	atImport
	atInstall
	atStart // of every Python process
)

func (m moment) String() string {
	return [...]string{"when called", "at import", "at installation", "at every start of Python"}[m]
}

func (c *code) reachAll() {
	if c.auto == whenCalled {
		return
	}
	for _, s := range c.module.Tree.Body {
		c.reach(s)
	}
	for _, f := range c.module.Functions { // asked for whatever is imported by name and not there
		if f.Name == "__getattr__" && f.Class == nil && f.Scope.Parent.Kind == resolve.ModuleScope {
			c.reachFunction(f)
		}
	}
}

// reach marks the functions that run without being called from outside: those that the top level
// calls or hands on (to a thread, to atexit), and in setup.py the methods of commands.
func (c *code) reach(n syntax.Node) {
	syntax.Walk(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.FunctionDef:
			for _, d := range n.Decorators {
				c.reach(d)
				c.handOn(d)
			}
			return false
		case *syntax.Lambda:
			return false
		case *syntax.ClassDef:
			if c.auto == atInstall {
				c.reachMethods(n, false)
			}
			c.reachCreation(n)
			return true
		case *syntax.Assign: // client.on_message = answer
			if attr, ok := n.Targets[0].(*syntax.Attribute); ok && (strings.HasPrefix(attr.Attr, "on_") || pythonHooks[c.module.Qualified(attr)] || strings.HasPrefix(c.module.Qualified(attr), "builtins.")) {
				c.handOn(n.Value)
			}
		case *syntax.If:
			asked := c.asksPerson(n.Test)
			if asked {
				c.noteAgreed(n)
			}
			if c.auto != atInstall && (!c.started && isMainTest(n.Test) || asked) {
				for _, s := range n.Orelse {
					c.reach(s)
				}
				return false
			}
		case *syntax.Call:
			for _, f := range c.targets(n) {
				c.reachFunction(f)
			}
			for _, f := range c.listed(n) {
				c.reachFunction(f)
			}
			if lambda, ok := n.Func.(*syntax.Lambda); ok {
				c.reach(lambda.Body)
			}
			c.reachStarted(n)
			c.reachFinders(n)
			c.reachHandlers(n)
			c.reachServed(n)
			c.reachObject(n)
			if runners[calledName(n)] {
				for _, a := range n.Args {
					c.handOn(a)
				}
				for _, k := range n.Keywords {
					c.handOn(k.Value)
				}
			}
		}
		return true
	})
}

// runners run, sooner or later by themselves, a function that they are given.
var runners = map[string]bool{"Thread": true, "Process": true, "Timer": true, "register": true, "submit": true, "map": true, "filter": true, "run": true,
	"start_new_thread": true, "signal": true, "Listener": true, "run_until_complete": true, "create_task": true, "apply_async": true, "call_later": true, "on_press": true, "hook": true, "addaudithook": true,
	"call_soon": true, "run_in_executor": true, "to_thread": true, "start_soon": true, "ensure_future": true, "finalize": true, "setprofile": true, "settrace": true, "after": true,
	"register_at_fork": true, "starmap": true, "map_async": true, "run_coroutine_threadsafe": true, "start_server": true, "set_exception_handler": true, "reduce": true}

// pythonHooks are functions that Python calls by itself.
var pythonHooks = words("sys.displayhook sys.breakpointhook getpass.getpass warnings.showwarning")

// handOn marks a function that is passed to another, and the methods of a class whose object is made.
func (c *code) handOn(e syntax.Expr) {
	for _, f := range c.functions(e) {
		c.reachFunction(f)
	}
}

// functions are those of the package that an expression names, or is.
func (c *code) functions(e syntax.Expr) []*resolve.Function {
	name := ""
	switch e := e.(type) {
	case *syntax.Lambda:
		if f := c.module.FunctionAt(e.Body.Span().Start); f != nil && f.Node == e {
			return []*resolve.Function{f}
		}
		return nil
	case *syntax.Name, *syntax.Attribute:
		name = c.module.Qualified(e)
	case *syntax.Call: // functools.partial(f, …)
		if len(e.Args) > 0 && c.module.Qualified(e.Func) == "functools.partial" {
			return c.functions(e.Args[0])
		}
	}
	var all []*resolve.Function
	for _, f := range c.module.Functions {
		if f.Qualified == name && name != "" {
			all = append(all, f)
		}
	}
	if len(all) == 0 && name != "" && len(c.siblings) > 1 {
		if d, ok := c.module.Program().Lookup(name); ok && d.Function != nil && c.of(d.Function) != nil {
			all = append(all, d.Function)
		}
	}
	return all
}

// reachCreation marks what runs when a class is made: its metaclass, and __init_subclass__ of its bases.
func (c *code) reachCreation(n *syntax.ClassDef) {
	mark := func(class syntax.Expr, methods ...string) {
		name := c.module.Qualified(class)
		for _, f := range c.module.Functions {
			if f.Class != nil && slices.Contains(methods, f.Name) && name != "" && f.Qualified == name+"."+f.Name {
				c.reachFunction(f)
			}
		}
	}
	for _, k := range n.Keywords {
		if k.Arg == "metaclass" {
			mark(k.Value, "__prepare__", "__new__", "__init__")
		}
	}
	for _, base := range n.Bases {
		mark(base, "__init_subclass__")
	}
}

func (c *code) reachFunction(f *resolve.Function) {
	if f.Module != c.module {
		if other := c.peers[f.Module]; other != nil && !c.module.Role.Has(quietRoles) {
			if c.calls == nil {
				c.calls = map[*code]bool{}
			}
			c.calls[other] = true
			other.called = true
			other.reachFunction(f)
		}
		return
	}
	if c.reached[f] {
		return
	}
	c.reached[f] = true
	if def := f.Def(); def != nil {
		for _, s := range def.Body {
			c.reach(s)
		}
	} else if lambda, ok := f.Node.(*syntax.Lambda); ok {
		c.reach(lambda.Body)
	}
	if f.Class != nil && f.Class.Node != nil && f.Name == "__init__" {
		c.reachMethods(f.Class.Node, true)
	}
}

// reachMethods marks the methods of a class: of a command of setup.py, or of one that is instantiated.
func (c *code) reachMethods(class *syntax.ClassDef, threads bool) {
	for _, f := range c.module.Functions {
		if f.Class == nil || f.Class.Node != class {
			continue
		}
		if !threads || byCreation[f.Name] {
			c.reachFunction(f)
		}
	}
}

// byCreation are methods that run once there is an object: of a thread, of a dataclass, of an attribute that manages itself.
var byCreation = map[string]bool{"run": true, "__post_init__": true, "__set_name__": true, "__new__": true}

// reachObject marks what runs because an object is made of a class that has no __init__ of its own.
func (c *code) reachObject(n *syntax.Call) {
	name, ok := n.Func.(*syntax.Name)
	if !ok {
		return
	}
	symbol, _ := c.module.ScopeAt(name.Start).Lookup(name.ID)
	if symbol == nil {
		return
	}
	if len(c.siblings) > 1 && len(symbol.Bindings) == 1 && symbol.Bindings[0].Kind == resolve.BindImport {
		if d, ok := c.module.Program().Lookup(c.module.Qualified(name)); ok && d.Class != nil && d.Class.Node != nil {
			if other := c.peers[d.Module]; other != nil && !other.module.Role.Has(quietRoles) {
				other.reachInherited(d.Class.Node)
			}
		}
	}
	for _, b := range symbol.Bindings {
		if class, ok := b.Node.(*syntax.ClassDef); ok && b.Kind == resolve.BindClass {
			c.reachMethods(class, true)
			c.reachInherited(class)
		}
	}
}

// reachInherited marks what a class has from a base of the package that runs once there is an object, and which of its own methods that
// calls.
func (c *code) reachInherited(class *syntax.ClassDef) {
	for _, base := range class.Bases {
		d, ok := c.module.Program().Lookup(c.module.Qualified(base))
		if !ok || d.Class == nil || d.Class.Node == nil || d.Class.Node == class {
			continue
		}
		for _, f := range d.Class.Methods {
			if !byCreation[f.Name] && f.Name != "__init__" || c.methodOf(class, f.Name) != nil {
				continue
			}
			c.reachFunction(f)
			syntax.Walk(f.Node, func(n syntax.Node) bool {
				if call, ok := n.(*syntax.Call); ok {
					if method, ok := call.Func.(*syntax.Attribute); ok && lastName(method.Value) == "self" {
						if own := c.methodOf(class, method.Attr); own != nil {
							c.reachFunction(own)
						}
					}
				}
				return true
			})
		}
	}
}

// methodOf is the method of that name that a class has itself, or nil.
func (c *code) methodOf(class *syntax.ClassDef, name string) *resolve.Function {
	for _, f := range c.module.Functions {
		if f.Name == name && f.Class != nil && f.Class.Node == class {
			return f
		}
	}
	return nil
}

// reachFinders marks what runs at every import from now on, once a finder is put into sys.meta_path.
func (c *code) reachFinders(n *syntax.Call) {
	put, ok := n.Func.(*syntax.Attribute)
	if !ok || put.Attr != "insert" && put.Attr != "append" || c.module.Qualified(put.Value) != "sys.meta_path" {
		return
	}
	for _, f := range c.module.Functions {
		if f.Class != nil && importHooks[f.Name] {
			c.reachFunction(f)
		}
	}
}

// importHooks are the methods of finders and loaders that Python calls.
var importHooks = map[string]bool{"find_spec": true, "find_module": true, "create_module": true, "exec_module": true, "load_module": true}

// frameworkBases are classes of frameworks, with the methods that these call once a module is installed into them.
var frameworkBases = map[string][]string{"AppConfig": {"ready"}, "CallbackBase": nil, "AirflowPlugin": {"on_load"}, "BasePlugin": nil, "BuildHookInterface": {"initialize", "finalize", "clean"}, "MetadataHookInterface": {"update"}}

// frameworkFunctions are those that notebooks call of a module that they load.
var frameworkFunctions = words("load_ipython_extension load_jupyter_server_extension _load_jupyter_server_extension")

// reachServed marks the methods that a server calls for whoever comes: ThreadingTCPServer(address, Handler).
func (c *code) reachServed(n *syntax.Call) {
	if !strings.HasSuffix(calledName(n), "Server") || len(n.Args) < 2 {
		return
	}
	name := c.module.Qualified(n.Args[1])
	for _, f := range c.module.Functions {
		if f.Class != nil && name != "" && f.Class.Qualified == name && (f.Name == "handle" || strings.HasPrefix(f.Name, "do_")) {
			c.reachFunction(f)
		}
	}
}

// reachFrameworks marks what frameworks call of a module by themselves.
func (c *code) reachFrameworks() {
	if c.auto == whenCalled {
		return
	}
	for _, f := range c.module.Functions {
		switch {
		case f.Class == nil:
			if (frameworkFunctions[f.Name] || path.Base(c.name) == "conftest.py" && strings.HasPrefix(f.Name, "pytest_")) && f.Scope.Parent.Kind == resolve.ModuleScope {
				c.reachFunction(f)
			}
		case f.Class.Node != nil && !strings.HasPrefix(f.Name, "_"):
			for _, base := range f.Class.Node.Bases {
				methods, known := frameworkBases[lastName(base)]
				if known && (methods == nil && (strings.HasPrefix(f.Name, "v2_") || strings.HasPrefix(f.Name, "on_")) || slices.Contains(methods, f.Name)) {
					c.reachFunction(f)
				}
			}
		}
	}
}

func isMainTest(e syntax.Expr) bool {
	compare, ok := e.(*syntax.Compare)
	if !ok {
		return false
	}
	name, ok := compare.Left.(*syntax.Name)
	return ok && name.ID == "__name__"
}

// asksPerson reports whether a test looks at what somebody typed: what follows is that person's decision.
func (c *code) asksPerson(test syntax.Expr) bool {
	asked := false
	syntax.Walk(test, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Name:
			symbol, _ := c.module.ScopeAt(n.Start).Lookup(n.ID)
			if symbol == nil {
				break
			}
			for _, b := range symbol.Bindings {
				if call, ok := b.Value.(*syntax.Call); ok && b.Kind == resolve.BindAssign && prompts[calledName(call)] {
					asked = true
				}
			}
		case *syntax.Call:
			asked = asked || prompts[calledName(n)]
		}
		return !asked
	})
	return asked
}

// noteAgreed marks the functions that run when a person has agreed.
func (c *code) noteAgreed(n *syntax.If) {
	for _, s := range n.Body {
		syntax.Walk(s, func(n syntax.Node) bool {
			if call, ok := n.(*syntax.Call); ok {
				for _, f := range c.module.Targets(call) {
					if c.agreed == nil {
						c.agreed = map[*resolve.Function]bool{}
					}
					c.agreed[f] = true
				}
			}
			return true
		})
	}
}

var prompts = map[string]bool{"input": true, "raw_input": true, "confirm": true}

// when says when the code at an offset runs.
func (c *code) when(offset int32) moment {
	if c.depth > 0 {
		return c.auto
	}
	f := c.module.FunctionAt(offset)
	for f != nil {
		if c.reached[f] {
			return c.auto
		}
		if _, lambda := f.Node.(*syntax.Lambda); !lambda {
			return whenCalled
		}
		start := f.Node.Span().Start
		if start == 0 {
			break
		}
		f = c.module.FunctionAt(start - 1)
	}
	if c.auto != atInstall && c.inMain(offset) {
		return whenCalled
	}
	return c.auto
}

func (c *code) inMain(offset int32) bool { return c.mainIn(c.module.Tree.Body, offset) }

// mainIn looks also into the branches of a test, as for the system.
func (c *code) mainIn(body []syntax.Stmt, offset int32) bool {
	for _, s := range body {
		if i, ok := s.(*syntax.If); ok && i.Start <= offset && offset < i.End {
			return !c.started && isMainTest(i.Test) || c.asksPerson(i.Test) || c.mainIn(i.Body, offset) || c.mainIn(i.Orelse, offset)
		}
	}
	return false
}
