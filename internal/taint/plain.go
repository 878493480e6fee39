package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows responses that are declared to be no pages: what they hold is not read as HTML, whether the type is
// set before or after the text.

// declareType notes that the content type of a response was set; type is what was assigned.
func (f *frame) declareType(s *state, response, typ *Value) {
	kind := f.e.model.Kind("html-text")
	if response == nil || kind == nil || !isPlainType(typeName(typ)) {
		return
	}
	if made := f.made[response.first()]; made.at != nil {
		f.withdraw(made.at, kind)
	}
	if f.plain == nil {
		f.plain = map[any]bool{}
	}
	f.plain[response.first()] = true
	if response.sym != nil {
		f.plain[response.sym] = true
	}
	for _, l := range response.refs {
		f.plain[l] = true
		for key, made := range f.locs {
			if in, ok := key.(insideMade); ok {
				key = in.key
			}
			if at, ok := key.(madeKey); ok && made == l {
				f.withdraw(at.at, kind)
			}
		}
	}
}

// typeName is a content type, given as a text or as a library's constant for one (falcon.MEDIA_TEXT).
func typeName(v *Value) string {
	if v != nil && len(v.funcs) == 1 {
		switch last := lastName(v.funcs[0].name); last {
		case "MEDIA_TEXT", "TEXT":
			return "text/plain"
		case "MEDIA_JSON", "JSON":
			return "application/json"
		}
	}
	return v.opening()
}

// isPlainType says that a browser does not render a content type as a page.
func isPlainType(typ string) bool {
	typ = strings.ToLower(typ)
	for _, page := range []string{"html", "svg", "xml"} {
		if strings.Contains(typ, page) {
			return false
		}
	}
	return strings.Contains(typ, "/")
}

// withdrawWritten takes back what was reported of texts written to a handler or a response of that name, whose type is set only
// now: self.write(text).
func (f *frame) withdrawWritten(on string) {
	for key, fl := range f.flows {
		if key.kind.Name == "html-text" && on != "" && handlerName(key.node) == on {
			fl.withdrawn = true
		}
	}
}

// handlerName is the name whose method is called, or "".
func handlerName(at syntax.Node) string {
	if call, ok := at.(*syntax.Call); ok {
		if method, ok := call.Func.(*syntax.Attribute); ok {
			if n, ok := method.Value.(*syntax.Name); ok {
				return n.ID
			}
		}
	}
	return ""
}

// withdraw takes back what was reported of a response when it was made.
func (f *frame) withdraw(at syntax.Node, kind *Kind) {
	for key, fl := range f.flows {
		if key.node == at && key.kind == kind {
			fl.withdrawn = true
		}
	}
}

// isPlain says that a response was declared to be no page.
func (f *frame) isPlain(response *Value) bool {
	if len(f.plain) == 0 || response == nil {
		return false
	}
	if response.sym != nil && f.plain[response.sym] || f.plain[response.first()] {
		return true
	}
	for _, l := range response.refs {
		if !f.plain[l] {
			return false
		}
	}
	return len(response.refs) > 0
}

// beforeAnswers are the methods of a request handler that run before the one that answers.
var beforeAnswers = []string{"set_default_headers", "initialize", "prepare"}

// plainHandler says that a text is written to a handler whose class declares for all of its answers that they are no pages,
// and that the function which writes it does not declare something else.
func (f *frame) plainHandler(c *libraryCall) bool {
	if lastName(c.name) != "write" || f.u.class == nil || len(f.u.params) == 0 || f.u.params[0].name != writtenTo(c.at) {
		return false
	}
	if plain, set := declaresPlain(f.u.body); set {
		return plain
	}
	for _, cl := range f.u.class.ancestors() {
		for _, stmt := range cl.node.Body {
			if d, ok := stmt.(*syntax.FunctionDef); ok && slices.Contains(beforeAnswers, d.Name) {
				if plain, set := declaresPlain(d.Body); set {
					return plain
				}
			}
		}
	}
	return false
}

// writtenTo is the name of the handler that a text is written to: self.write(text), self.wfile.write(text).
func writtenTo(at syntax.Node) string {
	if call, ok := at.(*syntax.Call); ok {
		if method, ok := call.Func.(*syntax.Attribute); ok {
			if file, ok := method.Value.(*syntax.Attribute); ok && file.Attr == "wfile" {
				method = file
			}
			if n, ok := method.Value.(*syntax.Name); ok {
				return n.ID
			}
		}
	}
	return ""
}

