package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// deep returns all untrusted data in v, inside its objects too.
func (f *frame) deep(s *state, v *Value) []Taint {
	if v == nil {
		return nil
	}
	if len(v.refs) == 0 && (v.sym == nil || f.originLocs.at(v.sym) == nil) {
		return v.taint
	}
	d := digger{f: f, s: s}
	d.value(v, 0)
	return d.found
}

type digger struct {
	f     *frame
	s     *state
	found []Taint
	seen  [16]*loc
	n     int
}

func (d *digger) value(v *Value, depth int) {
	if v == nil {
		return
	}
	if len(v.taint) > 0 {
		d.found, _ = joinTaints(d.found, v.taint)
	}
	if depth > 6 {
		return
	}
	if l := d.f.originLocs.at(v.sym); l != nil && len(v.refs) == 0 && v.sym != nil {
		// What the frame has put into the unknown thing.
		if o := d.f.get(d.s, l); o != nil {
			for i := range o.fields {
				if key := o.fields[i].key; key[0] == '[' || key[0] == '+' {
					d.value(o.fields[i].value, depth+1)
				}
			}
			d.value(o.rest, depth+1)
		}
	}
refs:
	for _, l := range v.refs {
		for _, have := range d.seen[:d.n] {
			if have == l {
				continue refs
			}
		}
		if d.n == len(d.seen) {
			continue
		}
		d.seen[d.n] = l
		d.n++
		o := d.f.get(d.s, l)
		if o == nil || o.kind == fileObject {
			continue // what a file holds is no part of its name
		}
		if o.class != nil && !o.class.isDataclass() && o.class.recordNames() == nil && o.class.isPlain() {
			// An object of the project's own hands out what its methods say, not all that it holds.
			continue
		}
		if args, ok := o.field(exceptionArgs); ok && o.class != nil && o.class.isException() {
			d.value(args, depth+1) // its text
			continue
		}
		for _, e := range o.elems {
			d.value(e, depth+1)
		}
		for i := range o.fields {
			if key := o.fields[i].key; key != generatorSent && key != exceptionCause && (o.class == nil || !o.class.keeps(key)) {
				d.value(o.fields[i].value, depth+1)
			}
		}
		d.value(o.rest, depth+1)
		if o.base != nil {
			d.found, _ = joinTaints(d.found, o.base.alone())
		}
	}
}

// attribute reads v.name.
func (f *frame) attribute(s *state, v *Value, name string, at syntax.Node) *Value {
	out := f.attributeOf(s, v, name, at)
	if g := v.form().group; g != nil && (name == "urls" || name == "router" || name == "routes") {
		return inGroup(out, g)
	}
	return out
}

