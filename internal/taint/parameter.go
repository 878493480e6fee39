package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file says what a framework passes that reads the annotations of parameters, as FastAPI does.

// byType gives a parameter what FastAPI and its like pass by its annotation.
func (e *engine) byType(f *frame, s *state, p *entryPoint, i int, place source.Place) *Value {
	u := p.unit
	q := &u.params[i]
	says := p.entry.Says
	if says == "" {
		says = "comes from the request"
	}
	if dep, ok := e.dependency(f, s, q, u.mod); ok {
		return dep
	}
	if v, ok := e.provided(f, s, p.group, q.name); ok {
		return v
	}
	if q.kind == variadic || q.kind == keywords {
		return nil
	}
	if q.annotation != nil && f.harmlessType(q.annotation, u.mod) {
		if isNumber(q.annotation, u.mod) && !bounded(q.def) && !bounded(q.annotation) {
			o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: says}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
			return tainted(e.model.numbers([]Taint{{from: o, via: &hop{place: place, says: says}}}))
		}
		return nil
	}
	w := Value{}
	if q.annotation != nil {
		e.annotate(&w, q.annotation, u.mod, nil)
	}
	if w.typ != "" && !strings.HasPrefix(w.typ, "builtins.") && !e.isModelType(w.typ) && !pathTypes[w.typ] {
		return &Value{open: true, typ: w.typ}
	}
	segment := strings.Contains(p.path, "{"+q.name+"}")
	o := e.sourceOrigin(&Source{Kind: p.entry.Parameters, Says: says, Segment: segment}, u.fn.Node, place, u.fn.Qualified+":"+q.name)
	t := []Taint{{from: o, via: &hop{place: place, says: says}}}
	if segment {
		t[0].clears |= e.model.segmentBits() | e.model.structured
	}
	if isText(q.annotation, u.mod) || q.annotation == nil {
		t[0].clears |= e.model.structured
	}
	t[0].clears |= e.model.constrained(q.def, q.annotation, u.mod) | e.validated(q.annotation, u.mod)
	if pathTypes[w.typ] {
		return &Value{open: true, typ: w.typ, taint: t}
	}
	if len(w.refs) > 0 && w.refs[0].frozen.class != nil {
		c := w.refs[0].frozen.class
		obj := &object{kind: instanceObject, class: c}
		obj = e.modelFields(f, c, obj, t, map[*class]*loc{})
		return &Value{refs: []*loc{{frozen: obj, shared: true}}, typ: w.typ}
	}
	return tainted(t)
}

// numbers is what is left of data once it is a number: it may still be large.
func (m *Model) numbers(t []Taint) []Taint { return cleared(t, All&^m.sizeBit()) }

// isNumber says that an annotation lets any number through.
func isNumber(ann syntax.Expr, mod *module) bool {
	switch a := ann.(type) {
	case *syntax.Name, *syntax.Attribute:
		name := mod.res.Qualified(a)
		return name == "builtins.int" || name == "builtins.float" || name == "pydantic.PositiveInt" || name == "pydantic.NonNegativeInt"
	case *syntax.Subscript:
		switch lastName(mod.res.Qualified(a.Value)) {
		case "Optional":
			return isNumber(a.Slice, mod)
		case "Annotated":
			if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
				return isNumber(t.Elts[0], mod)
			}
		}
	}
	return false
}

// bounded says that a field, or the metadata of an annotation, gives an upper bound: Query(le=100).
func bounded(e syntax.Expr) bool {
	found := false
	if e == nil {
		return false
	}
	syntax.Walk(e, func(n syntax.Node) bool {
		if call, ok := n.(*syntax.Call); ok {
			for _, k := range call.Keywords {
				found = found || k.Arg == "le" || k.Arg == "lt" || k.Arg == "max_value"
			}
		}
		return !found
	})
	return found
}

// isText says that an annotation lets only texts through, one or a list of them.
func isText(ann syntax.Expr, mod *module) bool {
	switch a := ann.(type) {
	case *syntax.Name, *syntax.Attribute:
		name := mod.res.Qualified(a)
		return name == "builtins.str" || name == "str" || name == "pydantic.EmailStr" || name == "pydantic.StrictStr" || name == "pydantic.SecretStr" || name == "pydantic.constr"
	case *syntax.Subscript:
		switch lastName(mod.res.Qualified(a.Value)) {
		case "Optional", "List", "list", "Set", "set", "Sequence":
			return isText(a.Slice, mod)
		case "Annotated":
			if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
				return isText(t.Elts[0], mod)
			}
		}
	case *syntax.BinOp:
		if c, ok := a.Right.(*syntax.Constant); ok && c.Kind == syntax.None {
			return isText(a.Left, mod)
		}
	}
	return false
}

