package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the methods by which a class checks its own fields before anybody reads them: validators of pydantic,
// attrs and marshmallow, clean_name of a form, validate_name of a serializer. And it knows which form or serializer a view
// says it uses.

// checks says for what the fields of a class's instances are harmless because its methods let nothing else pass, by name;
// "*" stands for all fields.
func (e *engine) checks(c *class) map[string]Mask {
	if c.checks != nil {
		return c.checks
	}
	found := map[string]Mask{}
	c.checks = found // what the methods themselves read has not been checked yet
	complete := true
	libs := c.libraries()
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			d, ok := stmt.(*syntax.FunctionDef)
			if !ok {
				continue
			}
			check := checkOf(d, libs)
			scope := anc[i].mod.res.ScopeOf(d)
			if check.fields == nil || scope == nil || scope.Function == nil {
				continue
			}
			u := e.unitOf(scope.Function, anc[i].mod)
			if u.running > 0 {
				complete = false
				continue
			}
			sum := e.generic(u)
			if sum == nil || sum.provisional {
				complete = false
				continue
			}
			mask := sum.lets(check)
			for _, name := range check.fields {
				found[name] = mask
			}
		}
	}
	if !complete {
		c.checks = nil
	}
	return found
}

// checked is for what the value of one field is harmless because of such methods, and of those that check several fields.
func (e *engine) checked(c *class, name string) Mask {
	checks := e.checks(c)
	return checks[name] | checks["*"] | e.together(c)[name]
}

// A fieldCheck is a method that fields have to pass.
type fieldCheck struct {
	fields   []string
	value    int  // the input that holds the value, or -1
	replaces bool // what it returns is the field's value from then on
}

// checkOf says which fields a method of a class with these libraries checks.
func checkOf(d *syntax.FunctionDef, libs []string) fieldCheck {
	in := func(prefix string) bool {
		for _, lib := range libs {
			if strings.HasPrefix(lib, prefix) {
				return true
			}
		}
		return false
	}
	if name, ok := strings.CutPrefix(d.Name, "clean_"); ok && in("django.forms.") {
		return fieldCheck{fields: []string{name}, value: -1, replaces: true}
	}
	if name, ok := strings.CutPrefix(d.Name, "validate_"); ok && in("rest_framework.") {
		return fieldCheck{fields: []string{name}, value: 1, replaces: true}
	}
	for _, dec := range d.Decorators {
		if a, ok := dec.(*syntax.Attribute); ok && a.Attr == "validator" {
			if n, ok := a.Value.(*syntax.Name); ok { // of attrs: @port.validator
				return fieldCheck{fields: []string{n.ID}, value: 2}
			}
		}
		call, ok := dec.(*syntax.Call)
		if !ok {
			continue
		}
		name := ""
		switch fn := call.Func.(type) {
		case *syntax.Name:
			name = fn.ID
		case *syntax.Attribute:
			name = fn.Attr
		}
		check := fieldCheck{value: 1}
		switch {
		case (name == "validator" || name == "field_validator") && in("pydantic."):
			check.replaces = true
		case name == "validates" && in("marshmallow."):
		default:
			continue
		}
		for _, a := range call.Args {
			if k, ok := a.(*syntax.Constant); ok && k.Kind == syntax.Str {
				check.fields = append(check.fields, k.Text)
			}
		}
		if args := d.Args; args != nil && len(args.Args) > 0 && args.Args[0].Name != "cls" && args.Args[0].Name != "self" {
			check.value = 0
		}
		return check
	}
	return fieldCheck{}
}

// lets says for what a value is harmless that a check has let pass.
func (s *Summary) lets(check fieldCheck) Mask {
	switch {
	case s.endless || s.exhausted:
		return 0
	case !check.replaces:
		if check.value < len(s.proves) {
			return s.proves[check.value].back &^ s.walked[check.value]
		}
		return 0
	case s.ret == nil && check.value < 0 && s.unit.reads("cleaned_data"):
		return All // what came in is nowhere in what goes out: it was signed, say
	case s.ret == nil || s.ret.only() != nil:
		return 0
	}
	mask := All
	for i, t := range frozenTaints(s.ret) {
		if i == 0 {
			mask = t.clears
		}
		mask &= t.clears
	}
	return mask
}