func (f *frame) attributeOf(s *state, v *Value, name string, at syntax.Node) *Value {
	if v == nil {
		return funcValue(&callable{kind: boundCallable, name: name})
	}
	if len(v.consts) > 0 {
		if x, ok := f.memberAttribute(s, v, name); ok {
			return x
		}
	}
	if v.typ == fileClass && name == "name" {
		return &Value{open: true, refs: v.refs}
	}
	var out *Value
	some := false
	add := func(x *Value) {
		if some {
			out = join(out, x)
		} else {
			out, some = x, true
		}
	}
	for _, c := range v.funcs {
		if c.kind == libraryCallable {
			if f.describedBy(v.typ, c.name, name) {
				continue
			}
			if a := f.e.model.Values[f.e.model.canonical(c.name+"."+name)]; a != nil && a.Clean {
				return &Value{open: true, typ: a.Type} // sys.stdin.encoding says nothing of what is typed
			}
		}
		if x, ok := f.callableAttribute(s, v, c, name, at); ok {
			add(x)
		}
	}
	for _, l := range v.refs {
		o := f.get(s, l)
		if o == nil {
			continue
		}
		if o.kind == instanceObject && o.class == nil && v.typ != "" && v.typ != threadLocal {
			if x, ok := o.field(name); ok {
				add(x)
			}
			continue // its library class says what it is
		}
		if x, ok := f.objectAttribute(s, v, l, o, name, at); ok {
			add(x)
		}
	}
	if v.typ != "" {
		if x, ok := f.typedAttribute(s, v, v.typ, name, at); ok {
			if x.form().lacks != "" && len(v.refs) == 0 {
				return x // as the request's own path it is a text of a known form, whoever the object belongs to
			}
			if !some || len(v.refs) == 0 {
				add(f.formData(s, v, name, x, at))
			}
		}
	}
	if v.sym != nil {
		// The frame may have stored into the unknown thing.
		if i, ok := f.originLocs.get(v.sym); ok && len(v.refs) == 0 {
			if o := f.get(s, i); o != nil {
				if x, ok := o.field(name); ok {
					return x
				}
			}
		}
	}
	if some {
		if len(v.funcs) == 0 || len(v.refs) > 0 || v.sym != nil && len(v.funcs) == 1 && v.funcs[0].kind == classCallable {
			return out // its class, or that it is the class of a class method, says what it is
		}
		if len(v.taint) == 0 || !v.open {
			return out
		}
	}
	if !some && ofDefinitions[name] {
		return &Value{open: true, typ: "builtins.str"} // only what the program defines has one, and it is what the program calls it
	}
	// A part of something unknown: it carries what the whole carries.
	part := madeValue(callable{kind: boundCallable, name: name, recv: v, at: at})
	part.open = true
	if v.sym != nil {
		child := f.e.part(v.sym, name)
		part.taint, part.sym = child.alone(), child
		if child == v.sym {
			part.taint, part.sym = v.taint, nil
		} else if c := f.e.heldClass(v.sym, name); c != nil {
			part.refs = f.alloc(s, instanceKey{child, c}, &object{kind: instanceObject, class: c, base: child, open: true}).refs
			return part
		}
	} else {
		part.taint = v.taint
	}
	part.setFacts(f.asked(v, name))
	if (v.typ == nodeType || v.typ == partType) && name != "attr" { // a method of this name may be anybody's
		part.typ, part.change().of = partType, v
	}
	if name != "value" {
		part.taint = withoutSecrets(part.taint) // secret.created_by tells nothing
	}
	if some {
		return join(out, part)
	}
	return part
}

// ofDefinitions are what classes, functions and modules are called, and where they were defined.
var ofDefinitions = map[string]bool{"__module__": true, "__name__": true, "__qualname__": true}

// describedBy says that a variable of a library (flask.request) has an attribute by its class: it is no module of this name.
func (f *frame) describedBy(typ, variable, name string) bool {
	if typ == "" || f.e.model.Values[f.e.model.canonical(variable+"."+name)] != nil {
		return false
	}
	a, _ := f.e.model.attribute(typ, name)
	return a != nil
}

