package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file answers isinstance.

func (f *frame) isInstance(s *state, v, class *Value, c *libraryCall) *Value {
	hint := f.hints(v)
	if k, ok := v.constant(); ok {
		if known, is := f.constantIs(s, k, class); known {
			return constValue(boolConst(is))
		}
	}
	if known, is := f.objectsAre(s, v, class); known {
		return constValue(boolConst(is))
	}
	if v == nil || len(v.taint) == 0 {
		return boolValue(nil, hint)
	}
	names := map[string]bool{}
	add := func(k *Value) {
		for _, fn := range orEmpty(k).funcs {
			names[fn.name] = true
		}
	}
	add(class)
	if list, ok := f.exactElements(s, class); ok {
		for _, k := range list {
			add(k)
		}
	}
	if len(names) == 0 {
		return boolValue(nil, hint)
	}
	if facts := f.nodeFacts(v, f.argExpr(c, Arg{Index: 0}), names); facts != nil {
		return boolValue(facts, hint)
	}
	if names["builtins.str"] || names["builtins.bytes"] {
		only := f.e.model.structured
		for n := range names {
			if n != "builtins.str" && n != "builtins.bytes" && n != "builtins.int" && n != "builtins.float" && n != "builtins.bool" {
				only = 0
			}
		}
		if only == 0 {
			return boolValue(nil, hint)
		}
		fa := fact{value: v, text: f.argExpr(c, Arg{Index: 0}), then: only}
		if names["builtins.str"] {
			// A secret that is no text is none yet; in a log anything else stands as its repr, without line breaks.
			fa.other = f.e.model.shownBits() | f.e.model.bit("log-text")
		}
		return boolValue([]fact{fa}, hint)
	}
	for n := range names {
		switch n {
		case "builtins.int", "builtins.float", "builtins.bool", "builtins.complex", "uuid.UUID", "datetime.datetime", "datetime.date", "decimal.Decimal", "ipaddress.IPv4Address":
		default:
			return boolValue(nil, hint)
		}
	}
	return boolValue([]fact{{value: v, text: f.argExpr(c, Arg{Index: 0}), then: All &^ f.e.model.sizeBit()}}, hint)
}

// constantIs says whether a constant is an instance of one of some built-in classes.
func (f *frame) constantIs(s *state, c Const, class *Value) (known, is bool) {
	own := typeOfConst(c)
	classes := []*Value{class}
	if list, ok := f.exactElements(s, class); ok && len(orEmpty(class).refs) > 0 {
		classes = list
	}
	for _, k := range classes {
		if k == nil || k.open || len(k.refs) > 0 || len(k.funcs) == 0 {
			return false, false
		}
		for _, fn := range k.funcs {
			if fn.kind != libraryCallable || !strings.HasPrefix(fn.name, "builtins.") {
				return false, false
			}
			is = is || fn.name == own || fn.name == "builtins.object" || own == "builtins.bool" && fn.name == "builtins.int"
		}
	}
	return own != "", is
}

// objectsAre says whether the objects that a value may be are all, or none of them, instances of one of some classes.
func (f *frame) objectsAre(s *state, v, class *Value) (known, is bool) {
	if v == nil || v.open || len(v.refs) == 0 || len(v.consts) > 0 || len(v.funcs) > 0 {
		return false, false
	}
	classes := []*Value{class}
	if list, ok := f.exactElements(s, class); ok && len(orEmpty(class).refs) > 0 {
		classes = list
	}
	for i, l := range v.refs {
		o := f.get(s, l)
		if o == nil || o.class == nil && v.typ != "" {
			return false, false
		}
		sure, one := true, false
		for _, k := range classes {
			if k == nil || k.open || len(k.refs) > 0 || len(k.funcs) != 1 {
				sure = false
				continue
			}
			known, is := o.isOf(k.funcs[0])
			sure, one = sure && known, one || known && is
		}
		if !one && !sure || i > 0 && one != is {
			return false, false
		}
		is = one
	}
	return true, is
}

// isOf says whether an object is an instance of a class, as far as its own class and the bases of it are known.
func (o *object) isOf(k *callable) (known, is bool) {
	switch {
	case k.kind != classCallable && k.kind != libraryCallable:
		return false, false
	case k.kind == libraryCallable && k.name == "builtins.object":
		return true, true
	case o.class == nil:
		own := o.kind.builtin()
		return own != "" && k.kind == libraryCallable && slices.Contains(dataTypes, k.name), own == k.name
	case k.kind == classCallable && o.class.isA(k.class), k.kind == libraryCallable && slices.Contains(o.class.libraries(), k.name):
		return true, true
	case !o.sure || !o.class.isPlain() || !o.class.allBases():
		return false, false
	case k.kind == libraryCallable:
		return slices.Contains(dataTypes, k.name), false
	}
	return len(k.class.node.Keywords) == 0 && len(k.class.libraries()) == 0, false // otherwise it may take others for its own
}

// dataTypes are built-in classes that ask nothing of an object but to be of them.
var dataTypes = []string{"builtins.bool", "builtins.bytes", "builtins.dict", "builtins.float", "builtins.int", "builtins.list", "builtins.str", "builtins.tuple"}

// builtin is the class of objects of a kind whose class is not known otherwise, "" for several.
func (k objectKind) builtin() string {
	switch k {
	case listObject:
		return "builtins.list"
	case tupleObject:
		return "builtins.tuple"
	case dictObject:
		return "builtins.dict"
	}
	return ""
}

// allBases says that each base of a class and of those above it is known.
func (c *class) allBases() bool {
	return !slices.ContainsFunc(c.ancestors(), func(a *class) bool {
		return a.node == nil || len(a.node.Keywords) > 0 || len(a.node.Bases) != len(a.bases)+len(a.libs)
	})
}

// typeOfConst is the class of a constant, "" for None and the like.
func typeOfConst(c Const) string {
	switch c.kind {
	case syntax.Str:
		return "builtins.str"
	case syntax.Bytes:
		return "builtins.bytes"
	case syntax.Int:
		return "builtins.int"
	case syntax.Float:
		return "builtins.float"
	case syntax.True, syntax.False:
		return "builtins.bool"
	}
	return ""
}
