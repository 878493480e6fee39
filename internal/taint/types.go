package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/syntax"
)

// annotate adds to v what an annotation says: an instance of a class of the project or of a library.
// base, when set, is what the instance's fields are parts of.
func (e *engine) annotate(v *Value, ann syntax.Expr, mod *module, base *Origin) {
	for _, name := range e.typeNames(ann, mod, 0) {
		if strings.HasPrefix(name, "builtins.") || name == "" {
			continue
		}
		if c := e.projectClass(name); c != nil {
			if len(v.refs) < 4 {
				v.refs = append(v.refs[:len(v.refs):len(v.refs)], &loc{frozen: &object{kind: instanceObject, class: c, base: base, open: true}, shared: true})
			}
			if libs := c.libraries(); v.typ == "" && len(libs) > 0 {
				v.typ = libs[0]
			}
			continue
		}
		if v.typ == "" {
			v.typ = e.model.canonical(name)
		}
	}
}

// typeNames lists the classes an annotation names, looking through Optional, Union and Annotated.
func (e *engine) typeNames(ann syntax.Expr, mod *module, depth int) []string {
	if depth > 4 || ann == nil {
		return nil
	}
	switch a := ann.(type) {
	case *syntax.Name, *syntax.Attribute:
		name := mod.res.Qualified(a)
		if n, ok := a.(*syntax.Name); ok {
			if sym := mod.res.Scope.Symbol(n.ID); sym != nil && len(sym.Bindings) == 1 && sym.Bindings[0].Kind == resolve.BindAssign {
				if sub, ok := sym.Bindings[0].Value.(*syntax.Subscript); ok {
					return e.typeNames(sub, mod, depth+1)
				}
			}
		}
		if name == "" || name == "typing.Any" {
			return nil // says nothing
		}
		return []string{name}
	case *syntax.Subscript:
		switch lastName(mod.res.Qualified(a.Value)) {
		case "Optional", "Union", "Awaitable", "Coroutine", "Type", "ClassVar", "Final":
			if t, ok := a.Slice.(*syntax.Tuple); ok {
				var out []string
				for _, x := range t.Elts {
					out = append(out, e.typeNames(x, mod, depth+1)...)
				}
				return out
			}
			return e.typeNames(a.Slice, mod, depth+1)
		case "Annotated":
			if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
				return e.typeNames(t.Elts[0], mod, depth+1)
			}
		case "List", "list", "Sequence", "Iterable", "Dict", "dict", "Tuple", "tuple", "Set", "set", "Callable":
			return nil
		default:
			return e.typeNames(a.Value, mod, depth+1)
		}
	case *syntax.BinOp:
		return append(e.typeNames(a.Left, mod, depth+1), e.typeNames(a.Right, mod, depth+1)...)
	case *syntax.Constant:
		if a.Kind == syntax.Str {
			// A forward reference: a dotted name in quotes.
			name := strings.TrimSpace(a.Text)
			if i := strings.IndexAny(name, "[| "); i >= 0 {
				name = name[:i]
			}
			if name == "" || strings.ContainsAny(name, "'\"()") {
				return nil
			}
			first, rest, dotted := strings.Cut(name, ".")
			q := mod.res.Qualified(&syntax.Name{Range: a.Range, ID: first})
			if q == "" {
				q = mod.res.Name + "." + first
			}
			if dotted {
				q += "." + rest
			}
			return []string{q}
		}
	}
	return nil
}

// projectClass finds the class of the project behind a dotted name.
func (e *engine) projectClass(name string) *class {
	def, ok := e.program.Lookup(name)
	if !ok || def.Class == nil {
		return nil
	}
	if c := e.classes[def.Class.Node]; c != nil {
		return c
	}
	mod := e.moduleOf(def.Module)
	if !mod.done && !mod.running {
		e.runModule(mod)
	}
	return e.classes[def.Class.Node]
}

// annotated is a value assigned to an annotated name.
func (f *frame) annotated(v *Value, ann syntax.Expr) *Value {
	if v != nil && (len(v.refs) > 0 || v.typ != "" || v.only() != nil || len(v.funcs) > 0 && v.funcs[0].kind != boundCallable) {
		return v
	}
	w := Value{open: true}
	if v != nil {
		w = *v
	}
	f.e.annotate(&w, ann, f.mod, w.sym)
	if w.typ == "" && len(w.refs) == 0 {
		return v
	}
	return &w
}

// fieldMakers describe a field of a class: what they give is no value of the field, its default is.
var fieldMakers = map[string]bool{
	"pydantic.Field": true, "pydantic.fields.Field": true, "pydantic.v1.Field": true, "sqlmodel.Field": true, "langchain_core.pydantic_v1.Field": true, "langchain.pydantic_v1.Field": true,
	"dataclasses.field": true, "attr.ib": true, "attr.field": true, "attrs.field": true,
}