func (f *frame) callableAttribute(s *state, v *Value, c *callable, name string, at syntax.Node) (*Value, bool) {
	switch c.kind {
	case moduleCallable:
		if x, ok := f.e.global(c.mod, name); ok {
			return x, true
		}
		if sub := f.e.program.Module(c.mod.res.Name + "." + name); sub != nil {
			return funcValue(&callable{kind: moduleCallable, mod: f.e.moduleOf(sub)}), true
		}
		return nil, true
	case libraryCallable:
		if name == "objects" && isRecordClass(c.name) && f.e.packages["django"] {
			return &Value{open: true, typ: "django.db.models.Manager", funcs: []*callable{{kind: libraryCallable, name: c.name + ".objects"}}}, true
		}
		return f.e.libraryThing(c.name+"."+name, at, f.place(at)), true
	case classCallable:
		x, owner := c.class.lookup(name)
		if name == "as_view" && len(c.class.libraries()) > 0 && (owner == nil || f.e.isView(c.class)) {
			// What it returns handles requests by the methods of this class, whatever a mixin puts in front of it.
			return funcValue(&callable{kind: libraryCallable, name: c.class.libraries()[0] + "." + name, class: c.class}), true
		}
		if owner != nil {
			f.readFrom(owner, name, x)
			if x != nil && len(x.funcs) == 1 {
				switch fn := x.funcs[0]; fn.kind {
				case staticCallable:
					return funcValue(fn.inner), true
				case classMethodCallable:
					return f.bindTo(fn.inner, funcValue(c), owner), true
				}
			}
			return x, true
		}
		switch name {
		case "_make":
			if c.class.recordNames() != nil || slices.Contains(c.class.libraries(), "typing.NamedTuple") {
				return makesRecords(c, at), true
			}
		case "__name__", "__qualname__":
			return constValue(textConst(c.class.name)), true
		case "__mro__", "__bases__", "__base__":
			return f.above(s, c.class, name, at), true
		case "__dict__", "__subclasses__", "mro":
			return nil, true
		}
		libs := c.class.libraries()
		switch {
		case len(libs) == 0:
			return nil, true
		case readsData[name] && isSchema(libs[0]), name == "as_manager" && strings.HasPrefix(libs[0], "django.db.models."):
			return &Value{funcs: []*callable{{kind: boundCallable, name: name, recv: funcValue(c), at: at}}}, true
		}
		return f.e.libraryThing(libs[0]+"."+name, at, f.place(at)), true
	case superCallable:
		for _, a := range c.class.ancestors()[1:] {
			if x, ok := a.values[name]; ok {
				f.readFrom(a, name, x)
				return f.bind(s, x, c.recv, a), true
			}
		}
		if data := f.heldFields(s, c.recv); data != nil && name == "clean" {
			return funcValue(&callable{kind: getterCallable, recv: data, at: at}), true
		}
		if name == "clean" && c.recv != nil && c.class.derives(f.e.model, djangoForm) {
			return funcValue(&callable{kind: getterCallable, recv: f.attribute(s, c.recv, "cleaned_data", at), at: at}), true
		}
		if above := f.aboveOf(s, c.recv, c.class, at); above != nil && name != "__init__" {
			return funcValue(&callable{kind: boundCallable, name: name, recv: above, at: at}), true
		}
		if name == "__init__" && c.recv != nil && c.class.isException() {
			return funcValue(&callable{kind: boundCallable, name: exceptionInit, recv: c.recv, at: at}), true
		}
		if c.recv != nil {
			for _, lib := range c.class.libraries() {
				if x := f.viewMethod(c.recv, lib, name, at); x != nil {
					return x, true
				}
				r := *c.recv
				r.typ = lib
				r.refs = nil
				if x, ok := f.typedAttribute(s, &r, lib, name, at); ok {
					return x, true
				}
			}
		}
		return funcValue(&callable{kind: boundCallable, name: name, recv: &Value{open: true, typ: firstOr(c.class.libraries(), "builtins.object")}, at: at}), true
	case boundCallable, functionCallable, partialCallable, entryCallable:
		switch name {
		case "__name__", "__doc__", "__wrapped__", "__self__":
			return nil, true
		}
		if c.kind == functionCallable {
			switch name {
			case "delay", "apply_async", "si", "s", "submit", "spawn", "remote", "map", "kiq", "send": // tasks
				return funcValue(&callable{kind: boundCallable, name: "task." + name, inner: c, at: at}), true
			case "__call__", "fn", "func", "original", "run":
				return funcValue(c), true
			}
			if x, ok := f.onFunction(s, c.unit, name); ok {
				return x, true
			}
		}
		return nil, false
	case recordCallable:
		if name == "_make" {
			return makesRecords(c, at), true
		}
	case propertyCallable:
		if name == "setter" || name == "getter" || name == "deleter" {
			return funcValue(c), true
		}
	}
	return nil, false
}

// makesRecords is the method _make of a class of named tuples.
func makesRecords(c *callable, at syntax.Node) *Value {
	return funcValue(&callable{kind: boundCallable, name: "_make", recv: funcValue(c), at: at})
}

func firstOr(list []string, other string) string {
	if len(list) > 0 {
		return list[0]
	}
	return other
}

