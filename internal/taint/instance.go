package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file makes instances of classes: constructors, containers, dataclasses.

// newKey tells apart the instances that one call of several possible classes makes.
type newKey struct {
	at    syntax.Node
	class *class
}

// instantiate makes an instance of a project class.
func (f *frame) instantiate(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	cl := c.class
	o := &object{kind: instanceObject, class: cl, sure: true}
	libs := cl.libraries()
	if m, owner := cl.lookup("__new__"); owner != nil && m != nil && f.e.making < maxMaking {
		if len(m.funcs) == 1 && givesOne(m.funcs[0].unit) {
			one := f.e.theOne(cl)
			if init, owner := cl.lookup("__init__"); owner != nil && init != nil {
				f.apply(s, f.bind(s, init, one, owner), args, at)
				f.gone = false
			}
			return one
		}
		f.e.making++
		defer func() { f.e.making-- }()
		if v := f.apply(s, f.bind(s, m, funcValue(c), owner), args, at); v != nil && len(v.refs) > 0 {
			return v
		}
	}
	enum := false
	for _, lib := range libs {
		switch lib {
		case "typing.NamedTuple", "builtins.Exception", "pydantic.BaseModel", "pydantic.main.BaseModel", "typing.TypedDict", "sqlmodel.SQLModel", "msgspec.Struct", "ninja.Schema":
			if lib != "builtins.Exception" {
				cl.dataclass = true
			}
		case "enum.Enum", "enum.StrEnum", "enum.IntEnum":
			enum = true
		}
	}
	if enum && len(args.pos) > 0 {
		if m := f.memberOf(cl, args.pos[0], false); m != nil {
			return m
		}
		// Enum(value) gives one of the members or raises.
		f.prove(s, args.pos[0], "", All)
		return &Value{open: true}
	}
	m, owner := cl.lookup("__init__")
	if owner == nil {
		if names := cl.recordNames(); names != nil {
			r := f.record(s, names, args, at)
			if o := f.get(s, r.refs[0]); o != nil {
				withClass := *o
				withClass.class = cl
				f.set(s, r.refs[0], &withClass)
			}
			return r
		}
		if cl.isDataclass() || len(libs) == 0 && len(cl.node.Decorators) > 0 && len(args.pos)+len(args.names) > 0 { // some decorator has made the constructor
			o = f.dataclass(s, cl, o, args, at)
		} else if len(libs) > 0 {
			o.open = true
			for _, v := range args.pos {
				if v != nil {
					o = o.withRest(v)
				}
			}
			for i, v := range args.named {
				o = o.with(args.names[i], v)
			}
			if args.more {
				o = o.withRest(args.double)
			}
			if args.some {
				o = o.withRest(f.element(s, args.star))
			}
		}
	}
	if kind := containerKind(libs); kind != instanceObject && owner == nil {
		o = asContainer(o, kind, args)
	}
	if cl.wraps() {
		inner := &object{kind: dictObject}
		if o.kind == listObject {
			inner = &object{kind: listObject, exact: true}
		}
		if len(args.pos) == 1 && owner == nil && inner.kind == dictObject {
			inner = f.spread(s, inner, args.pos[0])
		}
		o = o.with("data", f.alloc(s, fieldKey{at, "data"}, inner))
	}
	v := f.alloc(s, newKey{at, cl}, o)
	if owner != nil && m != nil {
		f.initialize(s, f.bind(s, m, v, owner), args, at)
	} else if after, owner := cl.lookup("__post_init__"); owner != nil && cl.isDataclass() {
		passed := &arguments{}
		for _, name := range cl.fieldNames() {
			if cl.passesOn(name) {
				x, _ := o.field(name)
				passed.pos = append(passed.pos, x)
			}
		}
		f.initialize(s, f.bind(s, after, v, owner), passed, at)
	}
	if cl.isException() && !args.some {
		// What it was made of, unless its own __init__ says something else to the one above.
		if o := f.get(s, v.refs[0]); o != nil {
			if _, ok := o.field(exceptionArgs); !ok {
				f.tell(s, v, args, at)
			}
		}
	}
	if len(libs) > 0 {
		if args.more && f.e.model.isRecord(libs) {
			f.spreadInto(s, args, at)
		}
		w := *v
		w.typ = libs[0]
		for _, lib := range libs {
			if call := f.e.model.Calls[f.e.model.canonical(lib)]; call != nil {
				c := &libraryCall{name: lib, model: call, args: handedOn(m, owner, args), at: at, recv: &w}
				if cl.ownName() == lib {
					if owner == nil || owner.own == lib { // an __init__ in between takes other arguments
						f.ownSinks(s, c)
					}
				} else if !strings.HasSuffix(lib, "Response") || !strings.Contains(strings.ToLower(cl.name), "json") {
					f.checkSinks(s, c) // a JsonAnswer of the project's own is no page
				}
				break
			}
		}
		for _, lib := range libs {
			if lib = f.e.model.canonical(lib); f.e.model.Routing[lib] != nil {
				return f.routing(s, &libraryCall{name: lib, args: args, at: at}, &w)
			}
		}
		return &w
	}
	return v
}

