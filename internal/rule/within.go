package rule

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// readWithin asks for what a node stands in. Functions and classes may be any of those around it.
func readWithin(r *reader, y *yaml.Node) test {
	known := []string{"function", "class", "bases", "decorator", "handler", "async", "loop", "mentions", "parameters", "if", "with", "try", "except"}
	var tests []test
	for _, p := range r.pairs(y, "within") {
		switch p.name {
		case "function":
			re := r.regex(p.value)
			tests = append(tests, aroundFunction(func(_ *checker, d *syntax.FunctionDef) bool { return re.matches(normalName(d.Name)) }))
		case "class":
			re := r.regex(p.value)
			tests = append(tests, aroundClass(func(_ *checker, d *syntax.ClassDef) bool { return re.matches(normalName(d.Name)) }))
		case "bases":
			want := r.names(p.value, "bases")
			tests = append(tests, aroundClass(func(c *checker, d *syntax.ClassDef) bool { return c.derives(d, &want) }))
		case "decorator":
			want := r.names(p.value, "decorator")
			tests = append(tests, aroundFunction(func(c *checker, d *syntax.FunctionDef) bool {
				return slices.ContainsFunc(d.Decorators, func(e syntax.Expr) bool { return c.isDecorator(e, &want) })
			}))
		case "parameters":
			inner := readParameters(r, p.value)
			tests = append(tests, aroundFunction(func(c *checker, d *syntax.FunctionDef) bool { return inner(c, d) }))
		case "handler":
			want := r.boolean(p.value, "handler")
			tests = append(tests, func(c *checker, n syntax.Node) bool { return c.inHandler(n) == want })
		case "async":
			want := r.boolean(p.value, "async")
			tests = append(tests, func(c *checker, _ syntax.Node) bool {
				d := c.function()
				return (d != nil && d.Async) == want
			})
		case "loop":
			want := r.boolean(p.value, "loop")
			tests = append(tests, func(c *checker, _ syntax.Node) bool { return c.inLoop() == want })
		case "mentions":
			inner := readMentions(r, p.value)
			tests = append(tests, aroundFunction(func(c *checker, d *syntax.FunctionDef) bool { return inner(c, d) }))
		case "if":
			inner := r.condition(p.value)
			tests = append(tests, func(c *checker, _ syntax.Node) bool {
				return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
					switch n := n.(type) {
					case *syntax.If:
						return inner(c, n.Test)
					case *syntax.IfExp:
						return inner(c, n.Test)
					}
					return false
				})
			})
		case "try":
			want := r.names(p.value, "try")
			tests = append(tests, func(c *checker, _ syntax.Node) bool {
				return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
					t, ok := n.(*syntax.Try)
					return ok && slices.ContainsFunc(t.Handlers, func(h *syntax.ExceptHandler) bool { return c.catches(h, &want) })
				})
			})
		case "except":
			want := r.names(p.value, "except")
			tests = append(tests, func(c *checker, _ syntax.Node) bool {
				return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
					h, ok := n.(*syntax.ExceptHandler)
					return ok && c.catches(h, &want)
				})
			})
		case "with":
			inner := r.condition(p.value)
			tests = append(tests, func(c *checker, _ syntax.Node) bool {
				return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
					w, ok := n.(*syntax.With)
					return ok && slices.ContainsFunc(w.Items, func(i syntax.WithItem) bool { return inner(c, i.Context) })
				})
			})
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		return !slices.ContainsFunc(tests, func(t test) bool { return !t(c, n) })
	}
}

func aroundFunction(holds func(*checker, *syntax.FunctionDef) bool) test {
	return func(c *checker, _ syntax.Node) bool {
		return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
			d, ok := n.(*syntax.FunctionDef)
			return ok && holds(c, d)
		})
	}
}