// objectAttribute reads an attribute of an object that the run knows.
func (f *frame) objectAttribute(s *state, v *Value, l *loc, o *object, name string, at syntax.Node) (*Value, bool) {
	if x, ok := o.field(name); ok {
		if o.base != nil && o.base.global != nil {
			x = join(x, symValue(f.e.part(o.base, name))) // or what another function has put there
		}
		return x, true
	}
	one := v
	if len(v.refs) > 1 {
		one = &Value{refs: []*loc{l}, typ: v.typ}
	}
	if o.class != nil {
		if x, ok := f.ownSource(s, one, o.class, name, at); ok {
			return f.formData(s, one, name, x, at), true
		}
		if x, owner := o.class.lookup(name); owner != nil {
			f.readFrom(owner, name, x)
			if get := f.descriptor(s, x, "__get__"); get != nil {
				return f.callValue(s, get, &arguments{pos: []*Value{one, nil}}, at), true
			}
			b := f.bind(s, x, one, owner)
			if len(one.refs) == 1 && !l.isOld() && o.base == nil && isCached(x) {
				f.change(s, one, func(o *object) *object { return o.with(name, b) }) // asked for again, it is what it was
			}
			if o.base != nil && b != nil && len(b.funcs) == 0 {
				// A default in the class body; subclasses and instances may hold another value.
				if f.overridden(o, l, name) {
					for _, sub := range o.class.overriders(name) {
						f.readFrom(sub, name, sub.values[name])
						b = join(b, sub.values[name])
					}
					f.depends(&Value{open: true, taint: o.base.alone()})
				}
				if b != nil && len(b.taint) == 0 && (b.only() != nil || len(b.refs) > 0 && !b.open) && o.class.fixes(f.e.program, name) {
					return b, true
				}
				part := f.e.part(o.base, name)
				x := *join(b, symValue(part))
				if isNone(b) {
					x.sym = part // nothing until an instance sets it; who has the instance reads what it has, the default as well
				}
				return &x, true
			}
			if f.overridden(o, l, name) {
				for _, sub := range o.class.overriders(name) {
					if x, owner := sub.lookup(name); owner != nil {
						f.readFrom(owner, name, x)
						b = join(b, f.bind(s, x, one, owner))
					}
				}
				if o.base != nil {
					f.depends(&Value{open: true, taint: o.base.alone()})
				}
			}
			return b, true
		}
		if name == "get_serializer" {
			// A view of Django REST framework makes what its own variable names.
			if x, _ := o.class.lookup("serializer_class"); x != nil && len(x.funcs) == 1 && x.funcs[0].kind == classCallable {
				return x, true
			}
		}
		for _, lib := range o.class.libraries() {
			if x := f.viewMethod(one, lib, name, at); x != nil {
				return x, true
			}
			if x, ok := f.typedAttribute(s, one, lib, name, at); ok {
				return f.formData(s, one, name, x, at), true
			}
		}
		if name == "__class__" {
			return funcValue(&callable{kind: classCallable, class: o.class}), true
		}
		if name == "__dict__" {
			return one, true
		}
	}
	if o.class != nil && !strings.HasPrefix(name, "__") && !(o.base != nil && o.class.assigns(name)) {
		if m, owner := o.class.lookup("__getattr__"); owner != nil {
			return f.callValue(s, f.bind(s, m, one, owner), &arguments{pos: []*Value{constValue(textConst(name))}}, at), true
		}
	}
	if o.kind != instanceObject {
		x := madeValue(callable{kind: boundCallable, name: name, recv: one, at: at})
		x.open, x.taint = true, v.taint
		return x, true
	}
	if o.class != nil && dumpsFields[name] && slices.ContainsFunc(o.class.libraries(), isSchema) {
		return &Value{open: true, funcs: []*callable{{kind: boundCallable, name: name, recv: one, at: at}}}, true
	}
	if o.base != nil {
		child := f.e.part(o.base, name)
		x := symValue(child)
		if o.class != nil {
			x = f.fieldKnowledge(s, o.class, name, child)
			if !o.sure && len(x.funcs) == 0 && len(x.refs) == 0 {
				for _, owner := range f.e.providers(o.class, name) {
					f.depends(symValue(o.base))
					x = join(x, f.bind(s, owner.values[name], one, owner))
				}
			}
		}
		return x, true
	}
	if o.class != nil && !o.class.foreign() && !o.open && !o.some {
		// Nothing of that name was ever stored: only a base class without source could have it.
		return &Value{open: true, funcs: []*callable{{kind: boundCallable, name: name, recv: one, at: at}}}, true
	}
	x := madeValue(callable{kind: boundCallable, name: name, recv: one, at: at})
	x.open = true
	if o.some {
		x = join(x, o.rest)
	}
	return x, true
}

// assigns says that methods of the class, or of one above it, store into a field of that name.
func (c *class) assigns(name string) bool {
	return slices.ContainsFunc(c.ancestors(), func(a *class) bool { return a.res != nil && len(a.res.Attributes(name)) > 0 })
}

// overridden says that an object may be of a subclass that has its own method of the name.
func (f *frame) overridden(o *object, l *loc, name string) bool {
	return o.base != nil && !o.sure && slices.ContainsFunc(o.class.descendants(), func(sub *class) bool { _, ok := sub.values[name]; return ok })
}

// fixes says that an attribute is what the class bodies say: no method and nobody else ever assigns it.
func (c *class) fixes(p *resolve.Program, name string) bool {
	if p.SetFromOutside(name) || c.isDataclass() || c.recordNames() != nil {
		return false
	}
	for _, list := range [][]*class{c.ancestors(), c.descendants()} {
		for _, x := range list {
			if len(x.res.Attributes(name)) > 0 || x.setsAny() || x.isField(name) {
				return false
			}
		}
	}
	return true
}

