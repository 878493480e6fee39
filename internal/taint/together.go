package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows the methods that check several fields of a class together: model_validator of pydantic, clean of a form,
// validate of a serializer, validates_schema of marshmallow. They are run with an object that holds the fields, and what each
// field is harmless for when they are done holds for everybody who reads it afterwards.

// A jointCheck is a method that gets all fields of an object at once.
type jointCheck struct {
	input    int    // the parameter that holds them
	below    string // the attribute of it that does, or ""
	object   bool   // they are attributes of it, not items
	replaces bool   // what it returns is what holds them from then on
}

// jointCheckOf says how a method of a class with these libraries checks all fields together.
func jointCheckOf(d *syntax.FunctionDef, libs []string) (check jointCheck, ok bool) {
	in := func(prefix string) bool {
		return slices.ContainsFunc(libs, func(lib string) bool { return strings.HasPrefix(lib, prefix) })
	}
	switch {
	case d.Name == "clean" && in("django.forms."):
		return jointCheck{below: "cleaned_data", replaces: true}, true
	case d.Name == "validate" && in("rest_framework."):
		return jointCheck{input: 1, replaces: true}, true
	}
	for _, dec := range d.Decorators {
		name, mode := lastNameOf(calledBy(dec)), ""
		if call, ok := dec.(*syntax.Call); ok {
			for _, k := range call.Keywords {
				if k.Arg == "mode" {
					mode = keyName(k.Value)
				}
			}
		}
		switch {
		case name == "validates_schema" && in("marshmallow."):
			return jointCheck{input: 1}, true
		case name == "root_validator" && in("pydantic."), name == "model_validator" && mode == "before" && in("pydantic."):
			return jointCheck{input: 1, replaces: true}, true
		case name == "model_validator" && mode == "after" && in("pydantic."):
			return jointCheck{object: true, replaces: true}, true
		}
	}
	return jointCheck{}, false
}

// together says for what the fields of a class's instances are harmless because its joint checks let nothing else pass.
func (e *engine) together(c *class) map[string]Mask {
	if c.together != nil {
		return c.together
	}
	found := map[string]Mask{}
	c.together = found // what the methods themselves read has not been checked yet
	complete := true
	libs := c.libraries()
	anc := c.ancestors()
	for i, a := range anc {
		for _, stmt := range a.node.Body {
			d, ok := stmt.(*syntax.FunctionDef)
			if !ok {
				continue
			}
			check, ok := jointCheckOf(d, libs)
			scope := a.mod.res.ScopeOf(d)
			if !ok || scope == nil || scope.Function == nil || replaced(anc[:i], d.Name) {
				continue
			}
			u := e.unitOf(scope.Function, a.mod)
			if u.running > 0 {
				complete = false
				continue
			}
			for name, mask := range e.letsTogether(c, u, check) {
				found[name] |= mask
			}
		}
	}
	if !complete {
		c.together = nil
	}
	return found
}

// replaced says that a nearer class has a method of this name that does not call the one whose place it takes.
func replaced(nearer []*class, name string) bool {
	return slices.ContainsFunc(nearer, func(c *class) bool {
		v, ok := c.values[name]
		return ok && !slices.ContainsFunc(orEmpty(v).funcs, func(fn *callable) bool { return fn.unit != nil && fn.unit.reads(name) })
	})
}

// letsTogether says for what each field of c's instances is harmless that the joint check in u has let pass.
func (e *engine) letsTogether(c *class, u *unit, check jointCheck) map[string]Mask {
	if check.input >= len(u.params) {
		return nil
	}
	f := e.newFrame(u)
	f.prev, f.proved = e.current, true
	defer f.release()
	of := e.inputs(u)[check.input]
	holder := (&object{kind: dictObject}).withRest(tainted(e.part(of, "[]").alone()))
	if check.object {
		holder = &object{kind: instanceObject, class: c, open: true}
	}
	for _, name := range u.fieldNames(c, check.object) {
		if !check.object {
			name = "[" + name + "]"
		}
		holder = holder.with(name, tainted(e.part(of, name).alone()))
	}
	s := &state{}
	held := f.alloc(s, madeKey{u.fn.Node}, holder)
	in := make([]*Value, len(u.inputs))
	for i := range in {
		in[i] = e.genericInput(u, i)
	}
	in[check.input] = held
	if libs := c.libraries(); check.below != "" {
		form := *f.alloc(s, bindKey{u.fn.Node, u, 0}, (&object{kind: instanceObject, class: c, open: true}).with(check.below, held))
		form.typ = libs[0]
		in[check.input] = &form
	}
	if end := f.runBody(s, in); end != nil {
		f.returns(end, noneValue, nil)
	}
	if f.exit == nil {
		return nil
	}
	if check.replaces && !isNone(f.ret) {
		if held = orEmpty(f.ret); len(held.taint) > 0 {
			return nil // data of which nobody knows the fields
		}
	}
	out := map[string]Mask{}
	for i, l := range held.refs {
		o := f.get(f.exit, l)
		for _, fl := range holder.fields {
			name, mask := strings.Trim(fl.key, "[]"), Mask(0)
			if o != nil {
				v, ok := o.field(fl.key)
				if !ok {
					v = o.rest
				}
				mask = v.provenMask()
			}
			if i > 0 {
				mask &= out[name]
			}
			out[name] = mask
		}
	}
	return out
}

// fieldNames are the fields that a check may speak of: what c declares, or whatever texts stand in the check.
func (u *unit) fieldNames(c *class, declared bool) (names []string) {
	if declared {
		for _, a := range c.ancestors() {
			for _, stmt := range a.node.Body {
				if d, ok := stmt.(*syntax.AnnAssign); ok {
					if n, ok := d.Target.(*syntax.Name); ok {
						names = append(names, n.ID)
					}
				}
			}
		}
		return names
	}
	for _, stmt := range u.body {
		syntax.Walk(stmt, func(n syntax.Node) bool {
			if text, ok := n.(*syntax.Constant); ok && text.Kind == syntax.Str {
				names = append(names, text.Text)
			}
			return true
		})
	}
	return names
}

// heldFields are the fields of a form that a joint check is run with.
func (f *frame) heldFields(s *state, form *Value) *Value {
	if form == nil || !strings.HasPrefix(form.typ, "django.forms.") || len(form.refs) != 1 {
		return nil
	}
	if o := f.get(s, form.refs[0]); o != nil {
		data, _ := o.field("cleaned_data")
		return data
	}
	return nil
}