func aroundClass(holds func(*checker, *syntax.ClassDef) bool) test {
	return func(c *checker, _ syntax.Node) bool {
		return slices.ContainsFunc(c.path, func(n syntax.Node) bool {
			d, ok := n.(*syntax.ClassDef)
			return ok && holds(c, d)
		})
	}
}

// readFile asks for what the file imports, its path and what stands anywhere in it.
func readFile(r *reader, y *yaml.Node) test {
	known := []string{"imports", "path", "contains", "role", "python2", "harmless"}
	var tests []test
	for _, p := range r.pairs(y, "file") {
		switch p.name {
		case "imports":
			want := r.names(p.value, "imports")
			tests = append(tests, func(c *checker, _ syntax.Node) bool {
				return slices.ContainsFunc(c.imports(), func(name string) bool { return importMatches(&want, name) })
			})
		case "path":
			re := r.regex(p.value)
			tests = append(tests, func(c *checker, _ syntax.Node) bool { return re.matches(c.file.Path) })
		case "contains":
			if re := r.regex(p.value); re != nil {
				tests = append(tests, func(c *checker, _ syntax.Node) bool { return c.fileMatches(re) })
			}
		case "python2":
			want := r.boolean(p.value, "python2")
			tests = append(tests, func(c *checker, _ syntax.Node) bool { return c.module != nil && c.module.Tree.Python2 == want })
		case "harmless":
			kind := r.text(p.value, "harmless")
			r.sinks = append(r.sinks, kind)
			tests = append(tests, func(c *checker, _ syntax.Node) bool { return c.seen.HarmlessIn(c.file, kind) })
		case "role":
			want := r.roles(p.value)
			tests = append(tests, func(c *checker, _ syntax.Node) bool { return c.module != nil && c.module.Role.Has(want.only) })
		default:
			r.unknown(p.key, "key", p.name, known)
		}
	}
	return func(c *checker, n syntax.Node) bool {
		return !slices.ContainsFunc(tests, func(t test) bool { return !t(c, n) })
	}
}

// readProject asks for what stands anywhere in the project's Python files, as a setting does that a library looks up itself.
func readProject(r *reader, y *yaml.Node) test {
	re := r.regex(y)
	if re == nil {
		return always
	}
	return func(c *checker, _ syntax.Node) bool {
		if c.program == nil {
			return false
		}
		key := projectQuestion{c.program, re}
		if held, ok := c.set.asked.Load(key); ok {
			return held.(bool)
		}
		held := slices.ContainsFunc(c.program.Modules, func(m *resolve.Module) bool { return re.matches(m.File.Text) })
		c.set.asked.Store(key, held)
		return held
	}
}

// A projectQuestion is a regular expression on all texts of a program. Many nodes ask the same one.
type projectQuestion struct {
	program *resolve.Program
	re      *expression
}

// fileMatches remembers its answers: a rule asks the same question for every node of a file.
func (c *checker) fileMatches(e *expression) bool {
	if held, ok := c.texts[e]; ok {
		return held
	}
	if c.texts == nil {
		c.texts = map[*expression]bool{}
	}
	held := e.matches(c.file.Text)
	c.texts[e] = held
	return held
}

// catches reports whether a handler catches one of the exceptions; a bare except catches "bare".
func (c *checker) catches(h *syntax.ExceptHandler, want *nameSet) bool {
	switch t := h.Type.(type) {
	case nil:
		return want.exact["bare"]
	case *syntax.Tuple:
		return slices.ContainsFunc(t.Elts, func(e syntax.Expr) bool { return c.catchesType(e, want) })
	default:
		return c.catchesType(t, want)
	}
}

// catchesType compares by the full name and by the last part, so that ImportError needs no module.
func (c *checker) catchesType(e syntax.Expr, want *nameSet) bool {
	name := c.module.Qualified(e)
	return want.has(name) || want.exact[name[strings.LastIndexByte(name, '.')+1:]] && name != ""
}