// isField says that a class body declares a name with a type, so that a constructor may set it.
func (c *class) isField(name string) bool {
	for _, stmt := range c.node.Body {
		if a, ok := stmt.(*syntax.AnnAssign); ok {
			if n, ok := a.Target.(*syntax.Name); ok && n.ID == name {
				return true
			}
		}
	}
	return false
}

// setsAny says that a class sets attributes whose names are not written out.
func (c *class) setsAny() bool {
	if c.setting == 0 {
		c.setting = 1
		syntax.Walk(c.node, func(n syntax.Node) bool {
			switch n := n.(type) {
			case *syntax.Name:
				if n.ID == "setattr" {
					c.setting = 2
				}
			case *syntax.Attribute:
				if n.Attr == "__dict__" || n.Attr == "__setattr__" {
					c.setting = 2
				}
			}
			return c.setting == 1
		})
	}
	return c.setting == 2
}

// providers lists the classes that give a method to subclasses of c which c itself does not have: a mixin calls what it is
// mixed with, a base class what each subclass must define. At most three, and none where more do.
func (e *engine) providers(c *class, name string) []*class {
	if len(c.subs) == 0 {
		return nil
	}
	if known, ok := c.provided[name]; ok {
		return known
	}
	var out []*class
	below := c.descendants()
	for _, sub := range below[:min(len(below), maxProviders)] {
		v, owner := sub.lookup(name)
		if owner == nil || slices.Contains(out, owner) || !slices.ContainsFunc(orEmpty(v).funcs, func(fn *callable) bool { return fn.kind == functionCallable }) {
			continue
		}
		if out = append(out, owner); len(out) > 3 {
			out = nil
			break
		}
	}
	if e.started == 0 { // later classes may still come
		if c.provided == nil {
			c.provided = map[string][]*class{}
		}
		c.provided[name] = out
	}
	return out
}

// maxProviders is how many classes below one are looked at for what it does not have itself.
const maxProviders = 59

// overriders lists the subclasses that define name themselves, at most eight.
func (c *class) overriders(name string) []*class {
	var out []*class
	for _, sub := range c.descendants() {
		if len(out) == 8 {
			break
		}
		if _, ok := sub.values[name]; ok {
			out = append(out, sub)
		}
	}
	return out
}

// bind makes a class attribute an attribute of an instance.
func (f *frame) bind(s *state, x, self *Value, owner *class) *Value {
	if x == nil || len(x.funcs) == 0 {
		return x
	}
	var out *Value
	for i, c := range x.funcs {
		var b *Value
		switch c.kind {
		case functionCallable, partialCallable:
			b = f.bindTo(c, self, owner)
		case staticCallable:
			b = funcValue(c.inner)
		case classMethodCallable:
			b = f.bindTo(c.inner, f.classFor(s, self, owner), owner)
		case propertyCallable:
			if c.inner != nil {
				b = f.callValue(s, f.bindTo(c.inner, self, owner), &arguments{}, nodeOf(c))
			}
		case boundCallable:
			b = funcValue(c)
		default:
			b = funcValue(c)
		}
		if i == 0 {
			out = b
		} else {
			out = join(out, b)
		}
	}
	return out
}

// cachedProperty makes a property that is found out once for each object.
const cachedProperty = "functools.cached_property"

func isCached(x *Value) bool {
	return x != nil && len(x.funcs) == 1 && x.funcs[0].kind == propertyCallable && x.funcs[0].name == cachedProperty
}

func nodeOf(c *callable) syntax.Node {
	if c.inner != nil && c.inner.unit != nil && c.inner.unit.fn != nil {
		return c.inner.unit.fn.Node
	}
	return &syntax.Pass{Range: source.Range{}}
}

func (f *frame) bindTo(c *callable, self *Value, owner *class) *Value {
	b := *c
	b.self, b.owner = self, owner
	return madeValue(b)
}

func (f *frame) classOf(s *state, v *Value) *Value {
	if v == nil {
		return nil
	}
	if c, ok := v.constant(); ok {
		if name := typeOfConst(c); name != "" {
			return libraryValue(name)
		}
	}
	var out *Value
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			out = join(out, funcValue(&callable{kind: classCallable, class: o.class}))
		}
	}
	return out
}

