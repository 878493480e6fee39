package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the converters that a project writes for the parameters of its routes: "<code:name>" is what the class
// that was registered as "code" makes of a segment of the URL.

// routeConverter is the project's class that turns the named parameter of a URL pattern into a value, or nil.
func (e *engine) routeConverter(path, name string) *class {
	end := strings.Index(path, ":"+name+">")
	if end < 0 {
		return nil
	}
	start := strings.LastIndexByte(path[:end], '<')
	if start < 0 {
		return nil
	}
	switch path[start+1 : end] {
	case "string", "str", "int", "float", "path", "uuid", "slug":
		return nil // the framework's own
	}
	if e.converters == nil {
		e.converters = map[string]*class{}
		for _, m := range e.program.Modules {
			mod := e.moduleOf(m)
			for _, stmt := range m.Tree.Body {
				syntax.Walk(stmt, func(n syntax.Node) bool {
					if name, c := e.registeredConverter(mod, n); c != nil {
						e.converters[name] = c
					}
					return true
				})
			}
		}
	}
	return e.converters[path[start+1:end]]
}

// registeredConverter reads app.url_map.converters["code"] = Code and register_converter(Code, "code").
func (e *engine) registeredConverter(mod *module, n syntax.Node) (string, *class) {
	var name, class syntax.Expr
	switch n := n.(type) {
	case *syntax.Assign:
		if len(n.Targets) != 1 {
			return "", nil
		}
		item, ok := n.Targets[0].(*syntax.Subscript)
		if !ok {
			return "", nil
		}
		if of, ok := item.Value.(*syntax.Attribute); !ok || of.Attr != "converters" {
			return "", nil
		}
		name, class = item.Slice, n.Value
	case *syntax.Call:
		if len(n.Args) != 2 || mod.res.Qualified(n.Func) != "django.urls.register_converter" {
			return "", nil
		}
		name, class = n.Args[1], n.Args[0]
	default:
		return "", nil
	}
	text, ok := name.(*syntax.Constant)
	if !ok || text.Kind != syntax.Str {
		return "", nil
	}
	return text.Text, e.projectClass(mod.res.Qualified(class))
}

// segmentBy is what a converter makes of a segment: its pattern fits it, and its to_python lets it pass.
func (f *frame) segmentBy(s *state, c *class, segment *Value, at syntax.Node) *Value {
	if pattern, _ := c.lookup("regex"); pattern != nil {
		if text, ok := pattern.text(); ok {
			segment = segment.clearing(f.e.model.matching(text, "full"))
		}
	}
	if method, _ := c.lookup("to_python"); method == nil {
		return segment
	}
	object := f.alloc(s, c.node, &object{kind: instanceObject, class: c, open: true})
	return f.apply(s, f.attribute(s, object, "to_python", at), &arguments{pos: []*Value{segment}}, at)
}