// reads says that an attribute of this name stands in the function.
func (u *unit) reads(attr string) bool {
	found := false
	for _, stmt := range u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			a, ok := n.(*syntax.Attribute)
			found = found || ok && a.Attr == attr
			return !found
		})
	}
	return found
}

// uses is an instance of the form or serializer that a view names in a variable of its class.
func (e *engine) uses(view *class, variable string) *Value {
	v, _ := view.lookup(variable)
	if v == nil || len(v.funcs) != 1 || v.funcs[0].kind != classCallable {
		return nil
	}
	c := v.funcs[0].class
	out := &Value{open: true, refs: []*loc{{frozen: &object{kind: instanceObject, class: c, open: true}, shared: true}}}
	if libs := c.libraries(); len(libs) > 0 {
		out.typ = libs[0]
	}
	return out
}

// viewParts are the variables of views that name a class, by the parameter in which a method gets an instance of it.
var viewParts = map[string]string{"form": "form_class", "serializer": "serializer_class"}

// isSchema says that a library class declares data by the annotations of its fields, and validates what it is made of.
func isSchema(lib string) bool {
	return strings.HasPrefix(lib, "pydantic.") || strings.HasPrefix(lib, "sqlmodel.")
}

// keepsMore says that a schema keeps fields that it does not declare: model_config = ConfigDict(extra="allow"), the same in a
// class Config or in the class statement.
func keepsMore(ancestors []*class) bool {
	for _, c := range ancestors {
		for _, k := range c.node.Keywords {
			if k.Arg == "extra" {
				return isAllow(k.Value)
			}
		}
		for _, stmt := range c.node.Body {
			body := []syntax.Stmt{stmt}
			if config, ok := stmt.(*syntax.ClassDef); ok && config.Name == "Config" {
				body = config.Body
			}
			for _, option := range body {
				a, ok := option.(*syntax.Assign)
				if !ok || len(a.Targets) != 1 {
					continue
				}
				if isName(a.Targets[0], "extra") {
					return isAllow(a.Value)
				}
				if call, ok := a.Value.(*syntax.Call); ok && isName(a.Targets[0], "model_config") {
					for _, k := range call.Keywords {
						if k.Arg == "extra" {
							return isAllow(k.Value)
						}
					}
				}
			}
		}
	}
	return false
}

// isAllow says that a setting is "allow", or Extra.allow.
func isAllow(x syntax.Expr) bool { return keyName(x) == "allow" || lastNameOf(x) == "allow" }

// readsData are the methods that make such an object of a mapping.
var readsData = map[string]bool{"model_validate": true, "parse_obj": true}

// schemaMethod calls a method that every class of such a library has.
func (f *frame) schemaMethod(s *state, c *callable, args *arguments, at syntax.Node) (*Value, bool) {
	if c.recv == nil {
		return nil, false
	}
	if len(c.recv.funcs) == 1 && c.recv.funcs[0].kind == classCallable {
		switch {
		case readsData[c.name] && len(args.pos) == 1:
			return f.instantiate(s, c.recv.funcs[0], &arguments{double: args.pos[0], more: true}, at), true
		case c.name == "as_manager":
			return f.instantiate(s, c.recv.funcs[0], args, at), true // of a query set, with its methods
		}
	}
	if !dumpsFields[c.name] || len(c.recv.refs) != 1 {
		return nil, false
	}
	o := f.get(s, c.recv.refs[0])
	if o == nil || o.class == nil || !slices.ContainsFunc(o.class.libraries(), isSchema) {
		return nil, false
	}
	if o.base == nil {
		v := f.fieldsOf(s, c.recv, dictObject, at)
		return v, v != nil
	}
	out := &object{kind: dictObject}
	if keepsMore(o.class.ancestors()) {
		out = out.withRest(tainted(f.e.part(o.base, "[]").alone()))
	}
	for _, a := range o.class.ancestors() {
		for _, stmt := range a.node.Body {
			d, ok := stmt.(*syntax.AnnAssign)
			if !ok {
				continue
			}
			if n, ok := d.Target.(*syntax.Name); ok {
				if _, have := out.field("[" + n.ID + "]"); !have {
					out = out.with("["+n.ID+"]", f.attribute(s, c.recv, n.ID, at))
				}
			}
		}
	}
	return f.alloc(s, madeKey{at}, out), true
}

// dumpsFields are the methods that make a mapping of such an object.
var dumpsFields = map[string]bool{"model_dump": true, "dict": true}