// classFor is the class that a class method gets which is asked for through a value: an instance, a class itself (cls and
// super() in another class method), or something unknown, of which the class that has the method is known at least. It is
// never nil: a method without it would take its first argument for the class.
func (f *frame) classFor(s *state, v *Value, owner *class) *Value {
	if cls := f.classOf(s, v); cls != nil {
		return cls
	}
	if v != nil && slices.ContainsFunc(v.funcs, func(c *callable) bool { return c.kind == classCallable }) {
		return v
	}
	if owner != nil {
		return funcValue(&callable{kind: classCallable, class: owner})
	}
	return &Value{open: true}
}

// fieldKnowledge is the field of an instance that was made elsewhere: unknown data, but what the class's
// own methods put there tells its class or the function it is.
func (f *frame) fieldKnowledge(s *state, c *class, name string, origin *Origin) *Value {
	known := f.e.fieldOf(c, name)
	x := symValue(origin)
	if known == nil {
		return x
	}
	y := *x // every reading of the origin shares x
	y.typ = known.typ
	for _, fn := range known.funcs {
		if fn.kind == functionCallable || fn.kind == classCallable || fn.kind == libraryCallable || fn.kind == moduleCallable {
			y.funcs = append(y.funcs, fn)
		}
	}
	for _, l := range known.refs {
		if l.frozen == nil || l.frozen.class == nil {
			continue
		}
		// An instance of a known class whose own fields are parts of the origin.
		key := instanceKey{origin, l.frozen.class}
		if have := f.locs[key]; s.holds(have) {
			y.refs = append(y.refs, have)
			continue
		}
		r := f.alloc(s, key, &object{kind: instanceObject, class: l.frozen.class, sure: l.frozen.sure, base: origin, open: true})
		y.refs = append(y.refs, r.refs[0])
		break
	}
	return &y
}

type instanceKey struct {
	origin *Origin
	class  *class
}

