package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows enumerations: a member is a constant of its own, which has a name and a value. The members of those
// that are numbers or texts too (IntEnum, StrEnum) are taken for what they are worth.

// memberConst is the kind of constant that a member of an enumeration is. Its text names class and member.
const memberConst syntax.ConstantKind = 250

// A member is what a memberConst stands for.
type member struct {
	class *class
	name  string
	value *Value
}

// enumerate makes members of what the body of an enumeration assigns.
func (e *engine) enumerate(c *class) {
	plain, texts := false, false
	for _, lib := range c.libraries() {
		switch lib {
		case "enum.Enum", "enum.Flag":
			plain = true
		case "enum.StrEnum":
			texts = true
		case "enum.IntEnum", "enum.IntFlag":
		default:
			return // a mixed-in class decides
		}
	}
	if len(c.libraries()) == 0 {
		return
	}
	for _, method := range []string{"__init__", "__new__", "_generate_next_value_"} {
		if _, owner := c.lookup(method); owner != nil {
			return
		}
	}
	next := int64(1)
	for _, stmt := range c.node.Body {
		a, ok := stmt.(*syntax.Assign)
		if !ok || len(a.Targets) != 1 {
			continue
		}
		n, ok := a.Targets[0].(*syntax.Name)
		if !ok || strings.HasPrefix(n.ID, "_") {
			continue
		}
		v := c.values[n.ID]
		if isAuto(a.Value) {
			v = constValue(intConst(next))
			if texts {
				v = constValue(textConst(strings.ToLower(n.ID)))
			}
		}
		if k, ok := v.constant(); ok {
			if m, ok := k.number(); ok {
				next = m + 1
			}
		}
		if v == nil || len(v.funcs) > 0 {
			continue
		}
		if !plain {
			c.values[n.ID] = v
			continue
		}
		key := c.mod.res.Name + "." + c.name + itoa(int64(c.place.Start)) + "." + n.ID
		if e.members == nil {
			e.members = map[string]member{}
		}
		e.members[key] = member{c, n.ID, v}
		c.values[n.ID] = constValue(Const{kind: memberConst, text: key})
		c.enum = append(c.enum, n.ID)
	}
}

// isAuto says that an expression is enum.auto().
func isAuto(x syntax.Expr) bool {
	call, ok := x.(*syntax.Call)
	return ok && len(call.Args) == 0 && lastNameOf(call.Func) == "auto"
}

// memberAttribute reads an attribute of what may only be members of enumerations, or, for value, of constants that are
// members too.
func (f *frame) memberAttribute(s *state, v *Value, name string) (*Value, bool) {
	var out *Value
	for i, c := range v.only() {
		var x *Value
		if c.kind != memberConst {
			if name != "value" || c.kind == syntax.None {
				return nil, false
			}
			x = constValue(c)
		} else {
			m := f.e.members[c.text]
			switch name {
			case "value", "_value_":
				x = m.value
			case "name", "_name_":
				x = constValue(textConst(m.name))
			default:
				found, owner := m.class.lookup(name)
				if owner == nil {
					return nil, false
				}
				x = f.bind(s, found, constValue(c), owner)
			}
		}
		out = join2(out, x, i > 0)
	}
	return out, v.only() != nil
}

// memberOf is what Mode(value) and Mode["NAME"] give for a constant, nil where it is not known.
func (f *frame) memberOf(c *class, key *Value, byName bool) *Value {
	k, ok := key.constant()
	if !ok {
		return nil
	}
	for _, name := range c.enum {
		if byName && k.text == name && k.kind == syntax.Str {
			return c.values[name]
		}
		member, _ := c.values[name].constant()
		if value, ok := f.e.members[member.text].value.constant(); ok && !byName && value == k {
			return c.values[name]
		}
	}
	return nil
}
