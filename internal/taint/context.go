package taint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
)

// This file decides for which knowledge of a caller a body is run again, and runs it.

func (a *applier) callable(c *callable, depth int) *callable {
	if !c.holds() || depth > 4 {
		return c
	}
	a.holding++
	defer func() { a.holding-- }()
	d := *c
	d.home = 0
	if c.caps != nil {
		if a.kin == 0 {
			a.f.e.kins--
			a.kin = a.f.e.kins
		}
		d.home = a.kin
		d.caps = make([]*Value, len(c.caps))
		for i, v := range c.caps {
			d.caps[i] = a.value(v, depth+1)
		}
	}
	if c.self != nil {
		d.self = a.value(c.self, depth+1)
	}
	if c.recv != nil {
		d.recv = a.value(c.recv, depth+1)
	}
	if c.inner != nil {
		d.inner = a.callable(c.inner, depth+1)
	}
	if bound := c.details().args; bound != nil {
		args := *bound
		args.pos = make([]*Value, len(bound.pos))
		for i, v := range bound.pos {
			args.pos[i] = a.value(v, depth+1)
		}
		args.named = make([]*Value, len(bound.named))
		for i, v := range bound.named {
			args.named[i] = a.value(v, depth+1)
		}
		d.change().args = &args
	}
	return &d
}

// tooDeep notes that calls could not be followed into a function.
func (e *engine) tooDeep(u *unit) {
	if u.tooDeep {
		return
	}
	u.tooDeep = true
	p := e.position(u.place)
	e.problem(finding.Problem{Kind: finding.ProblemLimit, Path: u.place.File.Path, Line: p.Line, Column: p.Column,
		Message: fmt.Sprintf("calls lead to the function %s through more than %d others; what comes to it by them was not followed", u.name, maxDepth)})
}

// summaryFor returns what a function does when called with these inputs: for any caller, unless the
// caller knows something that matters.
func (e *engine) summaryFor(f *frame, s *state, c *callable, in []*Value) *Summary {
	u := c.unit
	g := e.generic(u)
	if g == nil {
		return nil
	}
	sum := e.contextOf(f, s, c, in, g)
	f.uses(sum)
	u.unknown = u.unknown || sum == g
	return sum
}

// contextOf is what a function does for what a caller knows, g where that does not matter.
func (e *engine) contextOf(f *frame, s *state, c *callable, in []*Value, g *Summary) *Summary {
	u := c.unit
	if e.depth >= maxDepth || u.running >= maxNested || g.provisional {
		return g
	}
	all := f.worthKnowing(s, g, in)
	if len(g.sensitive) == 0 && !all {
		return g
	}
	if all {
		return f.summaryOfConstants(knower{f: f, s: s, key: &strings.Builder{}}, g, in)
	}
	sum := e.contextFor(f, s, c, in, g, 0)
	if sum == nil && u.commands != 0 {
		sum = e.contextFor(f, s, c, in, g, u.commands) // so many commands are run by it that only what else is known counts: no shell
	}
	if sum == nil {
		return g
	}
	return sum
}

// maxWordless is for how many kinds of callers, beyond others, a body that runs commands is run without what they know of the words.
const maxWordless = 4

// maxCommands is for how many commands a short body is run that runs them: the words of each are known to one caller only.
const maxCommands = 64

