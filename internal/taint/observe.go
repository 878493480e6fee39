package taint

import (
	"strings"

	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file notes for the rules that look at single calls what running them has shown.

// observe notes a call of a library function that some rule asks for.
func (f *frame) observe(s *state, c *libraryCall) {
	seen := f.e.opts.Seen
	if seen == nil || f.quiet > 0 {
		return
	}
	call, ok := c.at.(*syntax.Call)
	if !ok || !f.e.opts.Calls[c.name] && !f.e.opts.Methods[lastName(c.name)] {
		return
	}
	run := &resolve.SeenCall{Any: !f.called && f.u.fn != nil, Open: c.args.more && c.args.double == nil}
	if len(c.args.pos) > 0 && f.e.opts.Calls[c.name] && !strings.HasPrefix(c.name, "builtins.") {
		f.depends(c.args.pos[0]) // the name of an algorithm, a protocol, a mode
	}
	for i, v := range c.args.pos {
		if i < len(c.args.posAt) && c.args.posAt[i] == nil && run.Bound == i {
			run.Bound++
		}
		run.Args = append(run.Args, knownOf(v))
	}
	if len(c.args.names) > 0 || c.args.more {
		run.Named = map[string]resolve.Known{}
	}
	for i, name := range c.args.names {
		run.Named[name] = knownOf(c.args.named[i])
		f.depends(c.args.named[i]) // a flag that a caller may know: verify=, secure=
	}
	if c.args.more {
		f.dependsOn(c.args.double)
		f.observeSpread(s, c.args.double, run)
	}
	seen.Note(call, c.name, run)
}

// observeSink notes that the data which reaches a call is looked at.
func (f *frame) observeSink(kind *Kind, at syntax.Node, mod *module) {
	if seen := f.e.opts.Seen; seen != nil && f.quiet == 0 {
		if call, ok := at.(*syntax.Call); ok {
			seen.NoteSink(mod.res.File, call, kind.Name)
		}
	}
}

// observeBlock notes that the run takes or leaves out a block.
func (f *frame) observeBlock(block []syntax.Stmt, taken bool) {
	if len(block) > 0 && f.e.opts.Seen != nil {
		f.observePart(resolve.BlockRange(block), taken)
	}
}

// observePart notes that the run takes or leaves out a part. What a run for any caller takes counts in the end only, where
// somebody may call the function that the project does not know.
func (f *frame) observePart(at source.Range, taken bool) {
	seen := f.e.opts.Seen
	if seen == nil {
		return
	}
	if !taken || f.called || f.u.fn == nil {
		seen.NotePart(f.mod.res.File, at, taken)
		return
	}
	if f.u.ways == nil {
		f.u.ways = map[source.Range]bool{}
	}
	f.u.ways[at] = true
}

// observeWays notes what functions do that somebody calls of whom nothing is known.
func (e *engine) observeWays() {
	seen := e.opts.Seen
	if seen == nil {
		return
	}
	for _, p := range e.entries {
		p.unit.unknown = true
	}
	for _, u := range e.units {
		if len(u.ways) == 0 || u.called && !u.unknown && !(e.opts.Library && u.fn != nil && e.offers(u.fn)) {
			continue
		}
		for at := range u.ways {
			seen.NotePart(u.mod.res.File, at, true)
		}
	}
}

// observeFlows notes which calls data from outside reaches, or data from callers that nobody knows: of functions that
// nothing in the project calls, and of a library's public ones.
func (e *engine) observeFlows() {
	seen := e.opts.Seen
	if seen == nil {
		return
	}
	for _, fl := range e.ordered {
		call, ok := fl.node.(*syntax.Call)
		if !ok || !fl.Origin.real() {
			continue
		}
		seen.NoteReached(fl.Sink.File, call, fl.Kind.Name)
		if fl.Origin.predictable() && fl.Says == saysKey {
			if made, ok := fl.Origin.node.(*syntax.Call); ok {
				seen.NoteName(made, "signing_key")
			}
		}
		if fl.Kind.Observed {
			seen.NoteFrom(call, fl.Origin.source.Kind)
		}
	}
	for _, m := range e.program.Modules {
		for _, fn := range m.Functions {
			u := e.units[fn]
			if u == nil || u.generic == nil || u.called && !(e.opts.Library && e.offers(fn)) {
				continue
			}
			for _, fl := range u.generic.flows {
				if call, ok := fl.node.(*syntax.Call); ok && fl.Origin.unit == u {
					seen.NoteReached(fl.Sink.File, call, fl.Kind.Name)
				}
			}
		}
	}
}

// observeSpread notes the keywords that **options brings.
func (f *frame) observeSpread(s *state, v *Value, run *resolve.SeenCall) {
	if v == nil || len(v.refs) != 1 || s == nil {
		run.Open = true
		return
	}
	o := f.get(s, v.refs[0])
	if o == nil || o.kind != dictObject {
		run.Open = true
		return
	}
	run.Open = run.Open || o.open || o.some || o.base != nil
	for _, fl := range o.fields {
		if c, ok := keyValue(fl.key).constant(); ok && c.kind == syntax.Str {
			run.Named[c.text] = knownOf(fl.value)
		}
	}
}

func knownOf(v *Value) resolve.Known {
	if v == nil {
		return resolve.Known{Open: true}
	}
	k := resolve.Known{Open: v.only() == nil}
	for _, c := range v.consts {
		switch c.kind {
		case syntax.None:
			k.Values = append(k.Values, resolve.Const{Kind: resolve.ConstNone})
		case syntax.True, syntax.False:
			n := int64(0)
			if c.kind == syntax.True {
				n = 1
			}
			k.Values = append(k.Values, resolve.Const{Kind: resolve.ConstBool, Int: n})
		case syntax.Int:
			k.Values = append(k.Values, resolve.Const{Kind: resolve.ConstInt, Int: c.num})
		case syntax.Float:
			k.Values = append(k.Values, resolve.Const{Kind: resolve.ConstFloat, Float: c.real})
		case syntax.Str:
			k.Values = append(k.Values, resolve.Const{Kind: resolve.ConstStr, Text: c.text})
		case syntax.Bytes:
			k.Values = append(k.Values, resolve.Const{Kind: resolve.ConstBytes, Text: c.text})
		default:
			k.Open = true
		}
	}
	k.Each = !k.Open && len(k.Values) == 1
	return k
}
