package taint

import (
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

// This file knows hash objects that are given bit by bit what they digest: h = hashlib.md5(); h.update(data). Rules ask at
// the call that makes the object what it is used for.

const hashType = "hashlib._Hash"

// digests notes what is put into a hash object at the call that made it.
func (f *frame) digests(s *state, hash *Value, args *arguments, update syntax.Node) {
	if hash == nil || hash.typ != hashType || len(args.pos) != 1 {
		return
	}
	kind, made := f.e.model.Kind("digested"), f.made[hash.first()]
	if kind == nil || made.at == nil {
		return
	}
	place := source.Place{File: made.mod.res.File, Range: made.at.Span()}
	f.observeSink(kind, made.at, made.mod)
	for _, t := range f.deep(s, args.pos[0]) {
		f.flow(t, Flow{Kind: kind, Sink: place, Says: "is digested", node: made.at, mod: made.mod, via: &hop{prev: t.via, place: f.place(update), says: "digested"}})
	}
}