// contextFor is contextOf without what is known of some of the inputs; nil where the body was run for too many callers.
func (e *engine) contextFor(f *frame, s *state, c *callable, in []*Value, g *Summary, without uint64) *Summary {
	u := c.unit
	var key strings.Builder
	k := knower{f: f, s: s, key: &key}
	useful := false
	for _, o := range g.sensitive {
		if o.input < 64 && without&(1<<o.input) != 0 {
			continue
		}
		v := f.pathOf(s, in[o.input], o.path)
		if len(o.path) == 0 && (u.isSwitch(o.input) || u.isLimit(o.input) || f.isOwnSwitch(v)) {
			f.dependsOn(v) // handed on: who calls this function may know it
		}
		if len(o.path) == 0 && o.input < 64 && u.commands&(1<<o.input) != 0 {
			f.handsOnWords(s, v)
		}
		if v == nil || o.input == 0 && len(o.path) == 0 && u.receiver() == 0 && f.isPlainReceiver(s, v, u.class) {
			continue
		}
		n := key.Len()
		itoaTo(&key, o.id)
		key.WriteByte('=')
		if k.describe(v, 0) {
			useful = true
		} else {
			trimmed := key.String()[:n]
			key.Reset()
			key.WriteString(trimmed)
		}
	}
	if !useful || key.Len() > 4000 {
		return g
	}
	name := key.String()
	sum, ok := u.contexts[name]
	if ok && sum == nil {
		return g // the same context is being solved further up
	}
	if !ok {
		most := mostContexts(g, k.calls)
		switch {
		case without != 0:
			most += maxWordless
		case u.commands != 0:
			most = max(most, min(maxCommands, stepsPerRun/max(4*g.steps, 1)))
		}
		if len(u.contexts) >= most || u.size > 40_000 {
			return nil
		}
		if u.contexts == nil {
			u.contexts = map[string]*Summary{}
		}
		u.contexts[name] = nil
		inputs := make([]*Value, len(u.inputs))
		origins := e.inputs(u)
		for i := range inputs {
			inputs[i] = e.genericInput(u, i)
			if in[i] != nil && (i >= 64 || without&(1<<i) == 0) && k.matters(g, origins[i]) {
				inputs[i] = k.transplant(g, in[i], origins[i], inputs[i], 0)
			}
		}
		sum = e.knowingly(g, inputs)
		u.contexts[name] = sum
		e.noteEarly(u)
	}
	if next := g.withFurther(sum); next != nil {
		if better := e.contextOf(f, s, c, in, next); better != next {
			return better
		}
	}
	return sum
}

// mostContexts is for how many kinds of callers a body is run. Who does not know a constant takes all ways; who does not know
// the function that is called takes none. A decorator wraps all views of an application, so more are run of what is called, as
// long as all of them together take no more than one long body.
func mostContexts(g *Summary, calls bool) int {
	if !calls {
		return maxContexts
	}
	return max(maxContexts, min(maxCalled, stepsPerRun/max(g.steps, 1)))
}

// withFurther is the summary for any caller with the elements that decide something once their keys are known: the function
// that a table has under a name which the caller passes, where for any caller any of its functions is called. nil where
// there are none.
func (g *Summary) withFurther(known *Summary) *Summary {
	if known == g || g != g.unit.generic {
		return nil // it has been asked once more already
	}
	var next *Summary
	for _, o := range known.sensitive {
		if slices.Contains(g.sensitive, o) || !slices.ContainsFunc(g.sensitive, func(any *Origin) bool { return any.anyOf(o) }) {
			continue
		}
		if next == nil {
			all := *g
			all.sensitive = slices.Clone(g.sensitive)
			next = &all
		}
		next.sensitive = append(next.sensitive, o)
	}
	return next
}

// anyOf says that o is one of the elements of which an origin stands for any.
func (any *Origin) anyOf(o *Origin) bool {
	return any.input == o.input && len(any.path) == len(o.path) && slices.EqualFunc(any.path, o.path, func(step, known string) bool {
		return step == known || step == "[]" && known[0] == '['
	})
}

// maxComputed is how long a function may be that is run for each set of constants it is called with.
const maxComputed = 1200

