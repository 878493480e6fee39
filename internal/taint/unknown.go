package taint

import (
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// This file is about calls of which no model speaks, and methods that are known by their names only.

// looksUp are methods that find stored things by the fields that their keyword arguments name.
var looksUp = map[string]bool{"filter": true, "filter_by": true, "exclude": true, "get_or_404": true, "first_or_404": true, "find_by": true}

// isOwnMethod says that a call asks the object, or the class, whose method runs for a method that its class has.
func (f *frame) isOwnMethod(at syntax.Node, name string) bool {
	call, ok := at.(*syntax.Call)
	if !ok || f.u.class == nil || len(f.u.params) == 0 {
		return false
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok {
		return false
	}
	recv, ok := method.Value.(*syntax.Name)
	if !ok || recv.ID != f.u.params[0].name {
		return false
	}
	_, owner := f.u.class.lookup(name)
	return owner != nil
}

// isNamedForOwn says that what a method is asked of is named as the project's own class that has it: self.orchestrator.execute_query
// beside a class AgentOrchestrator. What that method does is there to be followed.
func (f *frame) isNamedForOwn(at syntax.Node, name string) bool {
	call, ok := at.(*syntax.Call)
	if !ok {
		return false
	}
	method, ok := call.Func.(*syntax.Attribute)
	if !ok {
		return false
	}
	named := strings.ToLower(strings.ReplaceAll(lastNameOf(method.Value), "_", ""))
	return len(named) > 4 && slices.ContainsFunc(f.e.methodsNamed(name), func(u *unit) bool {
		return strings.HasSuffix(strings.ToLower(lastName(u.class.name)), named)
	})
}

// unmodelled is a library call that no model speaks of: what goes in may come out.
func (f *frame) unmodelled(s *state, c *libraryCall) *Value {
	if c.recv != nil {
		f.observe(s, c) // library has noted the others
	}
	for _, e := range f.e.entryCalls[c.name] {
		f.e.registerCall(f, s, c, e)
	}
	if c.args.more && isRecordClass(c.name) {
		f.spreadInto(s, c.args, c.at)
	}
	if m := f.e.model.Methods[lastName(c.name)]; m != nil && c.recv == nil {
		// A method of something in a module that is not at hand: Order.objects.raw.
		if call, ok := c.at.(*syntax.Call); ok {
			if _, ok := call.Func.(*syntax.Attribute); ok {
				f.checkSinks(s, &libraryCall{name: c.name, model: m, args: c.args, at: c.at, bare: true})
			}
		}
	}
	if dot := strings.LastIndexByte(c.name, '.'); c.recv == nil && dot > 0 && (isRecordClass(c.name[:dot]) || strings.HasSuffix(c.name, ".objects.get")) {
		// Looked up by what was passed: what comes back is what was stored.
		return &Value{open: true, typ: strings.TrimSuffix(c.name[:dot], ".objects")}
	}
	if lastName(c.name) == "get_context_data" && len(c.args.pos) == 0 {
		// A class above makes the mapping that a template is filled with: what it was passed, and what it puts there itself.
		o := &object{kind: dictObject, open: true}
		for i, name := range c.args.names {
			o = o.with("["+name+"]", c.args.named[i])
		}
		if t := f.everything(s, nil, c.args); len(t) > 0 {
			o = o.withRest(tainted(t))
		}
		return f.alloc(s, madeKey{c.at}, o)
	}
	args := c.args
	if lastName(c.name) == "connect" && c.recv == nil {
		f.escapes(s, args, c.at)
		return &Value{open: true} // what comes over a connection is not what it was opened with
	}
	if looksUp[lastName(c.name)] && c.recv != nil && len(args.pos) == 0 && len(args.names) > 0 && !args.more && len(f.deep(s, c.recv)) == 0 {
		return &Value{open: true} // found by what was passed: what comes back is what was stored
	}
	if lastName(c.name) == "get" && c.recv != nil && len(args.pos) > 0 && len(args.names) == 0 {
		args = &arguments{pos: args.pos[1:]} // what is found under a key is not the key
	}
	t := f.everything(s, c.recv, args)
	if f.e.watch.on(f.place(c.at)) {
		f.e.watch.unmodelled(f, c.name, f.place(c.at), len(t) > 0)
	}
	holds := holdsText(c.name)
	if !holds {
		t = withoutSecrets(t)
	}
	if holds && strings.HasPrefix(c.name, "builtins.") && c.recv == nil && len(args.pos) > 1 && len(t) > 0 {
		v := *f.alloc(s, c.at, &object{kind: instanceObject}) // several things, which a handler may tell apart
		f.tell(s, &v, args, c.at)
		v.typ = anyException
		return &v
	}
	out := &Value{open: true}
	if last := lastName(c.name); last != "" && last[0] >= 'A' && last[0] <= 'Z' && !strings.HasPrefix(c.name, "builtins.") && !allCaps(last) {
		out.typ = c.name // taken for a class
	}
	if len(t) > 0 {
		if !holds {
			f.noteUnmodelled(c.name, t, c.at)
		}
		t = marked(t, f.place(c.at), "through "+lastName(c.name))
		for i := range t {
			t[i].weak = t[i].weak || !holds
		}
		out.taint = t
	}
	f.escapes(s, c.args, c.at)
	if fn := decorated(c.args); fn != nil {
		out.funcs = fn
		return out
	}
	if out.typ == "" && len(t) == 0 {
		return funcValue2(c)
	}
	return out
}

// decorated is the function, or view made of a class, that an unknown call is given and nothing else: what a decorator
// nobody describes makes of a function is taken for the function.
func decorated(args *arguments) []*callable {
	if len(args.pos) != 1 || len(args.names) > 0 || args.more || args.some {
		return nil
	}
	fn := orEmpty(args.pos[0]).funcs
	for _, c := range fn {
		if c.kind != functionCallable && (c.kind != boundCallable || c.class == nil) {
			return nil
		}
	}
	return fn
}

// holdsText says that a call makes an error, which tells what it was made of.
func holdsText(name string) bool {
	return strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Exception")
}

// funcValue2 lets what an unknown factory returns be used as a decorator or called.
func funcValue2(c *libraryCall) *Value {
	return &Value{open: true, funcs: []*callable{{kind: boundCallable, name: "()", recv: nil, at: c.at}}}
}

func allCaps(s string) bool { return len(s) > 1 && strings.ToUpper(s) == s }

// escapes runs functions of the project that are handed to an unknown call: it may call them.
func (f *frame) escapes(s *state, args *arguments, at syntax.Node) {
	if f.quiet > 0 {
		return
	}
	for _, v := range args.pos {
		f.handedOut(s, v, at)
	}
	for _, v := range args.named {
		f.handedOut(s, v, at)
	}
}

// handedOut calls a function that was made here, with what nobody knows: what it captured may matter.
func (f *frame) handedOut(s *state, v *Value, at syntax.Node) {
	if v == nil {
		return
	}
	for _, c := range v.funcs {
		if c.kind != functionCallable || c.unit == nil || len(c.unit.inputs) == len(c.unit.params) || c.home != f.run {
			continue
		}
		carries := false
		for _, held := range f.captured(s, c) {
			carries = carries || len(f.deep(s, held)) > 0
		}
		if carries {
			gone := f.gone
			f.invoke(s, c, &arguments{}, at)
			f.gone = gone
		}
	}
}

// unknownCall is a call of something about which nothing is known at all.
func (f *frame) unknownCall(s *state, callee *Value, name string, args *arguments, at syntax.Node) *Value {
	found := name == "get" && len(args.pos) > 0 && len(args.names) == 0
	if found {
		args = &arguments{pos: args.pos[1:]} // what is found under a key is not the key
	}
	f.escapes(s, args, at)
	t := withoutSecrets(f.everything(s, callee, args))
	if len(t) == 0 {
		return nil
	}
	if found {
		// A mapping that came from outside gives what is in it. That is no assumption.
		return tainted(marked(t, f.place(at), "through get"))
	}
	f.noteUnmodelled("."+name, t, at)
	t = marked(t, f.place(at), throughUnknown)
	for i := range t {
		t[i].weak = true
	}
	if sql := f.e.model.Kind("sql-text"); sql != nil && buildsQuery[name] && (name != "values" || len(args.pos)+len(args.names) > 0) {
		t = cleared(t, sql.Bit)
	}
	return tainted(t)
}

// buildsQuery are methods whose result is a statement or a condition of a mapper, never a text: values that go in become
// bound parameters, whatever the mapper is called.
var buildsQuery = map[string]bool{
	"where": true, "filter_by": true, "order_by": true, "group_by": true, "having": true, "limit": true, "offset": true, "select_from": true,
	"outerjoin": true, "join_from": true, "in_": true, "not_in": true, "notin_": true, "ilike": true, "icontains": true, "subquery": true, "with_for_update": true,
	"union_all": true, "returning": true, "values": true, "on_conflict_do_update": true, "selectinload": true, "joinedload": true,
}

// callMethod calls a method of a library object, a text, a container, or something unknown.
func (f *frame) callMethod(s *state, c *callable, args *arguments, at syntax.Node) *Value {
	if c.inner != nil && strings.HasPrefix(c.name, "task.") {
		return f.task(s, c, args, at)
	}
	if v, ok := f.schemaMethod(s, c, args, at); ok {
		return v
	}
	if c.name == viewContext {
		return f.viewCall(s, args, at)
	}
	recv := c.recv
	if data := f.heldFields(s, recv); data != nil && c.name == "add_error" && len(args.pos) > 0 {
		f.change(s, data, func(o *object) *object { return f.e.model.putItem(o, args.pos[0], noneValue) }) // a field with an error is none any more
		return noneValue
	}
	if c.name == "update" {
		f.fieldUpdate(s, recv, args, at)
		f.digests(s, recv, args, at)
	}
	if recv != nil && recv.sym != nil && recv.typ != "" {
		// A store such as session.update is a change of a container and a sink.
		if m, full := f.e.model.method(recv.typ, c.name); m != nil && len(m.Sinks) > 0 {
			f.checkSinks(s, &libraryCall{name: full, model: m, recv: recv, args: args, at: at})
		}
	}
	types := f.typesOf(s, orEmpty(recv))
	for _, typ := range types {
		// Before what any object may have: app.get("/x") is no look-up.
		if !f.e.registers[c.name] {
			break
		}
		if es := f.e.model.entryMethods(typ, c.name); len(es) > 0 {
			if v, ok := f.entryMethod(s, es, recv, c, args, at); ok {
				return v
			}
		}
	}
	if v, ok := f.signalMethod(s, recv, c.name, args, at); ok {
		return v
	}
	if c.name == "start" && len(args.pos) == 0 {
		f.started(s, recv, types, at)
	}
	if c.name == "get" && readsEnvironment(recv) {
		if v, ok := setSwitch(args); ok {
			return v
		}
	}
	if v, ok := f.builtinMethod(s, c, args, at); ok {
		return v
	}
	if recv != nil && argumentParsers[recv.typ] {
		m, _ := f.e.model.method(recv.typ, c.name)
		if v, ok := f.parserMethod(s, &libraryCall{name: recv.typ + "." + c.name, model: m, recv: recv, args: args, at: at}); ok {
			return v
		}
	}
	for _, typ := range types {
		if m, full := f.e.model.method(typ, c.name); m != nil {
			return f.library(s, &libraryCall{name: full, model: m, recv: recv, args: args, at: at})
		}
	}
	if recv == nil || recv.typ == "" || f.e.model.Types[recv.typ] == nil {
		if m := f.e.model.Methods[c.name]; m != nil && !f.isOwnMethod(at, c.name) {
			if f.isNamedForOwn(at, c.name) {
				if v, ok := f.byMethodName(s, c, args, at); ok {
					return v
				}
			}
			if call := (&libraryCall{name: c.name, model: m, recv: recv, args: args, at: at, bare: true}); !m.otherSource(call) {
				return f.library(s, call)
			}
		}
	}
	if c.name == "joinpath" && len(args.pos) > 0 && !args.some && mayBePath(recv) && !f.isOwnMethod(at, c.name) {
		return f.pathBelow(s, recv, args.pos, at) // only paths have that method
	}
	if recv == nil || recv.typ == "" && len(recv.refs) == 0 {
		if v, ok := f.byMethodName(s, c, args, at); ok {
			return v
		}
	}
	if recv != nil && recv.typ != "" && f.e.model.fluent(recv.typ) {
		v := &Value{open: true, typ: recv.typ}
		if !f.e.model.clean(recv.typ) {
			v.taint = f.everything(s, recv, args)
		}
		return v
	}
	if recv != nil && recv.typ != "" {
		name := recv.typ + "." + c.name
		return f.unmodelled(s, &libraryCall{name: name, recv: recv, args: args, at: at})
	}
	f.observe(s, &libraryCall{name: c.name, recv: recv, args: args, at: at})
	f.guessRegistration(s, recv, c.name, args, at)
	return f.unknownCall(s, recv, c.name, args, at)
}

// byMethodName tries the project's methods of that name when the receiver's class is unknown and the
// name is rare enough to mean one of them.
func (f *frame) byMethodName(s *state, c *callable, args *arguments, at syntax.Node) (*Value, bool) {
	targets := f.e.methodsNamed(c.name)
	if len(targets) == 0 || len(targets) > 3 {
		return nil, false
	}
	var out *Value
	n := 0
	for _, u := range targets {
		if len(args.pos)+1 > len(u.params) && !u.hasVariadic() || u.generic != nil && u.generic.provisional {
			continue
		}
		self := c.recv
		if self == nil {
			self = &Value{open: true}
		}
		v := f.callUnit(s, &callable{kind: functionCallable, unit: u, self: self}, args, at)
		f.gone = false
		out, n = join2(out, v, n > 0), n+1
	}
	return out, n > 0
}

func (u *unit) hasVariadic() bool {
	for i := range u.params {
		if u.params[i].kind == variadic {
			return true
		}
	}
	return false
}

func (f *frame) methodName(c *callable) string {
	if c.recv != nil && c.recv.typ != "" {
		if _, full := f.e.model.method(c.recv.typ, c.name); full != "" {
			return full
		}
		return c.recv.typ + "." + c.name
	}
	return c.name
}