// declaredField is what a field of a class holds where it is declared by a call: database: SQLDatabase = Field(exclude=True).
func (f *frame) declaredField(s *state, declared syntax.Expr, v *Value) *Value {
	call, ok := declared.(*syntax.Call)
	if !ok || !fieldMakers[f.mod.res.Qualified(call.Func)] || v != nil && v.typ == fieldType {
		return v
	}
	if len(call.Args) > 0 {
		if c, ok := call.Args[0].(*syntax.Constant); ok && c.Kind == syntax.Ellipsis {
			return &Value{open: true}
		}
		return f.eval(s, call.Args[0])
	}
	for _, k := range call.Keywords {
		if k.Arg == "default" {
			return f.eval(s, k.Value)
		}
	}
	return &Value{open: true}
}

// harmlessType says that values of the annotated type can hurt nobody: numbers, dates, UUIDs, enumerations.
func (f *frame) harmlessType(ann syntax.Expr, mod *module) bool {
	switch a := ann.(type) {
	case *syntax.Name, *syntax.Attribute:
		name := mod.res.Qualified(a)
		if harmlessTypes[name] {
			return true
		}
		if c := f.e.projectClass(name); c != nil {
			for _, lib := range c.libraries() {
				if lib == "enum.Enum" || lib == "enum.StrEnum" || lib == "enum.IntEnum" {
					return true
				}
			}
		}
		if sub := typeAlias(a, mod); sub != nil {
			return f.harmlessType(sub, mod)
		}
	case *syntax.Subscript:
		switch lastName(mod.res.Qualified(a.Value)) {
		case "Literal":
			return true
		case "Optional", "List", "list", "Set", "set", "Sequence", "Union", "tuple", "Tuple", "ClassVar", "Final":
			if t, ok := a.Slice.(*syntax.Tuple); ok {
				for _, x := range t.Elts {
					if !f.harmlessType(x, mod) {
						return false
					}
				}
				return true
			}
			return f.harmlessType(a.Slice, mod)
		case "Annotated":
			if t, ok := a.Slice.(*syntax.Tuple); ok && len(t.Elts) > 0 {
				if f.harmlessType(t.Elts[0], mod) {
					return true
				}
			}
		}
	case *syntax.BinOp:
		return f.harmlessType(a.Left, mod) && f.harmlessType(a.Right, mod)
	case *syntax.Constant:
		return a.Kind == syntax.None
	case *syntax.Call:
		switch lastName(mod.res.Qualified(a.Func)) {
		case "conint", "confloat", "condecimal", "condate":
			return true
		}
	}
	return false
}

// typeAlias is what a module's name for a type stands for: Code = Annotated[str, …].
func typeAlias(ann syntax.Expr, mod *module) *syntax.Subscript {
	n, ok := ann.(*syntax.Name)
	if !ok {
		return nil
	}
	if sym := mod.res.Scope.Symbol(n.ID); sym != nil && len(sym.Bindings) == 1 && sym.Bindings[0].Kind == resolve.BindAssign {
		sub, _ := sym.Bindings[0].Value.(*syntax.Subscript)
		return sub
	}
	return nil
}

var harmlessTypes = map[string]bool{
	"builtins.int": true, "builtins.float": true, "builtins.bool": true, "builtins.complex": true, "uuid.UUID": true, "datetime.datetime": true,
	"datetime.date": true, "datetime.time": true, "datetime.timedelta": true, "decimal.Decimal": true, "ipaddress.IPv4Address": true,
	"ipaddress.IPv6Address": true, "pydantic.PositiveInt": true, "pydantic.NonNegativeInt": true, "pydantic.conint": true, "pydantic.StrictInt": true,
	"pydantic.UUID4": true, "pydantic.UUID1": true, "pydantic.UUID5": true, "pydantic.NegativeInt": true, "pydantic.PositiveFloat": true, "pydantic.StrictBool": true, "pydantic.types.PositiveInt": true,
}

