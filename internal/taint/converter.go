package taint

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the converters that a project writes for the parameters of its routes: "<code:name>" is what the class
// that was registered as "code" makes of a segment of the URL.

// routeConverter is the project's class that turns the named parameter of a URL pattern into a value, or nil.
func (e *engine) routeConverter(path, name string) *class {
	conv := converterInPath(path, name)
	switch conv {
	case "", "string", "str", "int", "float", "path", "uuid", "slug":
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
	return e.converters[conv]
}

// converterInPath is the name of the converter that a URL pattern gives a parameter: <int(min=1):page>, {page:int}, or as
// Bottle and Sanic write it <page:int>.
func converterInPath(path, name string) string {
	if end := strings.Index(path, ":"+name+">"); end >= 0 {
		if start := strings.LastIndexByte(path[:end], '<'); start >= 0 {
			conv, _, _ := strings.Cut(path[start+1:end], "(")
			return conv
		}
	}
	for _, mark := range []string{"{}", "<>"} {
		if _, rest, found := strings.Cut(path, mark[:1]+name+":"); found {
			conv, _, _ := strings.Cut(rest, mark[1:])
			return conv
		}
	}
	return ""
}

// segmentPattern is the regular expression that a URL pattern has for a parameter: a named group, <any(a, b):name>, or
// what aiohttp and its like write as {name:\d+}, Bottle as <name:re:\d+> and Sanic as <name:\d+>.
func segmentPattern(path, name string) (string, bool) {
	if _, rest, found := strings.Cut(path, "(?P<"+name+">"); found {
		return untilClosing(rest, '(', ')')
	}
	if _, rest, found := strings.Cut(path, "{"+name+":"); found {
		pattern, ok := untilClosing(rest, '{', '}')
		if isConverterName(pattern) {
			return "", false // a converter of Starlette's
		}
		return pattern, ok
	}
	if _, rest, found := strings.Cut(path, "<"+name+":"); found {
		pattern, ok := untilClosing(rest, '<', '>')
		pattern = strings.TrimPrefix(pattern, "re:")
		if isConverterName(pattern) {
			return "", false // a converter of Bottle's or Sanic's
		}
		return pattern, ok
	}
	if converterInPath(path, name) != "any" {
		return "", false
	}
	list, _, _ := strings.Cut(path, "):"+name+">")
	list = list[strings.LastIndex(list, "<any(")+len("<any("):]
	words := strings.Split(list, ",")
	for i, w := range words {
		words[i] = regexp.QuoteMeta(strings.Trim(strings.TrimSpace(w), `"'`))
	}
	return strings.Join(words, "|"), true
}

// unnamedGroup is the n-th group of a URL's regular expression; groups without names fill parameters by position.
func unnamedGroup(path string, n int) (string, bool) {
	if strings.Contains(path, "<") {
		return "", false // named, or no regular expression
	}
	for i := 0; i < len(path); i++ {
		switch path[i] {
		case '\\':
			i++
		case '[':
			i += max(strings.IndexByte(path[i:], ']'), 0)
		case '(':
			if strings.HasPrefix(path[i:], "(?") {
				continue
			}
			if n--; n < 0 {
				return untilClosing(path[i+1:], '(', ')')
			}
		}
	}
	return "", false
}

// untilClosing is what stands before the bracket that closes one opened before text, in a regular expression.
func untilClosing(text string, opens, closes byte) (string, bool) {
	depth, set := 0, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\\':
			i++
		case set:
			set = c != ']'
		case c == '[':
			set = true
		case c == opens:
			depth++
		case c == closes && depth == 0:
			return text[:i], true
		case c == closes:
			depth--
		}
	}
	return "", false
}

// isConverterName says that a text is made of letters alone.
func isConverterName(text string) bool {
	return strings.Trim(text, "abcdefghijklmnopqrstuvwxyz_") == ""
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

// segmentBy is what a converter makes of a segment: its pattern fits it, and its method lets it pass.
func (f *frame) segmentBy(s *state, c *class, segment *Value, at syntax.Node) *Value {
	if pattern, _ := c.lookup("regex"); pattern != nil {
		if text, ok := pattern.text(); ok {
			segment = segment.clearing(f.e.model.matching(text, "full"))
		}
	}
	for _, name := range []string{"to_python", "convert"} { // of Django and Werkzeug, of Falcon
		if method, _ := c.lookup(name); method != nil {
			object := f.alloc(s, c.node, &object{kind: instanceObject, class: c, open: true})
			return f.apply(s, f.attribute(s, object, name, at), &arguments{pos: []*Value{segment}}, at)
		}
	}
	return segment
}