// typedAttribute reads an attribute of a library object.
func (f *frame) typedAttribute(s *state, v *Value, typ, name string, at syntax.Node) (*Value, bool) {
	m := f.e.model
	switch {
	case typ == urlType:
		return f.urlPart(v, name), true
	case partsOfURLs[typ] != nil:
		if part := partsOfURLs[typ][name]; part != "" {
			return f.urlPart(v, part), true
		}
	case typ == ipType:
		if _, ok := privateTests[name]; ok {
			f.looks = true
		}
		if v, ok := privateTest(v, name); ok {
			return v, true
		}
		if name == "ipv4_mapped" || name == "sixtofour" || name == "compressed" || name == "exploded" {
			return v, true
		}
	case (name == "parents" || name == "parent") && pathTypes[typ] && len(v.taint) > 0:
		w := Value{open: true, taint: v.taint}
		if name == "parent" {
			w.typ = typ
		}
		if normal(v.taint) || sharedClears(v)&NoDots != 0 {
			w.change().facts = []fact{{value: v, then: m.folderBits(), equal: true}}
		} else if name == "parents" {
			w.change().facts = []fact{{value: v, then: Within, equal: true}} // a caller may know that it is normal
		}
		return &w, true
	case name == "parts" && pathTypes[typ] && len(v.taint) > 0:
		w := f.alloc(s, at, (&object{kind: listObject}).withRest(tainted(v.taint)))
		w.change().of = v
		return w, true
	}
	a, full := m.attribute(typ, name)
	if a == nil {
		if c, _ := m.method(typ, name); c != nil || f.e.registers[name] && len(m.entryMethods(typ, name)) > 0 {
			return &Value{open: true, taint: v.taint, funcs: []*callable{{kind: boundCallable, name: name, recv: v, at: at}}}, true
		}
		t := m.attrType(typ, name)
		if t != "" {
			return &Value{open: true, taint: v.taint, typ: t, funcs: []*callable{{kind: boundCallable, name: name, recv: v, at: at}}}, true
		}
		if holder := f.e.carried(typ, name); holder != nil {
			return f.attribute(s, holder, name, at), true
		}
		if m.clean(typ) {
			return &Value{open: true, typ: "", funcs: []*callable{{kind: boundCallable, name: name, recv: v, at: at}}}, true
		}
		return nil, false
	}
	if a.Shared {
		return f.e.sharedThing(full, a), true
	}
	out := &Value{open: true, typ: a.Type, funcs: []*callable{{kind: boundCallable, name: name, recv: v, at: at}}}
	if !a.Clean {
		out.taint = cleared(v.taint, a.Clears)
	}
	if a.Member {
		out.taint = asMembers(out.taint)
		out.change().of = v // a member whose name was checked is one that may be unpacked
	}
	if a.Type == "" {
		out.typ = m.attrType(typ, name)
	}
	if a.Source != nil {
		o := f.e.sourceOrigin(a.Source, at, f.place(at), full)
		t := []Taint{{from: o, clears: a.Source.Clears, via: &hop{place: o.place, says: a.Source.Says}}}
		if a.Source.Named {
			if path, ok := f.e.pathOf(f.u); ok {
				if o := f.e.fromPattern(path, t); o != nil {
					return f.alloc(s, madeKey{at}, o.withRest(tainted(t))), true // what prefixes name is anything
				}
			}
		}
		out.taint, _ = joinTaints(out.taint, t)
		if a.Source.Path {
			fm := out.change()
			fm.head, fm.lacks = "/", `\`
		}
	}
	return out, true
}

// libraryThing is the value of a dotted library name. at is nil where nothing is read yet.
func (e *engine) libraryThing(name string, at syntax.Node, place source.Place) *Value {
	name = e.model.canonical(name)
	if t, ok := resolve.StandardText(name); ok {
		return constValue(textConst(t))
	}
	a := e.model.Values[name]
	if a == nil {
		return libraryValue(name)
	}
	if a.Shared {
		return e.sharedThing(name, a)
	}
	v := &Value{open: true, typ: a.Type, funcs: []*callable{{kind: libraryCallable, name: name}}}
	if a.Source != nil && at != nil {
		o := e.sourceOrigin(a.Source, at, place, name)
		v.taint = []Taint{{from: o, clears: a.Source.Clears, via: &hop{place: place, says: a.Source.Says}}}
	}
	return v
}

// sharedThing is a library variable that holds what one request leaves for another.
func (e *engine) sharedThing(name string, a *Attr) *Value {
	g := e.shared[name]
	if g == nil {
		g = &global{name: name, origin: e.newOrigin()}
		g.origin.global, g.origin.root = g, g.origin
		e.shared[name] = g
	}
	return &Value{open: true, typ: a.Type, funcs: []*callable{{kind: libraryCallable, name: name}}, sym: g.origin, taint: g.origin.alone()}
}

// sharedCall evaluates the methods by which such a thing's attributes are read and set as if it were a dict: g.get("user").
func (f *frame) sharedCall(s *state, c *libraryCall) (*Value, bool) {
	method := lastName(c.name)
	owner := strings.TrimSuffix(c.name, "."+method)
	a := f.e.model.Values[owner]
	if a == nil || !a.Shared || a.Type != "" || len(c.args.pos) == 0 {
		return nil, false
	}
	name, ok := c.args.pos[0].text()
	if !ok || name == "" {
		return nil, false
	}
	thing := f.e.sharedThing(owner, a)
	var other *Value
	if len(c.args.pos) > 1 {
		other = c.args.pos[1]
	}
	switch method {
	case "get", "pop":
		return join(f.attribute(s, thing, name, c.at), other), true
	case "setdefault":
		v := join(f.attribute(s, thing, name, c.at), other)
		f.setAttribute(s, thing, name, v, c.at)
		return v, true
	}
	return nil, false
}

// threadLocal is an object of which each thread has another: threading.local().
const threadLocal = "threading.local"

// setAttribute stores v in base.name.
func (f *frame) setAttribute(s *state, base *Value, name string, v *Value, at syntax.Node) {
	f.meets(v, name)
	if base == nil {
		return
	}
	if base.typ == threadLocal && v != nil && (len(v.refs) > 0 || v.typ != "" && v.typ != "builtins.str") {
		v = &Value{open: true, typ: v.typ} // whoever reads it next is seldom the one that put an object there
	}
	if base.sym != nil && base.typ == "" {
		f.depends(base)
	}
	for _, c := range base.funcs {
		switch c.kind {
		case moduleCallable:
			if len(f.deep(s, v)) > 0 {
				g := c.mod.globals[name]
				if g == nil {
					g = f.e.newGlobal(c.mod, name)
				}
				l := f.originLoc(g.origin)
				f.set(s, l, f.get(s, l).with("=", v))
			}
		case functionCallable:
			f.setOnFunction(s, c.unit, name, v)
		case classCallable:
			if c.class.values == nil {
				c.class.values = map[string]*Value{}
			}
			if have, ok := c.class.values[name]; !ok {
				fz := freezer{f: f, s: s}
				c.class.values[name] = fz.value(withoutInputs(v), 0)
			} else if v != nil && have != v {
				fz := freezer{f: f, s: s}
				c.class.values[name] = join(have, fz.value(withoutInputs(v), 0))
			}
		}
	}
	for _, l := range base.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			if x, owner := o.class.lookup(name); owner != nil && x != nil {
				if set := f.descriptor(s, x, "__set__"); set != nil {
					f.callValue(s, set, &arguments{pos: []*Value{base, v}}, at)
					return
				}
				for _, c := range x.funcs {
					if c.kind == propertyCallable && c.details().setter != nil {
						f.callValue(s, f.bindTo(c.details().setter, base, owner), &arguments{pos: []*Value{v}}, at)
						return
					}
				}
			}
			if m, owner := o.class.lookup("__setattr__"); owner != nil {
				f.callValue(s, f.bind(s, m, base, owner), &arguments{pos: []*Value{constValue(textConst(name)), v}}, at)
			}
		}
	}
	f.change(s, base, func(o *object) *object { return o.with(name, v) })
	f.leaveOn(s, base, name, v)
	for _, typ := range f.typesOf(s, base) {
		f.changed(s, base, typ, name, v, at)
		f.storeSinks(s, base, typ, name, v, nil, at)
	}
}

// typesOf lists the library classes a value is an instance of.
func (f *frame) typesOf(s *state, v *Value) []string {
	var out []string
	if v.typ != "" {
		out = append(out, v.typ)
	}
	for _, l := range v.refs {
		if o := f.get(s, l); o != nil && o.class != nil {
			out = append(out, o.class.libraries()...)
		}
	}
	return out
}

// withoutInputs drops what only means something inside the run.
func withoutInputs(v *Value) *Value {
	if v == nil || len(v.taint) == 0 {
		return v
	}
	c := *v
	c.taint, c.sym = nil, nil
	for _, t := range v.taint {
		if t.from.real() || t.from.global != nil {
			c.taint = append(c.taint, t)
		}
	}
	return &c
}

func normal(taints []Taint) bool {
	for _, t := range taints {
		if t.clears&NormalPath == 0 {
			return false
		}
	}
	return true
}

// urlPart reads a part of a parsed URL. Comparing the host with something harmless proves the URL.
func (f *frame) urlPart(v *Value, name string) *Value {
	if text, ok := fixedPart(v.form().head, name); ok {
		return constValue(textConst(text))
	}
	w := Value{open: true, taint: v.taint}
	whole := v.form().facts // of the text that was parsed
	if len(v.taint) > 0 {
		whole = append(whole[:len(whole):len(whole)], fact{value: v, then: f.e.model.hostBits(), equal: true}) // and of what became of it, for geturl
	}
	var facts []fact
	switch name {
	case "netloc", "hostname":
		w.typ = "builtins.str"
		for _, fa := range whole {
			// No host: an address on this site, if there is no scheme either ("https:host" names none for Python).
			facts = append(facts, fa, fact{value: fa.value, text: fa.text, other: NoHost})
		}
	case "path", "query", "fragment", "params":
		w.taint = cleared(v.taint, f.e.model.bits(func(k *Kind) bool { return k.Prefix == "host" }))
		if name == "path" {
			w.taint = withoutSecrets(w.taint) // the name of a database; the password stands in front of the host
		}
	case "port":
		w.taint = nil
	case "scheme":
		for _, fa := range whole {
			facts = append(facts, fact{value: fa.value, text: fa.text, then: f.e.model.schemeBits(), equal: true},
				fact{value: fa.value, text: fa.text, other: NoScheme | f.e.model.schemeBits()})
		}
	default:
		w.funcs = []*callable{{kind: boundCallable, name: name, recv: v}}
	}
	w.setFacts(facts)
	return &w
}

// descriptor finds the __get__ or __set__ of a class attribute.
func (f *frame) descriptor(s *state, x *Value, method string) *Value {
	if x == nil || len(x.refs) != 1 {
		return nil
	}
	o := f.get(s, x.refs[0])
	if o == nil || o.class == nil {
		return nil
	}
	m, owner := o.class.lookup(method)
	if owner == nil || m == nil {
		return nil
	}
	return f.bind(s, m, x, owner)
}