// declaresFields says that an annotation is a class of the project whose objects are data: a data class or a schema.
func (f *frame) declaresFields(ann syntax.Expr, mod *module) bool {
	for _, name := range f.e.typeNames(ann, mod, 0) {
		if c := f.e.projectClass(name); c != nil && (c.dataclass || slices.ContainsFunc(c.libraries(), isSchema)) {
			return true
		}
	}
	return false
}

// isModelType says that a library class is a container of request data, not a service object.
func (e *engine) isModelType(typ string) bool {
	switch typ {
	case "ninja.Schema", "ninja.schema.Schema", "ninja.ModelSchema", "sqlmodel.SQLModel", "msgspec.Struct":
		return true
	}
	return strings.HasPrefix(typ, "typing.") || strings.HasPrefix(typ, "strawberry.") || strings.HasPrefix(typ, "pydantic.")
}

// modelFields fills a validated body: fields of harmless types are clean. Fields of one class share their object, and a
// class within itself, by whatever way, is not followed again.
func (e *engine) modelFields(f *frame, c *class, o *object, t []Taint, made map[*class]*loc) *object {
	made[c] = nil
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			a, ok := stmt.(*syntax.AnnAssign)
			if !ok {
				continue
			}
			n, ok := a.Target.(*syntax.Name)
			if !ok {
				continue
			}
			v := tainted(t)
			if isText(a.Annotation, anc[i].mod) {
				v = tainted(cleared(t, e.model.structured))
			}
			if fits := e.model.constrained(a.Value, a.Annotation, anc[i].mod) | e.validated(a.Annotation, anc[i].mod); fits != 0 {
				v = v.clearing(fits)
			}
			if f.harmlessType(a.Annotation, anc[i].mod) {
				v = &Value{open: true}
				if isNumber(a.Annotation, anc[i].mod) && !bounded(a.Value) && !bounded(a.Annotation) {
					v = tainted(e.model.numbers(t))
				}
			} else {
				w := Value{}
				e.annotate(&w, a.Annotation, anc[i].mod, nil)
				if len(w.refs) > 0 && w.refs[0].frozen.class != nil {
					inner := w.refs[0].frozen.class
					l, seen := made[inner]
					if !seen {
						l = &loc{frozen: e.modelFields(f, inner, &object{kind: instanceObject, class: inner}, t, made), shared: true}
						made[inner] = l
					}
					if l != nil {
						v = &Value{refs: []*loc{l}}
					}
				}
			}
			o = o.with(n.ID, f.secret(v.clearing(e.checked(c, n.ID)), n.ID, true, a))
		}
	}
	if keepsMore(anc) {
		o = o.withRest(tainted(t))
	}
	return o
}

// constrained is what the patterns prove that a field or parameter gives in its default or its annotation:
// Field(pattern="^[a-z]+$"), Annotated[str, Query(pattern=…)], constr(regex=…).
func (m *Model) constrained(value, annotation syntax.Expr, mod *module) Mask {
	if sub := typeAlias(annotation, mod); sub != nil {
		annotation = sub
	}
	var bits Mask
	for _, e := range []syntax.Expr{value, annotation} {
		if e == nil {
			continue
		}
		syntax.Walk(e, func(n syntax.Node) bool {
			if k, ok := n.(*syntax.Keyword); ok && (k.Arg == "pattern" || k.Arg == "regex") {
				if c, ok := k.Value.(*syntax.Constant); ok && c.Kind == syntax.Str {
					bits |= m.matching(c.Text, "any")
				}
			}
			return true
		})
	}
	return bits
}

// validated is what a function of the project proves that an annotation lets look at the value: Annotated[str, AfterValidator(f)].
func (e *engine) validated(annotation syntax.Expr, mod *module) Mask {
	if sub := typeAlias(annotation, mod); sub != nil {
		annotation = sub
	}
	of, ok := annotation.(*syntax.Subscript)
	if !ok {
		return 0
	}
	var bits Mask
	syntax.Walk(of.Slice, func(n syntax.Node) bool {
		call, ok := n.(*syntax.Call)
		if ok && len(call.Args) == 1 && mod.res.Qualified(call.Func) == "pydantic.AfterValidator" {
			bits |= e.letsThrough(mod, call.Args[0], fieldCheck{replaces: true})
		}
		return true
	})
	return bits
}
