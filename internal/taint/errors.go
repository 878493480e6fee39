package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file knows what Python's own errors hold besides the words that they are made with: the error that one was raised
// from, and the key that a look-up did not find.

// exceptionCause is the attribute of an exception with the one that it was raised from.
const exceptionCause = "__cause__"

// raiseStmt raises an exception, or the one that is being handled.
func (f *frame) raiseStmt(s *state, n *syntax.Raise) {
	switch {
	case n.Exc != nil:
		v := f.eval(s, n.Exc)
		if n.Cause != nil {
			v = f.raisedFrom(s, v, f.eval(s, n.Cause), n)
		}
		f.raise(s, v)
	case len(f.caught) > 0:
		f.raise(s, f.caught[len(f.caught)-1])
	}
	f.leaves(s)
}

// raisedFrom is an exception that tells of another one, where that carries data.
func (f *frame) raisedFrom(s *state, v, cause *Value, at syntax.Node) *Value {
	if len(f.deep(s, cause)) == 0 {
		return v
	}
	if v == nil || len(v.refs) == 0 {
		made := *f.alloc(s, at, &object{kind: instanceObject})
		made.typ, made.taint, made.open = anyException, orEmpty(v).taint, true
		v = &made
	}
	f.change(s, v, func(o *object) *object { return o.with(exceptionCause, cause) })
	return v
}

// looksFor notes the key of a look-up that may fail.
func (f *frame) looksFor(key *Value) {
	if len(f.tries) > 0 && key != nil && len(key.taint) > 0 {
		f.keys, _ = joinTaints(f.keys, key.taint)
	}
}

// mayEnd notes what a generator returns that is asked for its next value: where there is none, that is in the error.
func (f *frame) mayEnd(s *state, v *Value) {
	if len(f.tries) == 0 || v == nil || len(v.refs) != 1 {
		return
	}
	if o := f.get(s, v.refs[0]); o != nil && o.kind == iteratorObject {
		if x, ok := o.field(generatorReturn); ok {
			f.ends, _ = joinTaints(f.ends, f.deep(s, x))
		}
	}
}

// ended is what the error of a class tells of a generator that is over: StopIteration.value.
func (f *frame) ended(class *Value, ends []Taint, h *syntax.ExceptHandler) []Taint {
	if len(ends) == 0 {
		return nil
	}
	for _, fn := range orEmpty(class).funcs {
		if fn.name == "builtins.StopIteration" {
			return marked(ends, f.place(h), "is what the generator returns")
		}
	}
	return nil
}

// missedKeys are the keys that an error of a class tells, as Python writes them, of those that were looked for.
func (f *frame) missedKeys(class *Value, keys []Taint, h *syntax.ExceptHandler) []Taint {
	if len(keys) == 0 {
		return nil
	}
	for _, fn := range orEmpty(class).funcs {
		if fn.name == "builtins.KeyError" || fn.name == "builtins.LookupError" {
			return marked(cleared(keys, f.e.model.literalBits()), f.place(h), "is the key that was not found")
		}
	}
	return nil
}
