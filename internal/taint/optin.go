package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows switches by their names: allow_dangerous=False, restrict_base_path=True. Who hands in nothing gets what is
// safe, and who asks for the danger by its name is answerable for it.

// riskWords are words in the name of a switch that is dangerous when it is on, careWords of one that is when it is off.
var (
	riskWords = map[string]bool{"allow": true, "dangerous": true, "dangerously": true, "insecure": true, "insecurely": true, "trust": true, "trusted": true, "unsafe": true, "unsafely": true, "unrestricted": true, "untrusted": true}
	careWords = map[string]bool{"check": true, "escape": true, "restrict": true, "restricted": true, "safe": true, "safely": true, "safety": true, "sandbox": true, "sandboxed": true, "sanitize": true, "secure": true, "validate": true, "verify": true}
)

// keepsSafe says that a switch of this name keeps to what is safe when it is on or off, as said.
func keepsSafe(name string, on bool) bool {
	words := careWords
	if !on {
		words = riskWords
	}
	for _, word := range strings.Split(strings.ToLower(name), "_") {
		if words[word] {
			return true
		}
	}
	return false
}

// isSwitch says that a parameter is on or off where nobody says otherwise.
func (u *unit) isSwitch(input int) bool {
	if input >= len(u.params) {
		return false
	}
	c, ok := u.params[input].def.(*syntax.Constant)
	return ok && (c.Kind == syntax.True || c.Kind == syntax.False)
}

// isOwnSwitch says that v is such a parameter of the function that is being run.
func (f *frame) isOwnSwitch(v *Value) bool {
	return v != nil && v.sym != nil && len(v.sym.path) == 0 && v.sym.unit == f.whose() && f.whose().isSwitch(v.sym.input)
}

// isLimit says that a parameter lists what is allowed, and that everything is where nobody lists it.
func (u *unit) isLimit(input int) bool {
	if input >= len(u.params) {
		return false
	}
	c, ok := u.params[input].def.(*syntax.Constant)
	return ok && c.Kind == syntax.None && namesLimit(u.params[input].name)
}

// safeDefault is the default of a parameter that is a switch and stands for what is safe, nil for any other.
func (p *param) safeDefault() *Value {
	c, ok := p.def.(*syntax.Constant)
	if !ok || c.Kind != syntax.True && c.Kind != syntax.False {
		return nil
	}
	on := c.Kind == syntax.True
	if !keepsSafe(p.name, on) {
		return nil
	}
	return constValue(boolConst(on))
}

// shipped returns the flows of a public function for those who leave its switches, and those of the object that it is a
// method of, as they are.
func (e *engine) shipped(u *unit) []*Flow {
	var inputs []*Value
	at := func(i int) *Value {
		if inputs == nil {
			inputs = make([]*Value, len(u.inputs))
			for j := range inputs {
				inputs[j] = e.genericInput(u, j)
			}
		}
		return inputs[i]
	}
	for i := range u.params {
		if v := u.params[i].safeDefault(); v != nil {
			at(i)
			inputs[i] = v
		}
	}
	if fields := e.switches(u.class); len(fields) > 0 && u.receiver() == 0 && !u.isClassMethod() {
		self := *at(0)
		if len(self.refs) == 1 && self.refs[0].frozen != nil {
			o := self.refs[0].frozen
			for _, fl := range fields {
				o = o.with(fl.key, fl.value)
			}
			self.refs = []*loc{{frozen: o, shared: true}}
			inputs[0] = &self
		}
	}
	if inputs == nil || len(u.generic.flows) == 0 {
		return u.generic.flows
	}
	return e.knowingly(u.generic, inputs).flows
}

// switches are the fields in which the constructor of a class keeps switches as they were handed in, with their defaults, and
// those for which a switch chooses the class: "self.env = Environment() if unsafe else SandboxedEnvironment()".
func (e *engine) switches(c *class) []field {
	init := e.constructor(c)
	if init == nil {
		return nil
	}
	if known, ok := e.switched[init]; ok {
		return known
	}
	var out []field
	for i := range init.params {
		v := init.params[i].safeDefault()
		if v == nil {
			continue
		}
		origin := e.inputs(init)[i]
		for j := range init.generic.writes {
			w := &init.generic.writes[j]
			if w.to.unit == init && w.to.input == 0 && len(w.to.path) == 0 && w.value != nil && w.value.sym == origin {
				out = append(out, field{w.key, v})
			}
		}
	}
	out = append(out, e.chosen(init)...)
	e.switched[init] = out
	return out
}

// chosen are the fields that a constructor fills with objects of a library's class, for which leaving its switches alone
// decides which class it is.
func (e *engine) chosen(init *unit) []field {
	inputs := make([]*Value, len(init.inputs))
	asked := false
	for i := range inputs {
		inputs[i] = e.genericInput(init, i)
		if i >= len(init.params) || !slices.Contains(init.generic.sensitive, e.inputs(init)[i]) {
			continue
		}
		if v := init.params[i].safeDefault(); v != nil {
			inputs[i], asked = v, true
		}
	}
	if !asked {
		return nil
	}
	any, safe := init.generic.fieldClasses(), e.knowingly(init.generic, inputs).fieldClasses()
	var out []field
	for _, key := range sortedKeys(safe) {
		if typ := safe[key]; typ != "" && typ != any[key] {
			out = append(out, field{key, &Value{open: true, typ: typ}})
		}
	}
	return out
}

// fieldClasses are the library classes of what a method puts into the fields of its object, "" where there are several.
func (s *Summary) fieldClasses() map[string]string {
	out := map[string]string{}
	for i := range s.writes {
		w := &s.writes[i]
		if w.to.unit != s.unit || w.to.input != 0 || len(w.to.path) > 0 {
			continue
		}
		typ := w.value.class()
		if have, ok := out[w.key]; ok && have != typ {
			typ = ""
		}
		out[w.key] = typ
	}
	return out
}

// constructor is the __init__ of a class that is a function of the project and was solved, or nil.
func (e *engine) constructor(c *class) *unit {
	if c == nil {
		return nil
	}
	v, _ := c.lookup("__init__")
	if v == nil || len(v.funcs) != 1 || v.funcs[0].unit == nil {
		return nil
	}
	init := v.funcs[0].unit
	if init.generic == nil || init.fn == nil || init.receiver() != 0 {
		return nil
	}
	return init
}

// switchCall is what the environment says of a switch where nobody has set it.
func (f *frame) switchCall(c *libraryCall) (*Value, bool) {
	if c.name != "os.getenv" && c.name != "os.environ.get" {
		return nil, false
	}
	return setSwitch(c.args)
}

// setSwitch is the default of a look-up by name, where it is that of a switch and stands for what is safe.
func setSwitch(args *arguments) (*Value, bool) {
	if len(args.pos) != 2 {
		return nil, false
	}
	name, named := args.pos[0].text()
	value, fixed := args.pos[1].text()
	if !named || !fixed {
		return nil, false
	}
	switch strings.ToLower(value) {
	case "1", "true", "yes", "on":
		return args.pos[1], keepsSafe(name, true)
	case "0", "false", "no", "off":
		return args.pos[1], keepsSafe(name, false)
	}
	return nil, false
}

// readsEnvironment says that a value is os.environ.
func readsEnvironment(v *Value) bool {
	return v != nil && len(v.taint) == 1 && v.taint[0].from.real() && v.taint[0].from.label == "os.environ"
}