// injected types a parameter whose default is Depends(f).
func (e *engine) injected(v *Value, call *syntax.Call, mod *module, base *Origin) {
	name := lastName(mod.res.Qualified(call.Func))
	if name != "Depends" && name != "Security" || len(call.Args) == 0 {
		return
	}
	target := e.inModule(mod, call.Args[0])
	for _, c := range orEmpty(target).funcs {
		switch {
		case c.kind == classCallable:
			v.refs = append(v.refs, &loc{frozen: &object{kind: instanceObject, class: c.class, base: base, open: true}, shared: true})
		case c.unit != nil && c.unit.fn != nil:
			if d := c.unit.fn.Def(); d != nil && d.Returns != nil && !c.unit.generator {
				e.annotate(v, d.Returns, c.unit.mod, base)
			}
			if v.typ == "" && len(v.refs) == 0 {
				if sum := e.generic(c.unit); sum != nil {
					r := sum.ret
					if c.unit.generator && r != nil && len(r.refs) == 1 && r.refs[0].frozen != nil {
						r = r.refs[0].frozen.rest
					}
					if r != nil {
						v.typ = r.typ
						for _, l := range r.refs {
							if l.frozen != nil && l.frozen.class != nil {
								v.refs = append(v.refs, &loc{frozen: &object{kind: instanceObject, class: l.frozen.class, base: base, open: true}, shared: true})
							}
						}
					}
				}
			}
		}
	}
}

// conventional types a parameter by its name, as a framework passes it.
// Of several frameworks in one tree it is the one that the module itself imports.
func (e *engine) conventional(name string, in *module) string {
	some := ""
	for i := range e.model.Params {
		q := &e.model.Params[i]
		switch {
		case q.Name != name:
		case q.Package == "" || in.importsPackage(q.Package):
			return q.Type
		case some == "" && e.packages[q.Package]:
			some = q.Type
		}
	}
	return some
}

// importsPackage says that the top level of a module imports a package or something in it.
func (m *module) importsPackage(name string) bool {
	if m.packages == nil {
		m.packages = map[string]bool{}
		for i := range m.res.Scope.Symbols {
			for _, b := range m.res.Scope.Symbols[i].Bindings {
				if b.Kind == resolve.BindImport {
					top, _, _ := strings.Cut(b.Target, ".")
					m.packages[top] = true
				}
			}
		}
	}
	return m.packages[name]
}

func (u *unit) isClassMethod() bool {
	if u.fn == nil || u.fn.Def() == nil {
		return false
	}
	for _, d := range u.fn.Def().Decorators {
		if n, ok := d.(*syntax.Name); ok && n.ID == "classmethod" {
			return true
		}
	}
	return u.name == "__new__" || u.name == "__init_subclass__"
}

// fieldOf is what a class's own methods put into a field: its class, or the function it is.
func (e *engine) fieldOf(c *class, name string) *Value {
	for _, a := range c.ancestors() {
		if v, ok := e.knownFields(a)[name]; ok {
			return v
		}
	}
	var v *Value
	for _, a := range e.setters(c, name) {
		if set := e.knownFields(a)[name]; set != nil {
			v = join2(v, set, v != nil)
		}
	}
	return v
}

// setters lists the classes that set a field which c and what is above it never set: those that c is mixed with, and the
// subclasses of a base that leaves it to them. At most three, and none where more do.
func (e *engine) setters(c *class, name string) []*class {
	if len(c.subs) == 0 {
		return nil
	}
	if known, ok := c.setBy[name]; ok {
		return known
	}
	var out []*class
	if !c.assigns(name) {
		below := c.descendants()
	descendants:
		for _, sub := range below[:min(len(below), maxProviders)] {
			for _, a := range sub.ancestors() {
				if len(a.res.Attributes(name)) == 0 || slices.Contains(out, a) {
					continue
				}
				if out = append(out, a); len(out) > 3 {
					out = nil
					break descendants
				}
			}
		}
	}
	if e.started == 0 { // later classes may still come
		if c.setBy == nil {
			c.setBy = map[string][]*class{}
		}
		c.setBy[name] = out
	}
	return out
}

func (e *engine) knownFields(c *class) map[string]*Value {
	if c.known != nil || c.knowing {
		return c.known
	}
	c.knowing = true
	complete := true
	known := map[string]*Value{}
	for _, method := range []string{"__init__", "__post_init__", "setup", "initialize", "setUp", "__enter__", "__aenter__", "connect", "on_startup", "open", "prepare", "start", "reset", "configure"} {
		v, ok := c.values[method]
		if !ok || v == nil || len(v.funcs) == 0 || v.funcs[0].unit == nil {
			continue
		}
		u := v.funcs[0].unit
		sum := e.generic(u)
		if sum == nil || sum.provisional {
			complete = false // asked for by what it calls itself
		}
		if sum == nil {
			continue
		}
		for _, w := range sum.writes {
			if w.to.unit == u && w.to.input == 0 && len(w.to.path) == 0 && w.key != "" && w.key[0] != '[' {
				known[w.key] = join2(known[w.key], w.value, known[w.key] != nil)
			}
		}
	}
	c.knowing = false
	if complete {
		c.known = known
	}
	return known
}
