package taint

// This file hands the errors that leave a framework's handlers to the functions that the program has named for them.

// handlesErrors says that a framework calls an entry with an error that another one has raised.
func (e *Entry) handlesErrors() bool { return e.Parameters == "error" }

// catches is what a registration says of the errors that an entry handles: their classes, or the number of a status.
func (e *Entry) catches(args *arguments) *Value {
	if !e.handlesErrors() || len(args.pos) == 0 {
		return nil
	}
	return args.pos[0]
}

// maxThrown is how many errors with data in them are remembered.
const maxThrown = 200

// enterAll calls entries as their frameworks do: first those that may raise errors, then those that handle them.
func (e *engine) enterAll(wanted func(*entryPoint) bool) {
	for _, handling := range []bool{false, true} {
		for i := 0; i < len(e.entries); i++ {
			if p := e.entries[i]; p.entry.handlesErrors() == handling && wanted(p) {
				e.enter(p)
			}
		}
	}
}

// leftBy remembers what a handler of the framework has raised.
func (e *engine) leftBy(f *frame, s *state) {
	v := f.leaving(s)
	if v == nil || len(e.thrown) >= maxThrown || len(frozenTaints(v)) == 0 {
		return
	}
	w := *v
	w.refs = nil
	for _, l := range v.refs {
		if len(frozenTaints(&Value{refs: l.alone()})) > 0 {
			w.refs = append(w.refs, &loc{frozen: l.frozen, shared: true})
		}
	}
	e.thrown = append(e.thrown, &w)
}

// errorFor is what a handler of errors is called with: what was raised of the classes that it names, and what errors tell of
// the program's inside, unless these say only what somebody wrote into them.
func (e *engine) errorFor(caught *Value, inside []Taint) *Value {
	var out *Value
	add := func(v *Value) { out = join2(out, v, out != nil) }
	for _, fn := range caught.funcs {
		every := fn.name == "builtins.Exception" || fn.name == anyException
		library := fn.kind == libraryCallable
		for _, v := range e.thrown {
			if len(v.taint) > 0 && (every || library && fn.name == v.typ) {
				add(&Value{taint: v.taint, typ: v.typ, open: true})
			}
			for _, l := range v.refs {
				c := l.frozen.class
				if c != nil && (every || fn.class != nil && c.isA(fn.class) || library && c.derives(e.model, fn.name)) {
					add(&Value{refs: l.alone(), open: true})
				}
			}
		}
	}
	if !e.revealing(caught) {
		return out
	}
	return out.carrying(inside)
}