// initialize calls what makes an object ready. It may be a class, whose objects may need one like it.
func (f *frame) initialize(s *state, method *Value, args *arguments, at syntax.Node) {
	if f.e.nesting >= maxNesting {
		return
	}
	f.e.nesting++
	f.apply(s, method, args, at)
	f.e.nesting--
	f.gone = false
}

// exceptionArgs is the attribute of an exception that holds what its text is made of.
const exceptionArgs = "args"

// exceptionInit is the __init__ of a library's exception, called for one of the project's.
const exceptionInit = "BaseException.__init__"

// tell gives an exception what its text is made of.
func (f *frame) tell(s *state, exception *Value, args *arguments, at syntax.Node) {
	words := &object{kind: tupleObject, exact: !args.some, elems: args.pos}
	if args.some {
		words = (&object{kind: tupleObject, exact: true, elems: args.pos}).grown(f.element(s, args.star))
	}
	v := f.alloc(s, fieldKey{at, exceptionArgs}, words)
	f.change(s, exception, func(o *object) *object { return o.with(exceptionArgs, v) })
}

// isException says that a class of the project derives from one of Python's exceptions.
func (c *class) isException() bool {
	return slices.ContainsFunc(c.libraries(), func(lib string) bool {
		name, builtin := strings.CutPrefix(lib, "builtins.")
		return builtin && (strings.HasSuffix(name, "Exception") || strings.HasSuffix(name, "Error"))
	})
}

// handedOn are the arguments that a class's own __init__ hands on to the library's: those that it has no parameter for, where
// it calls super().__init__(*args, **kwargs), and all of them where it hands on something of its own making.
func handedOn(init *Value, owner *class, args *arguments) *arguments {
	if owner == nil || init == nil || len(init.funcs) != 1 || init.funcs[0].unit == nil {
		return args
	}
	u := init.funcs[0].unit
	if len(u.params) == 0 || !slices.ContainsFunc(u.body, handsOnTheRest) {
		return args
	}
	out := *args
	out.names, out.named, out.namedAt = nil, nil, nil
	named := map[string]bool{}
	own := 0
	for _, p := range u.params[1:] {
		if p.kind == variadic || p.kind == keywords {
			continue
		}
		named[p.name] = true
		if own < len(args.pos) {
			own++
		}
	}
	out.pos, out.posAt = args.pos[own:], args.posAt[min(own, len(args.posAt)):]
	for i, name := range args.names {
		if !named[name] {
			out.names, out.named = append(out.names, name), append(out.named, args.named[i])
			if i < len(args.namedAt) {
				out.namedAt = append(out.namedAt, args.namedAt[i])
			}
		}
	}
	return &out
}

