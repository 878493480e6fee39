package taint

import "github.com/adderstone/adderstone/internal/syntax"

// This file evaluates http.cookies.SimpleCookie, a dict that makes a morsel of each text that is put into it and reads
// the header of a request.

const (
	cookieJar   = "http.cookies.SimpleCookie"
	cookieEntry = "http.cookies.Morsel"
)

// newJar is SimpleCookie(header).
func (f *frame) newJar(s *state, args *arguments, at syntax.Node) *Value {
	v := *f.alloc(s, at, &object{kind: dictObject})
	v.typ = cookieJar
	if len(args.pos) > 0 {
		f.loadJar(s, &v, args.pos[0], at)
	}
	return &v
}

// loadJar puts into a jar what a header says, or what a mapping holds.
func (f *frame) loadJar(s *state, jar, from *Value, at syntax.Node) {
	if f.isMapping(s, from) {
		f.change(s, jar, func(o *object) *object {
			o = f.spread(s, o, from)
			d := *o
			d.fields = nil
			for _, fl := range o.fields {
				d.fields = append(d.fields, field{fl.key, f.morsel(s, fl.value)})
			}
			return &d
		})
		return
	}
	f.change(s, jar, func(o *object) *object {
		d := *o.withRest(f.morsel(s, from))
		d.open = true
		return &d
	})
}

// morsel is an entry of a jar with this text.
func (f *frame) morsel(s *state, text *Value) *Value {
	return &Value{open: true, typ: cookieEntry, taint: f.deep(s, text)}
}