// declaresPlain says whether statements set content types of a handler's answer, and whether all of them are of no page.
func declaresPlain(body []syntax.Stmt) (plain, set bool) {
	plain = true
	for _, stmt := range body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			call, ok := n.(*syntax.Call)
			if !ok || len(call.Args) != 2 || !strings.EqualFold(keyName(call.Args[0]), "content-type") {
				return true
			}
			switch lastNameOf(call.Func) {
			case "set_header", "send_header":
				plain, set = plain && isPlainType(keyName(call.Args[1])), true
			}
			return true
		})
	}
	return plain, set
}

// plainTuple says that a handler returns headers beside the text, and that they declare no page.
func (f *frame) plainTuple(s *state, o *object) bool {
	for _, part := range o.elems {
		for _, l := range orEmpty(part).refs {
			headers := f.get(s, l)
			if headers == nil || headers.kind != dictObject {
				continue
			}
			for _, fl := range headers.fields {
				if strings.EqualFold(fl.key, "[content-type]") && isPlainType(fl.value.opening()) || isSaved(strings.Trim(fl.key, "[]"), fl.value) {
					return true
				}
			}
		}
	}
	return false
}

// answersPage says that headers declare a page.
func (f *frame) answersPage(s *state, headers *Value) bool {
	for _, l := range orEmpty(headers).refs {
		if o := f.get(s, l); o != nil {
			for _, fl := range o.fields {
				if strings.EqualFold(fl.key, "[content-type]") && strings.HasPrefix(strings.ToLower(fl.value.opening()), "text/html") {
					return true
				}
			}
		}
	}
	return false
}

// savedType stands for the type of what a browser saves rather than shows.
const savedType = "application/octet-stream"

// isSaved says that a header makes a browser save a response: Content-Disposition: attachment.
func isSaved(header string, v *Value) bool {
	return strings.EqualFold(header, "content-disposition") && strings.HasPrefix(strings.ToLower(v.opening()), "attachment")
}

// declaredBy looks at a call for a content type that it sets: of the response that it makes, or, as set_header does, of
// the one that it is a method of.
func (f *frame) declaredBy(s *state, c *libraryCall, out *Value) {
	if lastName(c.name) == "set_header" && len(c.args.pos) == 2 && c.recv != nil {
		if name, ok := c.args.pos[0].text(); ok && isSaved(name, c.args.pos[1]) {
			f.declareType(s, c.recv, constValue(textConst(savedType)))
			f.withdrawWritten(handlerName(c.at))
		} else if ok && strings.EqualFold(name, "content-type") {
			f.declareType(s, c.recv, c.args.pos[1])
			if isPlainType(typeName(c.args.pos[1])) {
				f.withdrawWritten(handlerName(c.at))
			}
		}
		return
	}
	if out == nil || !f.e.model.clean(out.typ) || len(c.model.Sinks) == 0 {
		return
	}
	if f.plainTuple(s, &object{elems: append(c.args.pos[:len(c.args.pos):len(c.args.pos)], c.args.named...)}) {
		f.declareType(s, out, constValue(textConst("application/json")))
	}
	for i, name := range c.args.names {
		switch name {
		case "content_type", "mimetype", "media_type":
			f.declareType(s, out, c.args.named[i])
		}
	}
}

// noteTypes looks at an assignment for a content type that it sets.
func (f *frame) noteTypes(s *state, target syntax.Expr, key, v *Value) {
	switch t := target.(type) {
	case *syntax.Attribute:
		switch t.Attr {
		case "content_type", "mimetype", "media_type":
			f.declareType(s, f.eval(s, t.Value), v)
		}
	case *syntax.Subscript:
		name, ok := key.text()
		if ok && isSaved(name, v) {
			v = constValue(textConst(savedType))
		} else if !ok || !strings.EqualFold(name, "content-type") {
			return
		}
		if headers, ok := t.Value.(*syntax.Attribute); ok && headers.Attr == "headers" {
			f.declareType(s, f.eval(s, headers.Value), v)
		} else {
			f.declareType(s, f.eval(s, t.Value), v) // Django: response["Content-Type"]
			if response, ok := t.Value.(*syntax.Name); ok && isPlainType(typeName(v)) {
				f.withdrawWritten(response.ID)
			}
		}
	}
}