// handsOnTheRest says that a statement is super().__init__(*args, **kwargs), with either or none of them and nothing else.
func handsOnTheRest(stmt syntax.Stmt) bool {
	x, ok := stmt.(*syntax.ExprStmt)
	if !ok {
		return false
	}
	call, ok := x.Value.(*syntax.Call)
	if !ok {
		return false
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok || method.Attr != "__init__" {
		return false
	}
	if above, ok := method.Value.(*syntax.Call); !ok || lastNameOf(above.Func) != "super" {
		return false
	}
	for _, a := range call.Args {
		if _, star := a.(*syntax.Starred); !star {
			return false
		}
	}
	for _, k := range call.Keywords {
		if k.Arg != "" {
			return false
		}
	}
	return true
}

// containerKind says which container the instances of a class are that derives from a library's.
func containerKind(libs []string) objectKind {
	for _, lib := range libs {
		switch lib {
		case "builtins.dict", "collections.OrderedDict", "collections.UserDict", "typing.TypedDict":
			return dictObject
		case "builtins.list", "collections.UserList", "collections.deque":
			return listObject
		}
	}
	return instanceObject
}

// wraps says that instances of a class keep what they hold in their attribute data.
func (c *class) wraps() bool {
	return slices.ContainsFunc(c.libraries(), func(lib string) bool { return lib == "collections.UserDict" || lib == "collections.UserList" })
}

// unwrapped is what holds the things of a container: for instances of a class that wraps one, their attribute data.
func (f *frame) unwrapped(s *state, v *Value) *Value {
	if v == nil || len(v.refs) != 1 {
		return v
	}
	if o := f.get(s, v.refs[0]); o != nil && o.class != nil && o.class.wraps() {
		if inner, ok := o.field("data"); ok {
			return inner
		}
	}
	return v
}

// aboveType is what super() gives of a container: its methods are the library's, whatever the class of the object says.
const aboveType = "super()"

// aboveOf is the container of self as super() sees it, nil if the class derives from none.
func (f *frame) aboveOf(s *state, self *Value, c *class, at syntax.Node) *Value {
	if self == nil || len(self.refs) == 0 || containerKind(c.libraries()) == instanceObject {
		return nil
	}
	if c.wraps() {
		self = orEmpty(f.attribute(s, self, "data", at))
	}
	v := *self
	v.typ = aboveType
	return &v
}

// asContainer makes a container of a new instance of such a class.
func asContainer(o *object, kind objectKind, args *arguments) *object {
	c := *o
	c.kind = kind
	switch {
	case kind == listObject && len(args.pos) == 0:
		c.exact, c.open = true, false
	case kind == dictObject:
		c.fields = nil
		for i, name := range args.names {
			c.fields = append(c.fields, field{"[" + name + "]", args.named[i]})
		}
		c.open = len(args.pos) > 0 || args.more
	}
	return &c
}

func (c *class) recordNames() []string {
	for _, a := range c.ancestors() {
		if a.record != nil {
			return a.record
		}
	}
	return nil
}

func (c *class) isDataclass() bool {
	for _, a := range c.ancestors() {
		if a.dataclass {
			return true
		}
	}
	return false
}

// keeps says that a dataclass leaves a field out of its text: password: str = field(repr=False).
func (c *class) keeps(name string) bool {
	if c.hidden == nil {
		c.hidden = map[string]bool{}
		for _, stmt := range c.node.Body {
			a, ok := stmt.(*syntax.AnnAssign)
			if !ok {
				continue
			}
			n, ok := a.Target.(*syntax.Name)
			call, isCall := a.Value.(*syntax.Call)
			if !ok || !isCall {
				continue
			}
			for _, k := range call.Keywords {
				if v, ok := k.Value.(*syntax.Constant); ok && k.Arg == "repr" && v.Kind == syntax.False {
					c.hidden[n.ID] = true
				}
			}
		}
	}
	return c.hidden[name]
}

// fieldType is the class of what dataclasses.field() gives.
const fieldType = "dataclasses.Field"

// defaultOf is the value that a field of a new instance begins with. What a factory makes is made for each.
func (f *frame) defaultOf(s *state, v *Value, name string, at syntax.Node) *Value {
	if v == nil || v.typ != fieldType || len(v.refs) != 1 {
		return v
	}
	o := f.get(s, v.refs[0])
	if o == nil {
		return nil
	}
	factory, ok := o.field("factory")
	if !ok {
		return nil
	}
	made := f.apply(s, factory, &arguments{}, at)
	if made == nil || len(made.refs) != 1 {
		return made
	}
	if o := f.get(s, made.refs[0]); o != nil {
		return f.alloc(s, fieldKey{at, name}, o)
	}
	return made
}

// A fieldKey is the place of what a call of a class makes for a field.
type fieldKey struct {
	at   syntax.Node
	name string
}

// fieldNames are the parameters of a dataclass, in the order in which a call passes them.
func (c *class) fieldNames() []string {
	var names []string
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			a, ok := stmt.(*syntax.AnnAssign)
			if !ok {
				continue
			}
			n, ok := a.Target.(*syntax.Name)
			if !ok || slices.Contains(names, n.ID) || namesType(a.Annotation, "ClassVar") || namesType(a.Annotation, "KW_ONLY") {
				continue
			}
			if call, ok := a.Value.(*syntax.Call); ok && slices.ContainsFunc(call.Keywords, func(k syntax.Keyword) bool {
				v, ok := k.Value.(*syntax.Constant)
				return ok && k.Arg == "init" && v.Kind == syntax.False
			}) {
				continue
			}
			names = append(names, n.ID)
		}
	}
	return names
}