// routeWords are the last parts of decorators that make a function answer requests.
var routeWords = map[string]bool{
	"route": true, "get": true, "post": true, "put": true, "delete": true, "patch": true, "head": true, "options": true, "websocket": true,
	"api_view": true, "view_config": true, "action": true, "require_http_methods": true, "require_POST": true, "require_GET": true,
	"expose": true, "api_route": true, "before_request": true, "after_request": true, "csrf_exempt": true, "login_required": true,
}

// inHandler reports whether the code runs for a web request: the function, which may be n itself, is a route, has a
// parameter called request, or speaks of Flask's request.
func (c *checker) inHandler(n syntax.Node) bool {
	around := c.path
	if _, ok := n.(*syntax.FunctionDef); ok {
		around = append(around[:len(around):len(around)], n)
	}
	var class *syntax.ClassDef
	for _, n := range around {
		if d, ok := n.(*syntax.ClassDef); ok {
			class = d
		}
		d, ok := n.(*syntax.FunctionDef)
		if !ok {
			continue
		}
		handles, known := c.handlers[d]
		if !known {
			if c.handlers == nil {
				c.handlers = map[*syntax.FunctionDef]bool{}
			}
			handles = c.isHandler(d, class)
			c.handlers[d] = handles
		}
		if handles {
			return true
		}
	}
	return false
}

// isHandler is inHandler for a function, and the class that it stands in.
func (c *checker) isHandler(d *syntax.FunctionDef, class *syntax.ClassDef) bool {
	if class != nil && isHandlerMethod(class, d.Name) {
		return true
	}
	for _, e := range d.Decorators {
		if call, ok := e.(*syntax.Call); ok {
			e = call.Func
		}
		a, isAttribute := e.(*syntax.Attribute)
		name := c.identifier(e)
		if routeWords[name] && (isAttribute && strings.ToLower(c.identifier(a.Value)) != "self" || name == "api_view" || strings.HasPrefix(name, "require_")) {
			return true
		}
	}
	if d.Args != nil {
		for _, a := range d.Args.Args {
			if a.Name == "request" {
				return true
			}
		}
	}
	return strings.Contains(c.file.Text[d.Start:d.End], "request") && c.search(d, func(m syntax.Node) bool {
		name, ok := m.(*syntax.Name)
		return ok && name.ID == "request" && c.module.Qualified(name) == "flask.request"
	})
}

// isHandlerMethod reports whether a method answers requests by the names of it and its class: get and post of
// a handler or view, on_get and on_post of falcon's resources.
func isHandlerMethod(class *syntax.ClassDef, method string) bool {
	verb, falcon := strings.CutPrefix(method, "on_")
	switch verb {
	case "get", "post", "put", "patch", "delete":
	default:
		return false
	}
	if falcon {
		return true
	}
	for _, base := range class.Bases {
		name := ""
		switch base := base.(type) {
		case *syntax.Name:
			name = base.ID
		case *syntax.Attribute:
			name = base.Attr
		}
		for _, word := range []string{"Handler", "View", "Resource", "Endpoint"} {
			if strings.HasSuffix(name, word) {
				return true
			}
		}
	}
	return false
}

func (c *checker) function() *syntax.FunctionDef {
	for i := len(c.path) - 1; i >= 0; i-- {
		if d, ok := c.path[i].(*syntax.FunctionDef); ok {
			return d
		}
	}
	return nil
}

func (c *checker) inLoop() bool {
	for i := len(c.path) - 1; i >= 0; i-- {
		switch c.path[i].(type) {
		case *syntax.For, *syntax.While:
			return true
		case *syntax.FunctionDef, *syntax.Lambda:
			return false
		}
	}
	return false
}

// place names the innermost body that the current node stands in.
func (c *checker) place() string {
	for i := len(c.path) - 1; i >= 0; i-- {
		switch c.path[i].(type) {
		case *syntax.FunctionDef, *syntax.Lambda:
			return "function"
		case *syntax.ClassDef:
			return "class"
		}
	}
	return "module"
}