// worthKnowing says that a short function computes what it returns from its inputs, which are all constants.
func (f *frame) worthKnowing(s *state, g *Summary, in []*Value) bool {
	u := g.unit
	if u.size > maxComputed || u.generator || len(in) == 0 || g.ret == nil || g.ret.sym != nil || !g.ret.open || len(g.writes) > 0 {
		return false
	}
	computes := false
	for i := range g.ret.taint {
		computes = computes || g.ret.taint[i].from.unit == u
	}
	if !computes {
		return false
	}
	for i, v := range in {
		switch {
		case v.only() != nil:
		case i < len(u.params) && (u.params[i].kind == variadic || u.params[i].kind == keywords):
			if _, ok := f.constants(s, v); !ok || u.params[i].kind == keywords {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// summaryOfConstants runs a function for the constants that it is called with.
func (f *frame) summaryOfConstants(k knower, g *Summary, in []*Value) *Summary {
	u := g.unit
	inputs := make([]*Value, len(in))
	for i, v := range in {
		k.key.WriteByte(',')
		if !k.describe(v, 0) {
			return g
		}
		inputs[i] = v
		if len(v.refs) > 0 {
			o := *f.get(k.s, v.refs[0])
			inputs[i] = &Value{refs: []*loc{{frozen: &o, shared: true}}}
		}
	}
	name := k.key.String()
	if sum, ok := u.contexts[name]; ok {
		if sum == nil {
			return g
		}
		return sum
	}
	if len(u.contexts) >= maxContexts {
		return g
	}
	if u.contexts == nil {
		u.contexts = map[string]*Summary{}
	}
	u.contexts[name] = nil
	sum := f.e.knowingly(g, inputs)
	u.contexts[name] = sum
	f.e.noteEarly(u)
	return sum
}

// What a body may take for what one caller knows, in terms of what it takes for any. A body that needs more, because it
// now knows the many things it deals with, is left at what holds for any caller.
const (
	knowingSteps = 2_000
	knowingTimes = 4
)

// knowingly runs a body for what a caller knows.
func (e *engine) knowingly(g *Summary, inputs []*Value) *Summary {
	e.knowing, e.most = true, min(stepsPerRun, knowingSteps+knowingTimes*g.steps)
	if sum := e.guarded(g.unit, inputs); !sum.exhausted {
		return sum
	}
	return g
}

// guarded runs a body; a crash of ours in it loses that body only.
func (e *engine) guarded(u *unit, inputs []*Value) (sum *Summary) {
	current, depth, nesting := e.current, e.depth, e.nesting
	e.nesting = 0
	defer func() { e.nesting = nesting }()
	defer func() {
		if crash := recover(); crash != nil {
			e.current, e.depth, u.running = current, depth, max(u.running-1, 0)
			p := e.position(u.place)
			e.problem(finding.Problem{Kind: finding.ProblemCrash, Path: u.place.File.Path, Line: p.Line, Column: p.Column,
				Message: fmt.Sprintf("Adderstone crashed while following data through %s; please report it: %v", u.name, crash)})
			sum = &Summary{unit: u, exhausted: true}
		}
	}()
	return e.run(u, inputs, nil)
}

func itoaTo(b *strings.Builder, n int) { b.WriteString(itoa(int64(n))) }

// generic returns what a function does for any caller.
func (e *engine) generic(u *unit) *Summary {
	if f := e.current; f != nil && f.u != u {
		if n := len(u.callers); n == 0 || u.callers[n-1] != f.u {
			u.callers = append(u.callers, f.u)
		}
	}
	if u.generic != nil {
		if u.generic.provisional {
			u.recursive = true
		}
		return u.generic
	}
	if e.depth >= maxDepth {
		e.tooDeep(u)
		return nil
	}
	empty := &Summary{unit: u, provisional: true}
	u.generic = empty
	u.known = e.before(u)
	inputs := make([]*Value, len(u.inputs))
	for i := range inputs {
		inputs[i] = e.genericInput(u, i)
	}
	u.recursive = false
	sum := e.guarded(u, inputs)
	for turn := 0; turn < 3 && u.recursive; turn++ {
		u.recursive = false
		prev := sum
		prev.provisional = true
		u.generic = prev
		sum = e.guarded(u, inputs)
		if len(sum.flows) == len(prev.flows) && len(sum.writes) == len(prev.writes) && sameTaint(sum.ret.taints(), prev.ret.taints()) {
			break
		}
	}
	sum.provisional = false
	u.generic = sum
	if u.order == 0 {
		e.solved++
		u.order = e.solved
	}
	e.noteEarly(u)
	e.ownStores(u, sum)
	e.stats.Functions++
	if sum.exhausted {
		p := e.position(u.place)
		e.problem(finding.Problem{Kind: finding.ProblemLimit, Path: u.place.File.Path, Line: p.Line, Column: p.Column,
			Message: "the function " + u.name + " is too large to be followed to its end; what was found up to there is reported"})
	} else {
		e.stats.Solved++
	}
	return sum
}

func (e *engine) position(p source.Place) source.Position { return p.File.Position(p.Start) }

// genericInput is the value of an input that any caller may choose.
func (e *engine) genericInput(u *unit, i int) *Value {
	o := e.inputs(u)[i]
	v := symValue(o)
	if i >= len(u.params) {
		if typ := e.conventional(u.inputs[i], u.mod); typ != "" {
			w := *v
			w.typ = typ
			return &w
		}
		return v
	}
	p := &u.params[i]
	switch {
	case p.kind == variadic || p.kind == keywords:
		return v
	case i == 0 && u.class != nil && u.receiver() == 0:
		if u.isClassMethod() {
			return &Value{taint: v.taint, sym: o, open: true, funcs: []*callable{{kind: classCallable, class: u.class}}}
		}
		l := &loc{frozen: &object{kind: instanceObject, class: u.class, base: o, open: true}, shared: true}
		w := &Value{taint: v.taint, sym: o, open: true, refs: []*loc{l}}
		if libs := u.class.libraries(); len(libs) > 0 {
			w.typ = libs[0]
		}
		return w
	}
	w := *v
	if t := u.typed[i]; t != "" {
		w.typ = t
	}
	if p.annotation != nil {
		e.annotate(&w, p.annotation, u.mod, o)
	} else if p.def != nil {
		if c, mod := e.defaultCall(p, u.mod); c != nil {
			e.injected(&w, c, mod, o)
		}
	}
	if w.typ == "" && len(w.refs) == 0 {
		w.typ = e.conventional(p.name, u.mod)
		if part := viewParts[p.name]; part != "" && u.class != nil {
			if used := e.uses(u.class, part); used != nil {
				w.typ, w.refs = used.typ, used.refs
			}
		}
	}
	return &w
}

// knower describes what a caller knows of a value, apart from the data it carries.
type knower struct {
	f   *frame
	s   *state
	key *strings.Builder
	n   int

	calls bool // a function or a class of the project was among it
}

// matters says whether a part of an input, or something inside it, decides anything.
func (k *knower) matters(g *Summary, o *Origin) bool {
	for _, x := range g.sensitive {
		if x.input != o.input || len(x.path) < len(o.path) {
			continue
		}
		same := true
		for i, step := range o.path {
			same = same && x.path[i] == step
		}
		if same {
			return true
		}
	}
	return false
}

// decides says whether exactly this part decides something.
func decides(g *Summary, o *Origin) bool {
	for _, x := range g.sensitive {
		if x == o {
			return true
		}
	}
	return false
}

// isPlainReceiver says that a receiver is what the method expects anyway: an instance of its own class.
func (f *frame) isPlainReceiver(s *state, v *Value, c *class) bool {
	if len(v.refs) != 1 || len(v.funcs) > 0 {
		return false
	}
	o := f.get(s, v.refs[0])
	return o != nil && o.class == c && !(isSure(o) && len(c.subs) > 0)
}

// isSure says that an instance is known to be of its class and of none derived from it.
func isSure(o *object) bool { return o.sure && o.class != nil }

// pathOf follows an access path through what the caller knows, running nothing.
func (f *frame) pathOf(s *state, v *Value, path []string) *Value {
	for _, step := range path {
		if v == nil {
			return nil
		}
		if step[0] == '^' || step == "<" || step == "__self__" {
			v = f.insideCallable(s, v, step)
			continue
		}
		if step == keysField {
			return nil
		}
		if v.typ == patternClass {
			return v // what its methods do, the pattern says
		}
		var out *Value
		n := 0
		for _, l := range v.refs {
			o := f.get(s, l)
			if o == nil {
				continue
			}
			if x, ok := o.field(step); ok {
				out, n = join2(out, x, n > 0), n+1
				continue
			}
			if step[0] == '[' {
				x := f.objectItem(s, o, keyOrNil(step))
				out, n = join2(out, x, n > 0), n+1
				continue
			}
			if o.class == nil {
				continue
			}
			if x, owner := o.class.lookup(step); owner != nil {
				if x.only() == nil {
					x = &Value{refs: []*loc{l}} // a method: which one it is, the class says
				}
				out, n = join2(out, x, n > 0), n+1
			}
		}
		if out == nil && v.typ != "" {
			out = f.typedPart(v, step)
		}
		v = out
	}
	return v
}

// typedPart is a part of a library object as far as its class says something: its class, or that it has a method which
// can hurt.
func (f *frame) typedPart(v *Value, step string) *Value {
	m := f.e.model
	if step[0] == '[' {
		if t := m.item(v.typ); t != "" {
			return &Value{open: true, typ: t}
		}
		return nil
	}
	if t := m.attrType(v.typ, step); t != "" {
		return &Value{open: true, typ: t}
	}
	if c, _ := m.method(v.typ, step); c != nil {
		return &Value{open: true, typ: v.typ}
	}
	return nil
}

func keyOrNil(step string) *Value {
	if step == "[]" {
		return nil
	}
	return keyValue(step)
}

// describe writes a canonical text of what is known and reports whether there is anything.
func (k *knower) describe(v *Value, depth int) bool {
	k.n++
	if v == nil || depth > 2 || k.n > 30 {
		k.key.WriteByte('?')
		return false
	}
	known := false
	if cs := v.only(); cs != nil {
		for _, c := range cs {
			if len(c.text) > 120 {
				k.key.WriteByte('?')
				return false
			}
			k.key.WriteString(itoa(int64(c.kind)))
			k.key.WriteString(":" + itoa(c.num) + ":")
			if c.real != 0 {
				k.key.WriteString("f")
			}
			k.key.WriteString(c.text)
			k.key.WriteByte(0)
		}
		return true
	}
	if v.isOwnFolder() {
		k.key.WriteByte('H')
		k.key.WriteString(v.form().head)
		return true
	}
	for _, c := range v.funcs {
		if c.kind == boundCallable && !c.isLibraryMethod() {
			continue
		}
		if c.kind == libraryCallable && v.typ != "" {
			continue
		}
		known = true
		k.calls = k.calls || c.unit != nil || c.class != nil || c.inner != nil
		k.key.WriteByte('F')
		k.callable(c, depth)
	}
	for _, l := range v.refs {
		o := k.f.get(k.s, l)
		if o == nil {
			continue
		}
		switch {
		case o.class != nil:
			known, k.calls = true, true
			k.key.WriteString("C" + itoa(int64(k.f.e.classID(o.class))))
			if isSure(o) && len(o.class.subs) > 0 {
				k.key.WriteByte('!')
			}
		case o.exact:
			known = true
			k.key.WriteByte('[')
			for _, e := range o.elems {
				k.describe(e, depth+1)
				k.key.WriteByte(',')
			}
			k.key.WriteByte(']')
		case (o.kind == dictObject && len(o.fields) > 0 || o.kind == iteratorObject && o.placed()) && len(o.fields) <= 24:
			known = true
			k.key.WriteByte('{')
			k.fields(o, depth)
			if o.open || o.some {
				k.key.WriteByte('+')
			}
			k.key.WriteByte('}')
		}
	}
	if v.typ != "" {
		known = true
		k.key.WriteString("T" + v.typ)
		if pattern, ok := k.f.patternText(k.s, v); ok && v.typ == patternClass {
			k.key.WriteString(pattern)
			k.key.WriteByte(0)
		}
	}
	if g := v.form().group; g != nil {
		known = true
		for _, one := range g.members() {
			k.key.WriteString("G" + itoa(int64(one.id)))
		}
	}
	if v.form().head != "" && len(v.taint) > 0 && len(v.form().head) < 60 {
		known = true
		k.key.WriteString("H" + v.form().head)
	}
	if !known {
		k.key.WriteByte('?')
	}
	return known
}

func (k *knower) callable(c *callable, depth int) {
	k.key.WriteString(itoa(int64(c.kind)))
	switch {
	case c.unit != nil:
		k.key.WriteString("u" + itoa(int64(k.f.e.unitID(c.unit))))
	case c.class != nil:
		k.key.WriteString("c" + itoa(int64(k.f.e.classID(c.class))))
	case c.mod != nil:
		k.key.WriteString("m" + c.mod.res.Name)
	default:
		k.key.WriteString(c.name)
	}
	for _, v := range k.f.captured(k.s, c) {
		k.key.WriteByte('^')
		k.describe(v, depth+1)
	}
	if c.self != nil {
		k.key.WriteByte('.')
		k.describe(c.self, depth+1)
	}
	if c.recv != nil {
		k.key.WriteString("." + c.recv.typ + ".")
	}
	if c.inner != nil && depth < 3 {
		k.key.WriteByte('<')
		k.callable(c.inner, depth+1)
	}
	if bound := c.details().args; bound != nil {
		for _, v := range bound.pos {
			k.key.WriteByte('(')
			k.describe(v, depth+1)
		}
	}
}

// transplant rebuilds for the callee's run what the caller knows of v, as far as it decides something; the
// data in it becomes a part of o. plain is what the run would get without knowledge.
func (k *knower) transplant(g *Summary, v *Value, o *Origin, plain *Value, depth int) *Value {
	if v == nil || depth > 3 {
		return plain
	}
	exact := decides(g, o) || depth > 0 && decides(g, o.of)
	if exact && v.only() != nil {
		return &Value{consts: v.consts}
	}
	if exact && v.isOwnFolder() {
		return &Value{open: true, more: &form{head: v.form().head, norm: true, end: v.form().end}}
	}
	w := &Value{taint: o.alone(), sym: o, typ: v.typ, open: true}
	if w.typ == "" {
		w.typ = plain.class()
	}
	if exact {
		if len(v.taint) > 0 && v.form().head != "" && len(v.form().head) < 60 {
			w.change().head = v.form().head
		}
		if g := v.form().group; g != nil {
			w.change().group = g
		}
		for _, c := range v.funcs {
			if c.kind != boundCallable || c.isLibraryMethod() {
				w.funcs = append(w.funcs, k.transplantCallable(g, c, o, depth))
			}
		}
	}
	for _, l := range v.refs {
		obj := k.f.get(k.s, l)
		if obj == nil {
			continue
		}
		n := &object{kind: obj.kind, class: obj.class, sure: obj.sure, base: o, open: true}
		switch {
		case exact && obj.exact && len(obj.elems) <= maxElems:
			n.exact, n.base, n.open = true, nil, false
			for i, e := range obj.elems {
				child := k.f.e.part(o, "[#"+itoa(int64(i))+"]")
				n.elems = append(n.elems, k.transplant(g, e, child, symValue(child), depth+1))
			}
		case exact && obj.kind == iteratorObject && obj.placed():
			n.base, n.open, n.some, n.rest = nil, false, true, symValue(k.f.e.part(o, "[]"))
			for _, fl := range obj.fields {
				child := k.f.e.part(o, fl.key)
				n.fields = append(n.fields, field{fl.key, k.transplant(g, fl.value, child, symValue(child), depth+1)})
			}
		case exact && obj.kind == dictObject && len(obj.fields) <= 24:
			for _, fl := range obj.fields {
				child := k.f.e.part(o, fl.key)
				n.fields = append(n.fields, field{fl.key, k.transplant(g, fl.value, child, symValue(child), depth+1)})
			}
			if !obj.open && !obj.some && obj.base == nil {
				n.base, n.open = nil, false
			}
		case v.typ == patternClass:
			n.fields = obj.fields // a compiled pattern is the same for everyone
		default:
			for _, fl := range obj.fields {
				child := k.f.e.part(o, fl.key)
				if child != o && k.matters(g, child) {
					n.fields = append(n.fields, field{fl.key, k.transplant(g, fl.value, child, symValue(child), depth+1)})
				}
			}
			if obj.class != nil || obj.kind == dictObject || obj.kind == instanceObject {
				break
			}
			if child := k.f.e.part(o, "[]"); obj.some && obj.base == nil && len(obj.fields) == 0 && child != o && k.matters(g, child) {
				// Any number of things of which something is known: what one does, each does.
				n.rest, n.some = k.transplant(g, obj.rest, child, symValue(child), depth+1), true
				n.base, n.open = nil, obj.open
			}
			if len(n.fields) == 0 && !n.some {
				continue
			}
		}
		w.refs = append(w.refs, &loc{frozen: n, shared: true, passed: o})
	}
	if len(w.refs) == 0 && plain != nil && len(plain.refs) > 0 {
		w.refs = plain.refs
	}
	if !v.open && len(v.taint) == 0 && exact && (len(w.refs) > 0 || len(w.funcs) > 0) {
		w.open = false
		if len(w.refs) > 0 {
			w.taint = nil // what it holds is in its parts
			if w.refs[0].frozen.base == nil {
				w.sym = nil
			}
		}
	}
	return w
}

func (k *knower) transplantCallable(g *Summary, c *callable, o *Origin, depth int) *callable {
	if c.caps == nil && c.self == nil && c.inner == nil && c.recv == nil {
		return c
	}
	d := *c
	d.home = 0
	inside := func(v *Value, step string) *Value {
		child := k.f.e.part(o, step)
		// A function is known with all that it holds.
		return k.transplantAll(v, child, depth+1)
	}
	if c.caps != nil {
		d.caps = make([]*Value, len(c.caps))
		for i, v := range k.f.captured(k.s, c) {
			d.caps[i] = inside(v, "^"+itoa(int64(i)))
		}
	}
	if c.self != nil {
		d.self = inside(c.self, "__self__")
	}
	if c.recv != nil {
		recv := k.f.e.part(o, "__self__")
		d.recv = &Value{taint: recv.alone(), sym: recv, typ: c.recv.typ, open: true}
	}
	if c.inner != nil && depth < 3 {
		d.inner = k.transplantCallable(g, c.inner, k.f.e.part(o, "<"), depth+1)
	}
	return &d
}

// isLibraryMethod says that c is a method of an object of a known class, cursor.execute or words.append, or what
// fills in a text.
func (c *callable) isLibraryMethod() bool {
	return c.kind == boundCallable && c.recv != nil && c.inner == nil && (c.recv.typ != "" || len(c.recv.refs) > 0 || c.name == "format")
}

// isOwnFolder says that a value is a normalised path of the program's own, os.path.realpath("/srv/files") or of a setting.
func (v *Value) isOwnFolder() bool {
	return v.form().norm && v.sym == nil && v.typ == "" && len(v.form().head) < 120 && len(v.taint)+len(v.refs)+len(v.funcs) == 0
}

// transplantAll keeps constants, functions and classes of what a function holds.
func (k *knower) transplantAll(v *Value, o *Origin, depth int) *Value {
	if v == nil || depth > 3 {
		return symValue(o)
	}
	if v.only() != nil {
		return &Value{consts: v.consts}
	}
	w := &Value{taint: o.alone(), sym: o, typ: v.typ, open: true}
	for _, c := range v.funcs {
		if c.kind != boundCallable || c.isLibraryMethod() {
			w.funcs = append(w.funcs, k.transplantCallable(nil, c, o, depth))
		}
	}
	for _, l := range v.refs {
		if obj := k.f.get(k.s, l); obj != nil && v.typ == patternClass {
			w.refs = append(w.refs, &loc{frozen: &object{kind: instanceObject, fields: obj.fields}, shared: true})
		} else if obj != nil && obj.class != nil {
			w.refs = append(w.refs, &loc{frozen: &object{kind: instanceObject, class: obj.class, base: o, open: true}, shared: true})
		}
	}
	return w
}