// passesOn says that a field of a dataclass is only handed to __post_init__.
func (c *class) passesOn(name string) bool {
	for _, a := range c.ancestors() {
		for _, stmt := range a.node.Body {
			if ann, ok := stmt.(*syntax.AnnAssign); ok {
				if n, ok := ann.Target.(*syntax.Name); ok && n.ID == name {
					return namesType(ann.Annotation, "InitVar")
				}
			}
		}
	}
	return false
}

// namesType says that an annotation is a type of that name, or one with arguments.
func namesType(annotation syntax.Expr, name string) bool {
	switch x := annotation.(type) {
	case *syntax.Subscript:
		return namesType(x.Value, name)
	case *syntax.Name:
		return x.ID == name
	case *syntax.Attribute:
		return x.Attr == name
	}
	return false
}

// dataclass fills the fields from the arguments, in the order of their declaration.
func (f *frame) dataclass(s *state, c *class, o *object, args *arguments, at syntax.Node) *object {
	names := c.fieldNames()
	types := map[string]syntax.Expr{}
	anc := c.ancestors()
	for i := len(anc) - 1; i >= 0; i-- {
		for _, stmt := range anc[i].node.Body {
			if a, ok := stmt.(*syntax.AnnAssign); ok {
				if n, ok := a.Target.(*syntax.Name); ok {
					types[n.ID] = a.Annotation
					if v, ok := anc[i].values[n.ID]; ok && a.Value != nil {
						o = o.with(n.ID, f.defaultOf(s, v, n.ID, at))
					}
				}
			}
		}
	}
	for i, v := range args.pos {
		if i < len(names) {
			o = o.with(names[i], f.convertedBy(c, names[i], types[names[i]], v))
		}
	}
	for i, name := range args.names {
		o = o.with(name, f.convertedBy(c, name, types[name], args.named[i]))
	}
	if args.some && len(args.pos) < len(names) { // Row(*cells): each further field may be any of them
		e := f.element(s, args.star)
		for _, name := range names[len(args.pos):] {
			if !slices.Contains(args.names, name) {
				v := f.convertedBy(c, name, types[name], e)
				if old, ok := o.field(name); ok {
					v = join(v, old)
				}
				o = o.with(name, v)
			}
		}
	}
	if args.more {
		for _, name := range names {
			o = o.with(name, f.convertedBy(c, name, types[name], f.item(s, args.double, constValue(textConst(name)), c.node)))
		}
	}
	if slices.Contains(c.libraries(), "typing.NamedTuple") && !args.some {
		o.elems = nil
		for _, name := range names {
			v, ok := o.field(name)
			if !ok {
				return o
			}
			o.elems = append(o.elems, v)
		}
		o.exact = true
	}
	return o
}

// convertedBy is a value after a model class has validated it: a number can hurt nobody.
func (f *frame) convertedBy(c *class, name string, annotation syntax.Expr, v *Value) *Value {
	if v != nil && len(v.taint) > 0 {
		v = v.clearing(f.e.checked(c, name))
	}
	validates := false
	for _, lib := range c.libraries() {
		validates = validates || strings.HasPrefix(lib, "pydantic.") || strings.HasPrefix(lib, "sqlmodel.")
	}
	if !validates || annotation == nil {
		return v
	}
	if f.harmlessType(annotation, c.mod) {
		return v.clearing(All)
	}
	if v != nil && len(v.taint) > 0 {
		v = v.clearing(f.e.model.constrained(nil, annotation, c.mod))
	}
	return v
}
